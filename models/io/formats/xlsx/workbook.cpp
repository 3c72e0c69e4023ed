// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/xlsx/workbook.h"

#include "models/io/formats/xlsx/package.h"
#include "models/io/formats/xlsx/sheetglance.h"
#include "models/io/iomessage.h"
#include "models/io/table/textstore.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

namespace kronika::xlsx {

namespace {

constexpr std::size_t kMaxRows = 1'048'576;
constexpr std::size_t kMaxColumns = 16'384;
/// With the empty ones before the last of a row.
constexpr std::size_t kMaxCells = 20'000'000;
constexpr std::size_t kMaxStrings = 4'000'000;
/// Of the text that its cells show: one shared string may stand in all of them. A sheet of long texts has some three
/// times its own size.
constexpr std::size_t kFreeText = std::size_t{256} * 1024 * 1024;
constexpr std::size_t kMaxTextRatio = 40;

using Attributes = QXmlStreamAttributes;

QString value(const Attributes &attributes, const char *name)
{
    return attributes.value(QLatin1String(name)).toString();
}

enum class Next { Go, Stop, TooMuch, TooWide, TooLong };

/// Calls `take(name, xml)` at each element of bytes or of a device. An error if it is not well-formed or has a DOCTYPE.
template <typename Source, typename Take>
Status walk(Source &&source, const std::string &part, Take &&take)
{
    QXmlStreamReader xml(source);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return Error{IoMessage::tr("the part “%1” of the workbook has a DOCTYPE, which is not read")
                             .arg(QString::fromStdString(part)),
                         {},
                         {}};
        const Next next = xml.isStartElement() ? take(xml.name(), xml) : Next::Go;
        if (next == Next::Stop)
            return done();
        if (next == Next::TooWide)
            return Error{
                IoMessage::tr("the part “%1” of the workbook has a row of more than %2 cells, which is more than "
                              "a spreadsheet can hold")
                    .arg(QString::fromStdString(part))
                    .arg(kMaxColumns),
                {},
                {}};
        if (next == Next::TooLong)
            return Error{
                IoMessage::tr("the part “%1” of the workbook repeats long texts so often that they take far more room "
                              "than the file")
                    .arg(QString::fromStdString(part)),
                {},
                {}};
        if (next == Next::TooMuch)
            return Error{
                IoMessage::tr("the part “%1” of the workbook has more rows, columns or cells than a spreadsheet can")
                    .arg(QString::fromStdString(part)),
                {},
                {}};
    }
    if (xml.hasError())
        return Error{IoMessage::tr("the part “%1” of the workbook is not well-formed in line %2: %3")
                         .arg(QString::fromStdString(part))
                         .arg(xml.lineNumber())
                         .arg(xml.errorString()),
                     {},
                     {}};
    return done();
}

/// `_x000D_` is a character that XML does not hold (ECMA-376 part 1, 22.9.2.19); ends of lines become plain ones.
QString withoutEscapes(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QChar meant(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        out += QStringView(text).mid(from, match.capturedStart() - from);
        if (meant != u'\r')
            out += meant;
        else if (match.capturedEnd() >= text.size() || text.at(match.capturedEnd()) != u'\n')
            out += u'\n';
        from = match.capturedEnd();
    }
    return out + QStringView(text).mid(from);
}

/// The texts of a string item: its runs one after the other, without how they are read aloud.
QString stringItem(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    int phonetic = 0;
    bool isText = false;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            phonetic = phonetic > 0 ? phonetic + 1 : xml.name() == QLatin1String("rPh") ? 1 : 0;
            isText = xml.name() == QLatin1String("t") && phonetic == 0;
        } else if (xml.isEndElement()) {
            --depth;
            phonetic -= phonetic > 0 ? 1 : 0;
            isText = false;
        } else if (isText && xml.isCharacters()) {
            text += xml.text();
        }
    }
    return withoutEscapes(text);
}

