// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the timeline by keys and mouse, as a table: the canvas, the shortcut sheet and the command
// palette read it. Knows no view.
#pragma once

#include <QKeyCombination>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>

class QKeyEvent;

namespace kronika {

enum class CanvasCommand : std::uint8_t {
    EventLeft,
    EventRight,
    LaneUp,
    LaneDown,
    ExtendLeft,
    ExtendRight,
    ExtendUp,
    ExtendDown,
    FirstEvent,
    LastEvent,
    LinkedNext,
    LinkedPrevious,
    Activate,
    Clear,
    SelectAll,
    SelectLane,
    ZoomIn,
    ZoomOut,
    Fit,
    ZoomToEvent,
    ZoomToSelection,
    ZoomToLane,
    MarkSelection,
    PanLeft,
    PanRight,
    ScreenLeft,
    ScreenRight,
    ScrollUp,
    ScrollDown,
    ScreenUp,
    ScreenDown,
    FoldLane,
    PinLane,
    LaneUpwards,
    LaneDownwards,
    TallerLanes,
    LowerLanes,
    WiderNames,
    NarrowerNames,
    AllLinks,
    ContextMenu,
    RulerMenu,
};

struct CanvasKey
{
    CanvasCommand command;
    /// As a shortcut sheet shows it; several keys are separated by two blanks.
    const char *keys;
    /// What it does; context "kronika::CanvasKey" for QCoreApplication::translate.
    const char *what;
};

struct CanvasGesture
{
    /// Both in the context "kronika::CanvasKey".
    const char *how;
    const char *what;
};

std::span<const CanvasKey> canvasKeys();
std::span<const CanvasGesture> canvasGestures();

/// W, A, S and D by their place on the keyboard (so that AZERTY, QWERTZ and Cyrillic layouts work), other letters by
/// what they write, or by their place where a layout writes no Latin letters. None if the key means nothing here.
std::optional<CanvasCommand> commandFor(const QKeyEvent &event);

} // namespace kronika
