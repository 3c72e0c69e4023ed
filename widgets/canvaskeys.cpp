// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvaskeys.h"

#include <QKeyEvent>

#include <array>

namespace kronika {

namespace {

using enum CanvasCommand;

constexpr CanvasKey kKeys[] = {
    {EventLeft, QT_TRANSLATE_NOOP("kronika::CanvasKey", "←  ,"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Previous event in the lane")},
    {EventRight, QT_TRANSLATE_NOOP("kronika::CanvasKey", "→  ."),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Next event in the lane")},
    {LaneUp, QT_TRANSLATE_NOOP("kronika::CanvasKey", "↑"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Nearest event in the lane above")},
    {LaneDown, QT_TRANSLATE_NOOP("kronika::CanvasKey", "↓"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Nearest event in the lane below, then the tray")},
    {ExtendLeft, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Shift+←"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Add the previous event to the selection")},
    {ExtendRight, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Shift+→"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Add the next event to the selection")},
    {ExtendUp, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Shift+↑"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Add the nearest event above")},
    {ExtendDown, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Shift+↓"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Add the nearest event below")},
    {FirstEvent, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Home"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "First event")},
    {LastEvent, QT_TRANSLATE_NOOP("kronika::CanvasKey", "End"), QT_TRANSLATE_NOOP("kronika::CanvasKey", "Last event")},
    {LinkedNext, QT_TRANSLATE_NOOP("kronika::CanvasKey", "]"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Next linked event")},
    {LinkedPrevious, QT_TRANSLATE_NOOP("kronika::CanvasKey", "["),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Previous linked event")},
    {Activate, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Enter"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Select and show the event; zoom into a fold")},
    {Clear, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Esc"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Close the marked area, then clear the selection")},
    {SelectAll, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+A"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Select all matching events")},
    {SelectLane, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+Shift+A"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Select the lane's events")},
    {ZoomIn, QT_TRANSLATE_NOOP("kronika::CanvasKey", "+  W"), QT_TRANSLATE_NOOP("kronika::CanvasKey", "Zoom in")},
    {ZoomOut, QT_TRANSLATE_NOOP("kronika::CanvasKey", "−  S"), QT_TRANSLATE_NOOP("kronika::CanvasKey", "Zoom out")},
    {Fit, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+0"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Show everything")},
    {ZoomToEvent, QT_TRANSLATE_NOOP("kronika::CanvasKey", "F"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Zoom to the event; again: show everything")},
    {ZoomToSelection, QT_TRANSLATE_NOOP("kronika::CanvasKey", "R"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Zoom to the selection")},
    {ZoomToLane, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Z"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Zoom to the lane")},
    {MarkSelection, QT_TRANSLATE_NOOP("kronika::CanvasKey", "M"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Mark the time of the selection: count and measure")},
    {PanLeft, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+←  A"), QT_TRANSLATE_NOOP("kronika::CanvasKey", "Earlier")},
    {PanRight, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+→  D"), QT_TRANSLATE_NOOP("kronika::CanvasKey", "Later")},
    {ScreenLeft, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Shift+PgUp"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "A screen earlier")},
    {ScreenRight, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Shift+PgDn"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "A screen later")},
    {ScrollUp, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+↑"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Scroll the lanes up")},
    {ScrollDown, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+↓"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Scroll the lanes down")},
    {ScreenUp, QT_TRANSLATE_NOOP("kronika::CanvasKey", "PgUp"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "A screen of lanes up")},
    {ScreenDown, QT_TRANSLATE_NOOP("kronika::CanvasKey", "PgDn"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "A screen of lanes down")},
    {FoldLane, QT_TRANSLATE_NOOP("kronika::CanvasKey", "C"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Fold or unfold the lane")},
    {PinLane, QT_TRANSLATE_NOOP("kronika::CanvasKey", "P"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Pin the lane to the top, or no longer")},
    {LaneUpwards, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+Shift+↑"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Move the lane up")},
    {LaneDownwards, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+Shift+↓"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Move the lane down")},
    {TallerLanes, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Alt+↑"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Taller lanes")},
    {LowerLanes, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Alt+↓"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Lower lanes")},
    {WiderNames, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Alt+Shift+→"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Wider lane names")},
    {NarrowerNames, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Alt+Shift+←"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Narrower lane names")},
    {AllLinks, QT_TRANSLATE_NOOP("kronika::CanvasKey", "L"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Show all links, or only the selection's")},
    {ContextMenu, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Menu  Shift+F10"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "What can be done with the event")},
    {RulerMenu, QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+F10"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "What can be done with the ruler: dates, zoom, time zone")},
};

constexpr CanvasGesture kGestures[] = {
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Wheel"), QT_TRANSLATE_NOOP("kronika::CanvasKey", "Scroll the lanes")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Ctrl+wheel, pinch"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Zoom at the pointer")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Shift+wheel, two fingers sideways"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Move in time")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Alt+wheel"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Height of the lanes")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Drag on empty ground or the ruler"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Mark an area: count, measure, zoom, select")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Space+drag, middle drag"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Move the picture")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Click, Ctrl+click, Shift+click"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Select, add or remove, add")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Click on several events drawn as one"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Zoom into them")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Double click"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Zoom to the event")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Click on a lane's name"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Select the lane's events")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Middle click on a lane's name"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Zoom to the lane")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Drag a lane's name"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Move the lane among those beside it")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Drag the border of the names"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Width of the names")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Click on the triangle of a lane"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "Fold or unfold the lane")},
    {QT_TRANSLATE_NOOP("kronika::CanvasKey", "Right click"),
     QT_TRANSLATE_NOOP("kronika::CanvasKey", "What can be done there")},
};

struct Binding
{
    int key;
    Qt::KeyboardModifiers modifiers;
    CanvasCommand command;
};

constexpr Binding kBindings[] = {
    {Qt::Key_Left, Qt::NoModifier, EventLeft},
    {Qt::Key_Right, Qt::NoModifier, EventRight},
    {Qt::Key_Up, Qt::NoModifier, LaneUp},
    {Qt::Key_Down, Qt::NoModifier, LaneDown},
    {Qt::Key_Left, Qt::ShiftModifier, ExtendLeft},
    {Qt::Key_Right, Qt::ShiftModifier, ExtendRight},
    {Qt::Key_Up, Qt::ShiftModifier, ExtendUp},
    {Qt::Key_Down, Qt::ShiftModifier, ExtendDown},
    {Qt::Key_Left, Qt::ControlModifier, PanLeft},
    {Qt::Key_Right, Qt::ControlModifier, PanRight},
    {Qt::Key_Up, Qt::ControlModifier, ScrollUp},
    {Qt::Key_Down, Qt::ControlModifier, ScrollDown},
    {Qt::Key_Up, Qt::AltModifier, TallerLanes},
    {Qt::Key_Down, Qt::AltModifier, LowerLanes},
    {Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier, WiderNames},
    {Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier, NarrowerNames},
    {Qt::Key_PageUp, Qt::NoModifier, ScreenUp},
    {Qt::Key_PageDown, Qt::NoModifier, ScreenDown},
    {Qt::Key_PageUp, Qt::ShiftModifier, ScreenLeft},
    {Qt::Key_PageDown, Qt::ShiftModifier, ScreenRight},
    {Qt::Key_Home, Qt::NoModifier, FirstEvent},
    {Qt::Key_End, Qt::NoModifier, LastEvent},
    {Qt::Key_Return, Qt::NoModifier, Activate},
    {Qt::Key_Enter, Qt::NoModifier, Activate},
    {Qt::Key_Escape, Qt::NoModifier, Clear},
    {Qt::Key_F10, Qt::ShiftModifier, ContextMenu},
    {Qt::Key_F10, Qt::ControlModifier, RulerMenu},
    {Qt::Key_A, Qt::ControlModifier, SelectAll},
    {Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier, SelectLane},
    {Qt::Key_0, Qt::ControlModifier, Fit},
    {Qt::Key_F, Qt::NoModifier, ZoomToEvent},
    {Qt::Key_R, Qt::NoModifier, ZoomToSelection},
    {Qt::Key_Z, Qt::NoModifier, ZoomToLane},
    {Qt::Key_M, Qt::NoModifier, MarkSelection},
    {Qt::Key_C, Qt::NoModifier, FoldLane},
    {Qt::Key_P, Qt::NoModifier, PinLane},
    {Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier, LaneUpwards},
    {Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier, LaneDownwards},
    {Qt::Key_L, Qt::NoModifier, AllLinks},
};

/// Signs that stand with or without Shift, depending on the layout.
constexpr Binding kSigns[] = {
    {Qt::Key_Comma, {}, EventLeft},
    {Qt::Key_Period, {}, EventRight},
    {Qt::Key_BracketRight, {}, LinkedNext},
    {Qt::Key_BracketLeft, {}, LinkedPrevious},
    {Qt::Key_Plus, {}, ZoomIn},
    {Qt::Key_Equal, {}, ZoomIn},
    {Qt::Key_Minus, {}, ZoomOut},
};

struct Place
{
    quint32 scanCode;
    int key;
    bool isByPlaceOnly;
};

/// Key codes of X11 and Wayland on Linux (evdev + 8), named by what the US layout writes there.
constexpr Place kPlaces[] = {
    {25, Qt::Key_W, true},
    {38, Qt::Key_A, true},
    {39, Qt::Key_S, true},
    {40, Qt::Key_D, true},
    {27, Qt::Key_R, false},
    {41, Qt::Key_F, false},
    {46, Qt::Key_L, false},
    {52, Qt::Key_Z, false},
    {54, Qt::Key_C, false},
    {58, Qt::Key_M, false},
    {33, Qt::Key_P, false},
    {34, Qt::Key_BracketLeft, false},
    {35, Qt::Key_BracketRight, false},
    {59, Qt::Key_Comma, false},
    {60, Qt::Key_Period, false},
};

bool isLatin(int key)
{
    return key < 0x80 || key >= Qt::Key_Escape;
}

const Place *placeOf(const QKeyEvent &event)
{
    const auto *place = std::find_if(std::begin(kPlaces), std::end(kPlaces),
                                     [&](const Place &p) { return p.scanCode == event.nativeScanCode(); });
    return place == std::end(kPlaces) ? nullptr : place;
}

std::optional<CanvasCommand> steering(int key)
{
    switch (key) {
    case Qt::Key_W:
        return ZoomIn;
    case Qt::Key_S:
        return ZoomOut;
    case Qt::Key_A:
        return PanLeft;
    case Qt::Key_D:
        return PanRight;
    default:
        return std::nullopt;
    }
}

template <std::size_t N, typename Fits>
std::optional<CanvasCommand> found(const Binding (&bindings)[N], Fits fits)
{
    const auto *binding = std::find_if(std::begin(bindings), std::end(bindings), fits);
    return binding == std::end(bindings) ? std::nullopt : std::optional(binding->command);
}

} // namespace

std::span<const CanvasKey> canvasKeys()
{
    return kKeys;
}

std::span<const CanvasGesture> canvasGestures()
{
    return kGestures;
}

std::optional<CanvasCommand> commandFor(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const Place *place = placeOf(event);
    if (place && place->isByPlaceOnly && modifiers == Qt::NoModifier)
        return steering(place->key);
    const int key = place && !isLatin(event.key()) ? place->key : event.key();
    if (!(modifiers & ~Qt::ShiftModifier)) {
        if (const auto sign = found(kSigns, [&](const Binding &b) { return b.key == key; }))
            return sign;
        const auto steers = event.nativeScanCode() == 0 && modifiers == Qt::NoModifier ? steering(key) : std::nullopt;
        if (steers)
            return steers;
    }
    return found(kBindings, [&](const Binding &b) { return b.key == key && b.modifiers == modifiers; });
}

} // namespace kronika
