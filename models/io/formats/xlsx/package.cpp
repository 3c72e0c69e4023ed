// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/xlsx/package.h"

#include <zip.h>

namespace kronika::xlsx {

namespace {

constexpr std::size_t kPieceBytes = std::size_t{256} * 1024;
constexpr zip_int64_t kMaxParts = 20'000;

} // namespace

Result<std::unique_ptr<Package>> Package::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive == nullptr) {
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        if (source != nullptr)
            zip_source_free(source);
        zip_error_fini(&error);
        return Error{QStringLiteral("the workbook is no zip file that can be opened: %1").arg(why), {}, {}};
    }
    zip_error_fini(&error);
    std::unique_ptr<Package> package(new Package(archive));
    if (zip_get_num_entries(archive, 0) > kMaxParts)
        return Error{QStringLiteral("the workbook has more than 20,000 parts; expected fewer"), {}, {}};
    return package;
}

Package::~Package()
{
    zip_discard(m_archive);
}

bool Package::has(const std::string &name) const
{
    return zip_name_locate(m_archive, name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> Package::part(const std::string &name)
{
    const QString shown = QString::fromStdString(name);
    const zip_int64_t index = zip_name_locate(m_archive, name.c_str(), ZIP_FL_NOCASE);
    if (index < 0)
        return Error{QStringLiteral("the workbook lacks its part “%1”").arg(shown), {}, {}};
    zip_file_t *file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (file == nullptr)
        return Error{QStringLiteral("the part “%1” of the workbook cannot be opened: %2")
                         .arg(shown, QString::fromUtf8(zip_strerror(m_archive))),
                     {},
                     {}};
    QByteArray bytes;
    while (true) {
        const qsizetype before = bytes.size();
        bytes.resize(before + qsizetype(kPieceBytes));
        const zip_int64_t count = zip_fread(file, bytes.data() + before, kPieceBytes);
        bytes.resize(before + std::max<qsizetype>(qsizetype(count), 0));
        m_used += count > 0 ? std::size_t(count) : 0;
        if (std::size_t(bytes.size()) > kMaxPartBytes || m_used > kMaxBytes) {
            zip_fclose(file);
            return Error{QStringLiteral("the part “%1” of the workbook inflates to more than 512 MiB, or the whole to "
                                        "more than 1 GiB; expected less")
                             .arg(shown),
                         {},
                         {}};
        }
        if (count < 0) {
            const QString why = QString::fromUtf8(zip_file_strerror(file));
            zip_fclose(file);
            return Error{QStringLiteral("the part “%1” of the workbook is broken: %2").arg(shown, why), {}, {}};
        }
        if (count == 0)
            break;
    }
    zip_fclose(file);
    return bytes;
}

} // namespace kronika::xlsx