/// The built-in number formats that are dates (ECMA-376 part 1, 18.8.30).
QString builtIn(int id)
{
    switch (id) {
    case 14:
    case 15:
    case 16:
        return QStringLiteral("d-m-y");
    case 17:
        return QStringLiteral("mmm-yy");
    case 18:
    case 20:
        return QStringLiteral("h:mm");
    case 19:
    case 21:
    case 45:
    case 47:
        return QStringLiteral("h:mm:ss");
    case 22:
        return QStringLiteral("d-m-y h:mm");
    default:
        return (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || (id >= 57 && id <= 58)
                   ? QStringLiteral("d-m-y")
                   : QString();
    }
}

class Book : public Workbook
{
public:
    explicit Book(std::unique_ptr<Package> package)
        : m_package(std::move(package))
    {
    }

    Status read(const std::string &wanted)
    {
        for (const Status &status : {readProgram(), readWorkbook(), readStyles(), readStrings()}) {
            if (!status)
                return status.error();
        }
        std::vector<const SheetName *> candidates;
        for (std::size_t n = 0; n < m_sheets.size(); ++n) {
            const SheetName &sheet = m_sheets[n];
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

    const std::vector<SheetName> &sheets() const override { return m_sheets; }
    const SheetName &chosen() const override { return *m_chosen; }
    void choose(std::size_t sheet) override { m_chosen = &m_sheets[sheet]; }
    const LostCells &lostCells() const override { return m_lost; }
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
    /// A target beside the workbook, or from the root; never outside.
    static std::string partNamed(const QString &target)
    {
        return (target.startsWith(u'/') ? target.mid(1) : QString(u"xl/" + target)).toStdString();
    }

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

    /// Which one wrote it: dates before March 1900 depend on that.
    Status readProgram()
    {
        if (!m_package->has("docProps/app.xml"))
            return done();
        const Result<QByteArray> properties = m_package->part("docProps/app.xml");
        if (!properties)
            return done();
        // Only a hint: what is wrong with it is nothing to refuse a workbook for.
        const Status walked = walk(*properties, "docProps/app.xml", [this](QStringView name, QXmlStreamReader &xml) {
            if (name == QLatin1String("Application") &&
                xml.readElementText(QXmlStreamReader::SkipChildElements).startsWith(QLatin1String("LibreOffice")))
                m_dates = DateSystem::From1899;
            return Next::Go;
        });
        if (!walked)
            m_dates = DateSystem::From1900;
        return done();
    }

    Status readWorkbook()
    {
        if (!m_package->has("xl/_rels/workbook.xml.rels"))
            return Error{IoMessage::tr("found a zip archive that is no workbook: it lacks xl/_rels/workbook.xml.rels"),
                         {},
                         IoMessage::tr("save it as an Excel workbook (.xlsx) or as CSV in the program that it is of")};
        const Result<QByteArray> relations = m_package->part("xl/_rels/workbook.xml.rels");
        if (!relations)
            return relations.error();
        std::map<QString, std::string> targets;
        const Status read =
            walk(*relations, "xl/_rels/workbook.xml.rels", [&](QStringView name, QXmlStreamReader &xml) {
                if (name == QLatin1String("Relationship"))
                    targets[value(xml.attributes(), "Id")] = partNamed(value(xml.attributes(), "Target"));
                return Next::Go;
            });
        if (!read)
            return read;
        const Result<QByteArray> workbook = m_package->part("xl/workbook.xml");
        if (!workbook)
            return workbook.error();
        return walk(*workbook, "xl/workbook.xml", [&](QStringView name, QXmlStreamReader &xml) {
            const Attributes attributes = xml.attributes();
            if (name == QLatin1String("workbookPr")) {
                const QString is1904 = value(attributes, "date1904");
                if (is1904 == QLatin1String("1") || is1904 == QLatin1String("true"))
                    m_dates = DateSystem::From1904;
            } else if (name == QLatin1String("sheet")) {
                QString id;
                for (const QXmlStreamAttribute &attribute : attributes) {
                    if (attribute.name() == QLatin1String("id"))
                        id = attribute.value().toString();
                }
                const bool isHidden =
                    !value(attributes, "state").isEmpty() && value(attributes, "state") != QLatin1String("visible");
                const auto target = targets.find(id);
                if (target != targets.end())
                    m_sheets.push_back({value(attributes, "name").toStdString(), isHidden, target->second});
            }
            return Next::Go;
        });
    }

    Status readStyles()
    {
        if (!m_package->has("xl/styles.xml"))
            return done();
        const Result<QByteArray> styles = m_package->part("xl/styles.xml");
        if (!styles)
            return styles.error();
        std::map<int, QString> formats;
        bool isInCells = false;
        return walk(*styles, "xl/styles.xml", [&](QStringView name, QXmlStreamReader &xml) {
            if (name == QLatin1String("numFmt"))
                formats[value(xml.attributes(), "numFmtId").toInt()] = value(xml.attributes(), "formatCode");
            else if (name == QLatin1String("cellXfs") || name == QLatin1String("cellStyleXfs"))
                isInCells = name == QLatin1String("cellXfs");
            else if (name == QLatin1String("cellStyles") || name == QLatin1String("dxfs"))
                isInCells = false;
            else if (isInCells && name == QLatin1String("xf")) {
                const int id = value(xml.attributes(), "numFmtId").toInt();
                const auto own = formats.find(id);
                m_formats.push_back(own != formats.end() ? own->second : builtIn(id));
            }
            return Next::Go;
        });
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
        return m_texts.keep(type == QLatin1String("inlineStr") ? inlined.toStdString() : textOf(held, type, style));
    }

    std::string textOf(const QString &held, const QString &type, std::size_t style) const
    {
        if (type == QLatin1String("b"))
            return held.trimmed() == QLatin1String("1") ? "true" : "false";
        bool isNumber = false;
        const double number = held.toDouble(&isNumber);
        if (!isNumber || type == QLatin1String("str") || type == QLatin1String("e") || type == QLatin1String("d"))
            return held.toStdString();
        if (style < m_formats.size() && !m_formats[style].isEmpty()) {
            if (std::string date = serialText(number, m_formats[style], m_dates); !date.empty())
                return date;
        }
        // 2022.0000000001 and 2.022E3 as people see them.
        return QString::number(number, 'g', 15).contains(u'e') ? held.toStdString()
                                                               : QString::number(number, 'g', 15).toStdString();
    }

    std::unique_ptr<Package> m_package;
    std::vector<SheetName> m_sheets;
    const SheetName *m_chosen = nullptr;
    /// The one that was walked last.
    std::unique_ptr<Part> m_part;
    DateSystem m_dates = DateSystem::From1900;
    std::vector<QString> m_formats;
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
