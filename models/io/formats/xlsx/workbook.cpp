// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/xlsx/workbook.h"

#include "models/io/formats/xlsx/bookparts.h"
#include "models/io/formats/xlsx/package.h"
#include "models/io/formats/xlsx/sheetglance.h"
#include "models/io/formats/xlsx/xmlwalk.h"
#include "models/io/iomessage.h"
#include "models/io/table/textstore.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace kronika::xlsx {

namespace {

constexpr std::size_t kMaxRows = 1'048'576;
/// With the empty ones before the last of a row.
constexpr std::size_t kMaxCells = 20'000'000;
constexpr std::size_t kMaxStrings = 4'000'000;
/// Of the text that its cells show: one shared string may stand in all of them. A sheet of long texts has some three
/// times its own size.
constexpr std::size_t kFreeText = std::size_t{256} * 1024 * 1024;
constexpr std::size_t kMaxTextRatio = 40;

class Book : public Workbook
{
public:
    explicit Book(std::unique_ptr<Package> package)
        : m_package(std::move(package))
    {
    }

    Status read(const std::string &wanted)
    {
        Result<BookParts> parts = readBookParts(*m_package);
        if (!parts)
            return parts.error();
        m_parts = std::move(parts).value();
        if (const Status strings = readStrings(); !strings)
            return strings.error();
        std::vector<const SheetName *> candidates;
        for (std::size_t n = 0; n < m_parts.sheets.size(); ++n) {
            const SheetName &sheet = m_parts.sheets[n];
            if (wanted.empty() ? !sheet.isHidden : sheet.name == wanted || std::to_string(n + 1) == wanted)
                candidates.push_back(&sheet);
        }
        if (candidates.empty())
            return Error{wanted.empty()
                             ? IoMessage::tr("the workbook shows no sheet")
                             : IoMessage::tr("the workbook has no sheet “%1”").arg(QString::fromStdString(wanted)),
                         {},
                         {}};
        for (const SheetName *sheet : candidates) {
            m_chosen = sheet;
            bool isEmpty = true;
            const Status status = forEachRow([&isEmpty](const SheetRow &) { return isEmpty = false; });
            if (!status)
                return status.error();
            if (!isEmpty)
                break;
        }
        m_isRead = true;
        return done();
    }

    const std::vector<SheetName> &sheets() const override { return m_parts.sheets; }
    const SheetName &chosen() const override { return *m_chosen; }
    void choose(std::size_t sheet) override { m_chosen = &m_parts.sheets[sheet]; }
    const LostCells &lostCells() const override { return m_lost; }
    const HeldDates &heldDates() const override { return m_held; }
    std::size_t inflated() const override { return m_part ? m_part->inflated() : 0; }
    std::size_t size() const override { return m_part ? m_part->whole() : 0; }

    std::vector<std::size_t> totalsRows() override
    {
        std::vector<std::size_t> rows;
        const std::string::size_type slash = m_chosen->part.rfind('/');
        const std::string relationsPart = slash == std::string::npos ? std::string()
                                                                     : m_chosen->part.substr(0, slash) + "/_rels" +
                                                                           m_chosen->part.substr(slash) + ".rels";
        if (relationsPart.empty() || !m_package->has(relationsPart))
            return rows;
        const Result<QByteArray> relations = m_package->part(relationsPart);
        std::vector<std::string> tables;
        // What is wrong with a table is nothing to refuse its sheet for.
        if (!relations || !walk(*relations, relationsPart, [&tables](QStringView name, QXmlStreamReader &xml) {
                const QString target = value(xml.attributes(), "Target");
                if (name == QLatin1String("Relationship") && target.contains(QLatin1String("tables/")))
                    tables.push_back("xl/tables/" + target.section(u'/', -1).toStdString());
                return Next::Go;
            }))
            return rows;
        for (const std::string &table : tables)
            addTotalsOf(table, rows);
        return rows;
    }

