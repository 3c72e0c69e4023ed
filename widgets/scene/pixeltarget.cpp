// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/pixeltarget.h"

#include <QTransform>

#include <algorithm>
#include <cstring>

#ifdef __SSE2__
#include <immintrin.h>
#endif

namespace kronika {

namespace {

/// All four channels times `alpha` / 255, rounded, two at a time.
QRgb scaledBy(QRgb pixel, std::uint32_t alpha)
{
    constexpr std::uint32_t kTwo = 0x00FF'00FF;
    constexpr std::uint32_t kHalf = 0x0080'0080;
    std::uint32_t even = (pixel & kTwo) * alpha;
    even = ((even + ((even >> 8U) & kTwo) + kHalf) >> 8U) & kTwo;
    std::uint32_t odd = ((pixel >> 8U) & kTwo) * alpha;
    odd = (odd + ((odd >> 8U) & kTwo) + kHalf) & ~kTwo;
    return even | odd;
}

#ifdef __SSE2__
constexpr int kAtOnce = 4;

/// Two pixels of 16 bits a channel, each times 255 less its own `alpha` and over 255, rounded as scaledBy() does.
__m128i faded(__m128i to, __m128i from)
{
    const __m128i alpha = _mm_shufflehi_epi16(_mm_shufflelo_epi16(from, 0xFF), 0xFF);
    const __m128i product = _mm_mullo_epi16(to, _mm_sub_epi16(_mm_set1_epi16(255), alpha));
    const __m128i sum = _mm_add_epi16(_mm_add_epi16(product, _mm_srli_epi16(product, 8)), _mm_set1_epi16(128));
    return _mm_srli_epi16(sum, 8);
}

void blendFour(QRgb *to, const QRgb *from)
{
    const __m128i zero = _mm_setzero_si128();
    const __m128i above = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    if (_mm_movemask_epi8(_mm_cmpeq_epi8(above, zero)) == 0xFFFF)
        return;
    const __m128i below = _mm_loadu_si128(reinterpret_cast<const __m128i *>(to));
    const __m128i low = faded(_mm_unpacklo_epi8(below, zero), _mm_unpacklo_epi8(above, zero));
    const __m128i high = faded(_mm_unpackhi_epi8(below, zero), _mm_unpackhi_epi8(above, zero));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(to), _mm_add_epi8(above, _mm_packus_epi16(low, high)));
}
#endif

#if defined(__SSE2__) && defined(__GNUC__)
#define KRONIKA_AVX2 __attribute__((target("avx2")))
#define KRONIKA_AVX2_INLINE __attribute__((target("avx2"), always_inline)) inline

KRONIKA_AVX2_INLINE __m256i fadedWide(__m256i to, __m256i from)
{
    const __m256i alpha = _mm256_shufflehi_epi16(_mm256_shufflelo_epi16(from, 0xFF), 0xFF);
    const __m256i product = _mm256_mullo_epi16(to, _mm256_sub_epi16(_mm256_set1_epi16(255), alpha));
    const __m256i sum =
        _mm256_add_epi16(_mm256_add_epi16(product, _mm256_srli_epi16(product, 8)), _mm256_set1_epi16(128));
    return _mm256_srli_epi16(sum, 8);
}

KRONIKA_AVX2_INLINE __m256i blendedEight(__m256i below, __m256i above)
{
    const __m256i zero = _mm256_setzero_si256();
    const __m256i low = fadedWide(_mm256_unpacklo_epi8(below, zero), _mm256_unpacklo_epi8(above, zero));
    const __m256i high = fadedWide(_mm256_unpackhi_epi8(below, zero), _mm256_unpackhi_epi8(above, zero));
    return _mm256_add_epi8(above, _mm256_packus_epi16(low, high));
}

/// As blendFour(), eight at a time, those at the end of each line by a mask. Most processors of the last ten years can.
KRONIKA_AVX2 void blendWide(uchar *to, qsizetype toLine, const PixelSource &source, QSize size)
{
    const int whole = size.width() & ~7;
    const __m256i mask =
        _mm256_cmpgt_epi32(_mm256_set1_epi32(size.width() - whole), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
    const uchar *from = source.bits;
    for (int y = 0; y < size.height(); ++y, to += toLine, from += source.bytesPerLine) {
        const auto *pixels = reinterpret_cast<const int *>(from);
        auto *under = reinterpret_cast<int *>(to);
        for (int x = 0; x < whole; x += 8) {
            const __m256i above = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(pixels + x));
            if (_mm256_testz_si256(above, above) != 0)
                continue;
            auto *place = reinterpret_cast<__m256i *>(under + x);
            _mm256_storeu_si256(place, blendedEight(_mm256_loadu_si256(place), above));
        }
        if (whole == size.width())
            continue;
        const __m256i above = _mm256_maskload_epi32(pixels + whole, mask);
        if (_mm256_testz_si256(above, above) == 0) {
            const __m256i below = _mm256_maskload_epi32(under + whole, mask);
            _mm256_maskstore_epi32(under + whole, mask, blendedEight(below, above));
        }
    }
}

bool canBlendWide()
{
    static const bool can = __builtin_cpu_supports("avx2") != 0;
    return can;
}
#endif

void blendLine(QRgb *to, const QRgb *from, int count)
{
    int x = 0;
#ifdef __SSE2__
    for (; x + kAtOnce <= count; x += kAtOnce)
        blendFour(to + x, from + x);
#endif
    for (; x < count; ++x)
        to[x] = from[x] + scaledBy(to[x], 255 - static_cast<std::uint32_t>(qAlpha(from[x])));
}

} // namespace

