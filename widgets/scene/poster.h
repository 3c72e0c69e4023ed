// SPDX-License-Identifier: GPL-3.0-or-later
// One large picture cut into pages that overlap, with crop marks, to be put together; a page map before, the list of
// events and sources after. Knows paper, but no PDF.
#pragma once

#include "widgets/scene/navigationbuilder.h"
#include "widgets/scene/pages.h"

#include <memory>
#include <vector>

namespace kronika {

class Poster : public Pages
{
public:
    /// As wide as `paper` says in pages, as high as all lanes need.
    static Result<std::unique_ptr<Poster>> laidOut(const PictureRequest &request, const PaperRequest &paper);

    std::size_t pageCount() const override { return 1 + tileCount() + m_back.size(); }
    void paintPage(QPainter &painter, std::size_t page) const override;
    const Picture &picture() const override { return m_picture; }
    Navigation navigation() const override;
    double smallestTextPt() const override;

    std::size_t columns() const { return m_columns; }
    std::size_t rows() const { return m_rows; }

private:
    Poster(const PictureRequest &request, const QRectF &paintRect, std::size_t columns);

    std::size_t tileCount() const { return m_columns * m_rows; }
    /// The part of the picture that a tile shows, in the picture's coordinates.
    QRectF part(std::size_t tile) const;
    /// "B2": columns are letters, rows numbers.
    QString nameOf(std::size_t tile) const;
    std::vector<PaperRect> place(const QRectF &rect) const;
    void paintTile(QPainter &painter, std::size_t tile) const;
    void paintCropMarks(QPainter &painter, const QRectF &tile) const;
    void paintMap(QPainter &painter) const;
    void paintFrame(QPainter &painter, const QString &subtitle, std::size_t page) const;
    void paintFooter(QPainter &painter, const QString &text, std::size_t page) const;

    QPointF m_origin;
    QSizeF m_room;
    /// Where on a page a tile stands.
    QRectF m_tile;
    std::size_t m_columns;
    std::size_t m_rows = 1;
    /// As wide as the whole poster, and as a page for map and list.
    Picture m_picture;
    Picture m_pagePicture;
    Sheet m_sheet;
    std::unique_ptr<EventList> m_list;
    std::unique_ptr<TextFlow> m_flow;
    std::vector<TextFlow::Page> m_back;
};

} // namespace kronika
