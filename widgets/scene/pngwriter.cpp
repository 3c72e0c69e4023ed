// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pngwriter.h"

#include <QCoreApplication>

#include <png.h>

#include <stdexcept>

namespace kronika {

namespace {

void append(png_structp png, png_bytep data, png_size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

void flush(png_structp) {}

/// libpng must not come back from here. An exception ends in pngBytes().
void fail(png_structp, png_const_charp message)
{
    throw std::runtime_error(message);
}

void keepQuiet(png_structp, png_const_charp) {}

/// Owns what libpng allocates.
class Writer
{
public:
    explicit Writer(QByteArray &bytes)
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, keepQuiet))
        , m_info(m_png == nullptr ? nullptr : png_create_info_struct(m_png))
    {
        if (m_info == nullptr)
            throw std::runtime_error("no memory");
        png_set_write_fn(m_png, &bytes, append, flush);
    }
    ~Writer() { png_destroy_write_struct(&m_png, &m_info); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void writeHead(const PngFacts &facts)
    {
        png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(facts.size.width()),
                     static_cast<png_uint_32>(facts.size.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        // Flat colours: whole rows repeat, and pixels do. Trying all filters on each row would take as long again.
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
        const auto dots = static_cast<png_uint_32>(facts.dotsPerMeter);
        png_set_pHYs(m_png, m_info, dots, dots, PNG_RESOLUTION_METER);
        png_set_sRGB(m_png, m_info, PNG_sRGB_INTENT_PERCEPTUAL);
        for (const auto &[keyword, text] : facts.texts)
            addText(keyword, text.toUtf8());
        png_write_info(m_png, m_info);
        // Four bytes a pixel, blue first.
        png_set_filler(m_png, 0, PNG_FILLER_AFTER);
        png_set_bgr(m_png);
    }

    void writeRow(const uchar *pixels)
    {
        if (pixels == nullptr)
            throw std::runtime_error("called off");
        png_write_row(m_png, pixels);
    }
    void writeEnd() { png_write_end(m_png, m_info); }

private:
    void addText(const char *keyword, QByteArray text)
    {
        if (text.isEmpty())
            return;
        QByteArray key(keyword);
        png_text chunk{};
        chunk.compression = PNG_ITXT_COMPRESSION_NONE;
        chunk.key = key.data();
        chunk.text = text.data();
        chunk.itxt_length = static_cast<png_size_t>(text.size());
        png_set_text(m_png, m_info, &chunk, 1);
    }

    png_structp m_png;
    png_infop m_info;
};

} // namespace

Result<QByteArray> pngBytes(const PngFacts &facts, const std::function<const uchar *(int)> &rowAt)
{
    QByteArray bytes;
    try {
        Writer writer(bytes);
        writer.writeHead(facts);
        for (int row = 0; row < facts.size.height(); ++row)
            writer.writeRow(rowAt(row));
        writer.writeEnd();
    } catch (const std::exception &exception) {
        return Error{QCoreApplication::translate("kronika::PageExport", "The picture could not be written as PNG"),
                     {},
                     QString::fromUtf8(exception.what())};
    }
    return bytes;
}

} // namespace kronika
