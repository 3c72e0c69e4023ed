// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/xlsx/package.h"

#include "models/io/iomessage.h"

#include <zip.h>

#include <algorithm>

namespace kronika::xlsx {

namespace {

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
        return Error{IoMessage::tr("the workbook is no zip file that can be opened: %1").arg(why), {}, {}};
    }
    zip_error_fini(&error);
    std::unique_ptr<Package> package(new Package(archive));
    if (zip_get_num_entries(archive, 0) > kMaxParts)
        return Error{IoMessage::tr("the workbook has more than 20,000 parts; expected fewer"), {}, {}};
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

Result<std::unique_ptr<Part>> Package::opened(const std::string &name)
{
    const QString shown = QString::fromStdString(name);
    const zip_int64_t index = zip_name_locate(m_archive, name.c_str(), ZIP_FL_NOCASE);
    if (index < 0)
        return Error{IoMessage::tr("the workbook lacks its part “%1”").arg(shown), {}, {}};
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool isPackedKnown =
        zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) == 0 && (stat.valid & ZIP_STAT_COMP_SIZE) != 0;
    zip_file_t *file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (file == nullptr)
        return Error{IoMessage::tr("the part “%1” of the workbook cannot be opened: %2")
                         .arg(shown, QString::fromUtf8(zip_strerror(m_archive))),
                     {},
                     {}};
    const Part::Sizes sizes{isPackedKnown ? std::size_t(stat.comp_size) : kMaxPartBytes,
                            (stat.valid & ZIP_STAT_SIZE) != 0 ? std::size_t(stat.size) : 0};
    return std::make_unique<Part>(file, shown, sizes, Part::Budget{m_used, m_inflated[name]});
}

Result<QByteArray> Package::part(const std::string &name)
{
    Result<std::unique_ptr<Part>> part = opened(name);
    if (!part)
        return part.error();
    QByteArray bytes = (*part)->readAll();
    if ((*part)->fault())
        return *(*part)->fault();
    return bytes;
}

Part::~Part()
{
    zip_fclose(m_file);
}

qint64 Part::readData(char *data, qint64 most)
{
    if (m_fault)
        return -1;
    const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(most));
    m_inflated += std::size_t(std::max<zip_int64_t>(count, 0));
    if (m_inflated > m_budget.inflated) {
        m_budget.used += m_inflated - m_budget.inflated;
        m_budget.inflated = m_inflated;
    }
    const auto stop = [this](const QString &what) {
        m_fault = Error{what.arg(m_name), {}, IoMessage::tr("save the sheet as CSV in the program that it is of")};
        return qint64(-1);
    };
    if (count < 0)
        return stop(IoMessage::tr("the part “%1” of the workbook is broken: ") +
                    QString::fromUtf8(zip_file_strerror(m_file)).replace(u'%', u' '));
    if (m_inflated > Package::kMaxPartBytes || m_budget.used > Package::kMaxBytes)
        return stop(IoMessage::tr("the part “%1” of the workbook inflates to more than 512 MiB, or the whole to more "
                                  "than 1 GiB; expected less"));
    if (m_inflated > Package::kFreeBytes && m_inflated / Package::kMaxRatio > m_sizes.packed)
        return stop(IoMessage::tr("the part “%1” of the workbook inflates to more than 40 times its size, as no "
                                  "sheet does; expected less"));
    if (!m_bounds.see(reinterpret_cast<const unsigned char *>(data), std::size_t(count)))
        return stop(
            m_bounds.hasManyNamespaces()
                ? IoMessage::tr("the part “%1” of the workbook declares more than 200 namespaces; expected fewer")
                : IoMessage::tr("the part “%1” of the workbook has an element with more than 1,000 attributes; "
                                "expected fewer"));
    return qint64(count);
}

} // namespace kronika::xlsx