    Status forEachRow(const TakeSheetRow &take) override
    {
        glance();
        m_cells.clear();
        m_texts.clear();
        m_lost = {};
        m_held = {};
        m_given = 0;
        m_shownText = 0;
        m_row = 0;
        m_values = 0;
        m_merged.clear();
        m_nextMerge = 0;
        bool isStopped = false;
        std::size_t column = 0;
        std::size_t nextRow = 0;
        const Status walked = walkPart(m_chosen->part, [&](QStringView name, QXmlStreamReader &xml) {
            if (name == QLatin1String("row")) {
                isStopped = !giveRow(take);
                // Behind the last value there may be a million rows that have nothing but a style.
                if (!isStopped && m_glance.values && m_values >= *m_glance.values)
                    return Next::Stop;
                const std::size_t number = value(xml.attributes(), "r").toULongLong();
                m_row = number > 0 ? number - 1 : nextRow;
                nextRow = m_row + 1;
                column = 0;
                return isStopped ? Next::Stop : m_row < kMaxRows ? Next::Go : Next::TooMuch;
            }
            if (name != QLatin1String("c"))
                return Next::Go;
            std::size_t row = m_row;
            placeOf(value(xml.attributes(), "r"), column, row);
            // A cell that stands in no row of its own.
            if (row != m_row) {
                isStopped = !giveRow(take);
                m_row = row;
            }
            if (column >= kMaxColumns)
                return Next::TooWide;
            if (m_row >= kMaxRows || ++m_given > kMaxCells)
                return Next::TooMuch;
            if (!isStopped)
                takeCell(cellText(xml, {m_row, column}), column);
            if (m_shownText > kFreeText && m_shownText - kFreeText > kMaxTextRatio * inflated())
                return Next::TooLong;
            ++column;
            return isStopped ? Next::Stop : Next::Go;
        });
        if (walked && !isStopped)
            giveRow(take);
        return walked;
    }

private:
    /// Looks through the sheet for what stands behind its cells and is to be known before them. Once a sheet.
    void glance()
    {
        if (!m_isRead || m_glanced == m_chosen)
            return;
        m_glanced = m_chosen;
        m_glance = {};
        m_part.reset();
        Result<std::unique_ptr<Part>> part = m_package->opened(m_chosen->part);
        if (part)
            m_glance = glanceAt(**part);
    }

    void addTotalsOf(const std::string &table, std::vector<std::size_t> &rows)
    {
        const Result<QByteArray> part =
            m_package->has(table) ? m_package->part(table) : Result<QByteArray>(QByteArray());
        if (!part || part->isEmpty())
            return;
        static_cast<void>(walk(*part, table, [&rows](QStringView name, QXmlStreamReader &xml) {
            if (name != QLatin1String("table"))
                return Next::Go;
            constexpr std::size_t kMost = 100;
            const std::size_t count =
                std::min<std::size_t>(value(xml.attributes(), "totalsRowCount").toULongLong(), kMost);
            std::size_t column = 0;
            std::size_t last = 0;
            if (placeOf(value(xml.attributes(), "ref").section(u':', -1), column, last)) {
                for (std::size_t n = 0; n < count && n <= last; ++n)
                    rows.push_back(last - n);
            }
            return Next::Stop;
        }));
    }

    /// In the row that is to be given: what was merged from above, where the row holds anything.
    void takeMerged()
    {
        while (m_nextMerge < m_glance.merges.size() && m_glance.merges[m_nextMerge].top <= m_row) {
            const Merge &merge = m_glance.merges[m_nextMerge++];
            if (merge.top == m_row && merge.column < m_cells.size() && !m_cells[merge.column].empty())
                m_merged.push_back({merge, std::string(m_cells[merge.column])});
        }
        std::erase_if(m_merged, [this](const Merged &merged) { return merged.merge.bottom < m_row; });
        for (const Merged &merged : m_merged) {
            if (merged.merge.top == m_row || m_cells.empty())
                continue;
            widen(merged.merge.column);
            if (m_cells[merged.merge.column].empty())
                m_cells[merged.merge.column] = m_texts.keep(merged.text);
        }
    }

    Status readStrings()
    {
        if (!m_package->has("xl/sharedStrings.xml"))
            return done();
        return walkPart("xl/sharedStrings.xml", [&](QStringView name, QXmlStreamReader &xml) {
            if (name == QLatin1String("si"))
                m_strings.push_back(m_shared.keep(stringItem(xml).toStdString()));
            return m_strings.size() <= kMaxStrings ? Next::Go : Next::TooMuch;
        });
    }

    /// The same as walk(), while the part is inflated.
    template <typename Take>
    Status walkPart(const std::string &name, Take &&take)
    {
        // Before the next one, so that what it inflated is known.
        m_part.reset();
        Result<std::unique_ptr<Part>> part = m_package->opened(name);
        if (!part)
            return part.error();
        m_part = std::move(part).value();
        const Status walked = walk(m_part.get(), name, take);
        return m_part->fault() ? Status(*m_part->fault()) : walked;
    }

    /// "BC12" -> column 54, row 11; nothing where it is not given.
    static bool placeOf(const QString &reference, std::size_t &column, std::size_t &row)
    {
        std::size_t letters = 0;
        std::size_t at = 0;
        const QByteArray text = reference.toLatin1();
        while (at < std::size_t(text.size()) && text[qsizetype(at)] >= 'A' && text[qsizetype(at)] <= 'Z' && at < 4)
            letters = letters * 26 + std::size_t(text[qsizetype(at++)] - 'A' + 1);
        bool isNumber = false;
        const std::size_t number = text.mid(qsizetype(at)).toULongLong(&isNumber);
        if (letters == 0 || !isNumber || number == 0)
            return false;
        column = letters - 1;
        row = number - 1;
        return true;
    }