QRect inkedPart(const QImage &picture)
{
    QRect part;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        const auto *end = line + picture.width();
        const auto *first = std::find_if(line, end, [](QRgb pixel) { return qAlpha(pixel) != 0; });
        const auto *last = end;
        while (last != first && qAlpha(last[-1]) == 0)
            --last;
        if (first != last)
            part |= QRect(static_cast<int>(first - line), y, static_cast<int>(last - first), 1);
    }
    return part;
}

PixelTarget::PixelTarget(QPainter &painter)
{
    if (painter.device() == nullptr || painter.device()->devType() != QInternal::Image || painter.hasClipping())
        return;
    auto *image = static_cast<QImage *>(painter.device());
    const bool isKnown =
        image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    const qreal ratio = image->devicePixelRatio();
    const QTransform own = QTransform::fromScale(ratio, ratio);
    if (!isKnown || !image->isDetached() || painter.deviceTransform() != own)
        return;
    m_painter = &painter;
    m_bits = image->bits();
    m_bytesPerLine = image->bytesPerLine();
    m_area = image->rect();
}

PixelTarget::PixelTarget(QImage &image)
    : m_bits(image.bits())
    , m_bytesPerLine(image.bytesPerLine())
    , m_area(image.rect())
{
}

PixelTarget PixelTarget::lines(int top, int count) const
{
    PixelTarget part = *this;
    part.m_area &= QRect(m_area.left(), top, m_area.width(), count);
    return part;
}

void PixelTarget::fill(const QRect &pixels, QRgb color)
{
    const QRect seen = overlap(pixels, m_area);
    if (seen.isEmpty())
        return;
    QRgb *first = line(seen.top()) + seen.left();
    if (seen.width() == 1) { // lines of the grid
        uchar *at = reinterpret_cast<uchar *>(first);
        for (int y = seen.top(); y <= seen.bottom(); ++y, at += m_bytesPerLine)
            *reinterpret_cast<QRgb *>(at) = color | 0xFF00'0000U;
        return;
    }
    std::fill_n(first, seen.width(), color | 0xFF00'0000U);
    for (int y = seen.top() + 1; y <= seen.bottom(); ++y)
        std::memcpy(line(y) + seen.left(), first, static_cast<std::size_t>(seen.width()) * sizeof(QRgb));
}

/// Columns [left, right) of one line.
void PixelTarget::fillLine(int y, int left, int right, QRgb color)
{
    const int from = std::max(left, m_area.left());
    const int to = std::min(right, m_area.right() + 1);
    if (from < to && y >= m_area.top() && y <= m_area.bottom())
        std::fill(line(y) + from, line(y) + to, color | 0xFF00'0000U);
}

void PixelTarget::fillCutBox(const QRect &box, int line, QRgb edge, QRgb inside)
{
    const int left = box.left();
    const int right = box.right() + 1;
    const int bottom = box.bottom() + 1;
    for (int n = 0; n < line; ++n) {
        for (const int y : {box.top() + n, bottom - 1 - n})
            fillLine(y, left + 2 * line, right - 2 * line, edge);
        for (const int y : {box.top() + line + n, bottom - 1 - line - n}) {
            fillLine(y, left + line, right - line, edge);
            fillLine(y, left + 2 * line, right - 2 * line, inside);
        }
    }
    const int first = std::max(box.top() + 2 * line, m_area.top());
    const int past = std::min(bottom - 2 * line, m_area.bottom() + 1);
    const int seenLeft = std::max(left, m_area.left());
    const int seenRight = std::min(right, m_area.right() + 1);
    if (first >= past || seenLeft >= seenRight)
        return;
    fillLine(first, left, right, edge);
    fillLine(first, left + line, right - line, inside);
    for (int y = first + 1; y < past; ++y)
        std::memcpy(this->line(y) + seenLeft, this->line(first) + seenLeft,
                    static_cast<std::size_t>(seenRight - seenLeft) * sizeof(QRgb));
}

/// Porter and Duff, Compositing digital images, 1984: source over destination, premultiplied.
void PixelTarget::blend(const QRect &pixels, const PixelSource &source)
{
    const QRect seen = overlap(pixels, m_area);
    if (seen.isEmpty())
        return;
    const PixelSource from = source.at(seen.topLeft() - pixels.topLeft());
    QRgb *const first = line(seen.top()) + seen.left();
#ifdef KRONIKA_AVX2
    if (canBlendWide())
        return blendWide(reinterpret_cast<uchar *>(first), m_bytesPerLine, from, seen.size());
#endif
    for (int y = 0; y < seen.height(); ++y)
        blendLine(line(seen.top() + y) + seen.left(), reinterpret_cast<const QRgb *>(from.bits + y * from.bytesPerLine),
                  seen.width());
}

} // namespace kronika
