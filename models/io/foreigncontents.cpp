// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/foreigncontents.h"

#include "models/io/iomessage.h"

#include <algorithm>
#include <array>

namespace kronika {

namespace {

using namespace std::string_view_literals;

struct Packer
{
    std::string_view signature;
    const char *name;
};

constexpr std::array<Packer, 6> kPackers{{{"\x1F\x8B\x08"sv, "gzip"},
                                          {"BZh"sv, "bzip2"},
                                          {"\xFD\x37\x7A\x58\x5A\x00"sv, "xz"},
                                          {"\x28\xB5\x2F\xFD"sv, "zstd"},
                                          {"7z\xBC\xAF\x27\x1C"sv, "7-Zip"},
                                          {"Rar!\x1A\x07"sv, "RAR"}}};

/// With or without its mark: of each four bytes of ASCII characters three are zero.
bool isUtf32(std::string_view content)
{
    if (content.starts_with("\xFF\xFE\0\0"sv) || content.starts_with("\0\0\xFE\xFF"sv))
        return true;
    constexpr std::size_t kSeen = 16;
    if (content.size() < 4 * kSeen)
        return false;
    const auto areAll = [content](std::size_t given) {
        for (std::size_t n = 0; n < 4 * kSeen; ++n) {
            if ((content[n] != '\0') != (n % 4 == given))
                return false;
        }
        return true;
    };
    return areAll(0) || areAll(3);
}

} // namespace

QString whatForeignContentIs(std::string_view content)
{
    for (const Packer &packer : kPackers) {
        const bool isBzip2 = packer.signature == "BZh"sv;
        if (content.starts_with(packer.signature) && (!isBzip2 || content.substr(4).starts_with("1AY&SY"sv)))
            return IoMessage::tr("this file is compressed (%1); unpack it first").arg(QLatin1String(packer.name));
    }
    if (content.starts_with("SQLite format 3\0"sv))
        return IoMessage::tr("this is an SQLite database; export what is in it first, of a .plaso file with psort");
    if (content.starts_with("%PDF-"sv))
        return IoMessage::tr("this is a PDF; copy its table into a spreadsheet, and open or paste that");
    if (isUtf32(content))
        return IoMessage::tr("this is text in UTF-32; save it as UTF-8 first");
    return {};
}

QString whatForeignArchiveIs(std::string_view content)
{
    if (!content.starts_with("PK\x03\x04"sv))
        return {};
    // The first entry of these says what they are.
    constexpr auto kMimeType = "mimetypeapplication/vnd.oasis.opendocument"sv;
    if (content.substr(0, 256).find(kMimeType) != std::string_view::npos)
        return IoMessage::tr("this is an OpenDocument file; save it as an Excel workbook (.xlsx) or as CSV first");
    return IoMessage::tr("this is a zip archive; unpack it first, and open the files in it");
}

} // namespace kronika