    /// False if nobody wants more.
    bool giveRow(const TakeSheetRow &take)
    {
        takeMerged();
        const bool goesOn = m_cells.empty() || take({m_row, m_cells});
        m_cells.clear();
        m_texts.clear();
        return goesOn;
    }

    /// The row has cells up to that one.
    void widen(std::size_t column)
    {
        if (m_cells.size() > column)
            return;
        m_given += column - m_cells.size();
        m_cells.resize(column + 1);
    }

    void takeCell(std::string_view text, std::size_t column)
    {
        if (text.empty())
            return;
        widen(column);
        m_cells[column] = text;
        m_shownText += text.size();
    }

    std::string_view cellText(QXmlStreamReader &xml, const CellPlace &place)
    {
        const QString type = value(xml.attributes(), "t");
        const std::size_t style = value(xml.attributes(), "s").toULongLong();
        QString held;
        QString inlined;
        int depth = 1;
        bool isValue = false;
        while (depth > 0 && !xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("is")) {
                ++m_values;
                inlined = stringItem(xml);
            } else if (xml.isStartElement()) {
                ++depth;
                isValue = xml.name() == QLatin1String("v");
                m_values += isValue ? 1 : 0;
            } else if (xml.isEndElement()) {
                --depth;
                isValue = false;
            } else if (isValue && xml.isCharacters()) {
                held += xml.text();
            }
        }
        if (type == QLatin1String("s")) {
            bool isNumber = false;
            const std::size_t n = held.toULongLong(&isNumber);
            if (isNumber && n < m_strings.size())
                return m_strings[n];
            if (!held.trimmed().isEmpty()) {
                m_lost.add(place);
                widen(place.column);
            }
            return {};
        }
        return m_texts.keep(type == QLatin1String("inlineStr") ? inlined.toStdString()
                                                               : textOf(held, type, style, place));
    }

    std::string textOf(const QString &held, const QString &type, std::size_t style, const CellPlace &place)
    {
        if (type == QLatin1String("b"))
            return held.trimmed() == QLatin1String("1") ? "true" : "false";
        bool isNumber = false;
        const double number = held.toDouble(&isNumber);
        if (!isNumber || type == QLatin1String("str") || type == QLatin1String("e") || type == QLatin1String("d"))
            return held.toStdString();
        if (style < m_parts.formats.size() && !m_parts.formats[style].isEmpty()) {
            SerialText date = serialTexts(number, m_parts.formats[style], m_parts.dates);
            if (!date.held.empty())
                m_held.add({place, date.shown, std::move(date.held)});
            if (!date.shown.empty())
                return std::move(date.shown);
        }
        // 2022.0000000001 and 2.022E3 as people see them.
        return QString::number(number, 'g', 15).contains(u'e') ? held.toStdString()
                                                               : QString::number(number, 'g', 15).toStdString();
    }

    std::unique_ptr<Package> m_package;
    BookParts m_parts;
    const SheetName *m_chosen = nullptr;
    /// The one that was walked last.
    std::unique_ptr<Part> m_part;
    table::TextStore m_shared;
    std::vector<std::string_view> m_strings;
    /// A sheet is chosen.
    bool m_isRead = false;
    const SheetName *m_glanced = nullptr;
    SheetGlance m_glance;
    // Of one going through the rows.
    std::size_t m_row = 0;
    std::vector<std::string_view> m_cells;
    table::TextStore m_texts;
    LostCells m_lost;
    HeldDates m_held;
    /// Of cells, empty or not.
    std::size_t m_values = 0;
    struct Merged
    {
        Merge merge;
        std::string text;
    };
    std::vector<Merged> m_merged;
    std::size_t m_nextMerge = 0;
    /// With the empty ones before the last of a row.
    std::size_t m_given = 0;
    /// Bytes.
    std::size_t m_shownText = 0;
};

} // namespace

QString CellPlace::name() const
{
    QString letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

void HeldDates::add(One one)
{
    if (count++ < kMaxKept)
        first.push_back(std::move(one));
}

void LostCells::add(const CellPlace &place)
{
    if (count++ < kMaxKept)
        first.push_back(place);
    if (byColumn.size() <= place.column)
        byColumn.resize(place.column + 1);
    ++byColumn[place.column];
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QByteArray &bytes, const std::string &wanted)
{
    Result<std::unique_ptr<Package>> package = Package::open(bytes);
    if (!package)
        return package.error();
    auto book = std::make_unique<Book>(std::move(package).value());
    const Status read = book->read(wanted);
    if (!read)
        return read.error();
    return std::unique_ptr<Workbook>(std::move(book));
}

} // namespace kronika::xlsx
