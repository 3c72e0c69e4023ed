// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tablemap.h"

#include "models/io/iomessage.h"
#include "models/time/zone.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace kronika::table {

namespace {

/// Cut at `separator` where it stands outside quotes.
QStringList cutAt(const QString &text, QChar separator)
{
    QStringList parts(QString{});
    QChar quote;
    for (const QChar c : text) {
        if (quote.isNull() && c == separator) {
            parts.append(QString());
            continue;
        }
        if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == quote)
            quote = QChar();
        parts.last() += c;
    }
    return parts;
}

Error fault(const QString &entry, const QString &what)
{
    return {IoMessage::tr("the mapping “%1” %2").arg(entry.trimmed(), what),
            {},
            {},
            QStringLiteral("write for example --map 'when=Date, title=What, order=dmy'; kronika formats --explain csv "
                           "says more")};
}

MapPart partOf(const QString &text)
{
    const QString part = text.trimmed();
    const bool isQuoted =
        part.size() >= 2 && part.front() == part.back() && (part.front() == u'"' || part.front() == u'\'');
    if (isQuoted) {
        QString inside = part.mid(1, part.size() - 2);
        inside.replace(QString(2, part.front()), QString(part.front()));
        return {inside.toStdString(), std::nullopt, part.front() == u'\''};
    }
    bool isNumber = false;
    const uint number = part.startsWith(u'#') ? part.mid(1).toUInt(&isNumber) : 0;
    if (isNumber && number > 0)
        return {part.toStdString(), number, false};
    return {part.toStdString(), std::nullopt, false};
}

/// A setting of the table itself. False if `key` is none; `what` says what is wrong with the value.
bool takeSetting(TableMap &map, const QString &key, const QString &value, QString &what)
{
    const QString lower = value.toLower();
    if (key == QLatin1String("order") || key.startsWith(QLatin1String("order:"))) {
        const bool isDay = lower == QLatin1String("dmy") || lower == QLatin1String("dm");
        const bool isMonth = lower == QLatin1String("mdy") || lower == QLatin1String("md");
        const DateOrder order = isDay ? DateOrder::DayMonth : DateOrder::MonthDay;
        if (!isDay && !isMonth)
            what = IoMessage::tr("has no such order; there are dmy and mdy");
        else if (key.contains(u':'))
            map.orders.emplace_back(partOf(key.section(u':', 1)), order);
        else
            map.order = order;
    } else if (key == QLatin1String("short-years") || key.startsWith(QLatin1String("short-years:"))) {
        bool isNumber = false;
        const int first = value.toInt(&isNumber);
        if (!isNumber || value.size() != 4 || first < 0)
            what = IoMessage::tr("has no first year of the hundred that years of two digits are among, such as 1969");
        else if (key.contains(u':'))
            map.firstYears.emplace_back(partOf(key.section(u':', 1)), first);
        else
            map.firstYear = first;
    } else if (key == QLatin1String("serials")) {
        if (lower != QLatin1String("1900") && lower != QLatin1String("1904"))
            what = IoMessage::tr("has no year from which days are counted; there are 1900 and 1904");
        map.serials = lower.toInt();
    } else if (key == QLatin1String("delimiter")) {
        if (lower == QLatin1String("tab") || lower == QLatin1String("\\t"))
            map.delimiter = '\t';
        else if (value.size() == 1 && value.front().unicode() < 128 && value.front() != u'"')
            map.delimiter = value.front().toLatin1();
        else
            what = IoMessage::tr("has no delimiter of one character (or the word tab)");
    } else if (key == QLatin1String("encoding")) {
        map.encoding = encodingNamed(value);
        if (!map.encoding)
            what = IoMessage::tr("names no known encoding; there are UTF-8, UTF-16LE, UTF-16BE, windows-1250, "
                                 "windows-1251, windows-1252, ISO-8859-2 and macintosh");
    } else if (key == QLatin1String("header")) {
        bool isNumber = false;
        const int row = value.toInt(&isNumber);
        if (lower == QLatin1String("no") || (isNumber && row == 0))
            map.header = -1;
        else if (isNumber && row > 0)
            map.header = row - 1;
        else
            what = IoMessage::tr("has no number of a row (from 1), nor the word no");
    } else if (key == QLatin1String("timezone")) {
        map.zone = value.toStdString();
        if (!Zone::isKnown(value))
            what = IoMessage::tr("names no known time zone, such as Europe/Prague");
    } else if (key == QLatin1String("fill")) {
        for (const QString &column : cutAt(value, u'|'))
            map.filled.push_back(partOf(column));
    } else if (key == QLatin1String("split")) {
        map.separators = value.toStdString();
    } else if (key == QLatin1String("sheet")) {
        map.sheet = value.toStdString();
    } else {
        return false;
    }
    return true;
}

/// `told`: the fields that its source named before.
Status takeEntry(TableMap &map, const QString &entry, std::set<Role> &told)
{
    const qsizetype equals = cutAt(entry, u'=').first().size();
    if (equals == entry.size())
        return fault(entry, IoMessage::tr("has no “=”"));
    const QString name = entry.left(equals).trimmed();
    // The name of a column stays as it is written.
    const QString key =
        name.section(u':', 0, 0).toLower() + (name.contains(u':') ? name.mid(name.indexOf(u':')) : QString());
    const QString value = entry.mid(equals + 1).trimmed();
    QString what;
    const bool isQuoted =
        value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'');
    if (takeSetting(map, key, isQuoted ? value.mid(1, value.size() - 2) : value, what))
        return what.isEmpty() ? done() : Status(fault(entry, what));
    const auto role = roleNamed(key);
    if (!role)
        return fault(entry,
                     IoMessage::tr("names no known field; there are %1").arg(roleNames().join(QStringLiteral(", "))));
    if (!told.insert(*role).second)
        return fault(entry, IoMessage::tr("names a field a second time; “+” joins columns, and “|” names several where "
                                          "an event can have them"));
    const QStringList several = cutAt(value, u'|');
    if (several.size() > 1 && !mayRepeat(*role))
        return fault(entry, IoMessage::tr("names several columns with “|”, but an event has only one of that; “+” "
                                          "joins columns"));
    std::erase_if(map.entries, [&](const MapEntry &old) { return old.role == *role; });
    for (const QString &one : several) {
        MapEntry mapped;
        mapped.role = *role;
        for (const QString &part : cutAt(one, u'+')) {
            if (!part.trimmed().isEmpty())
                mapped.parts.push_back(partOf(part));
        }
        map.entries.push_back(std::move(mapped));
    }
    return done();
}

} // namespace

Result<TableMap> tableMap(const QString &map, const QByteArray &profile)
{
    TableMap out;
    QStringList entries;
    const QStringList lines = QString::fromUtf8(profile).split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().startsWith(u'#') && !line.trimmed().isEmpty())
            entries.append(cutAt(line, u','));
    }
    for (const QStringList &source : {entries, cutAt(map, u',')}) {
        std::set<Role> told;
        for (const QString &entry : source) {
            if (entry.trimmed().isEmpty())
                continue;
            const Status taken = takeEntry(out, entry, told);
            if (!taken)
                return taken.error();
        }
    }
    return out;
}

namespace {

QString partText(const MapPart &part)
{
    if (part.number && !part.isConstant)
        return u'#' + QString::number(*part.number);
    const QChar quote = part.isConstant ? u'\'' : u'"';
    QString text = QString::fromStdString(part.text);
    text.replace(quote, QString(2, quote));
    // An entry is a line, and names are compared without regard to blanks.
    text.replace(u'\n', u' ').remove(u'\r');
    return quote + text + quote;
}

QString orderText(DateOrder order)
{
    return order == DateOrder::DayMonth ? QStringLiteral("dmy") : QStringLiteral("mdy");
}

QString yearText(int year)
{
    return QString::number(year).rightJustified(4, u'0');
}

QString partsText(const MapEntry &entry)
{
    QStringList parts;
    for (const MapPart &part : entry.parts)
        parts.append(partText(part));
    return parts.join(QStringLiteral(" + "));
}

QStringList settingLines(const TableMap &map)
{
    QStringList lines;
    const auto add = [&lines](const char *key, const QString &value) {
        lines.append(QString::fromLatin1(key) + u'=' + value);
    };
    if (map.sheet != std::string())
        add("sheet", u'"' + QString::fromStdString(map.sheet) + u'"');
    if (map.encoding)
        add("encoding", nameOf(*map.encoding));
    if (map.delimiter)
        add("delimiter", *map.delimiter == '\t' ? QStringLiteral("tab")
                                                : QString(u'"' + QString(QLatin1Char(*map.delimiter)) + u'"'));
    if (map.header)
        add("header", *map.header < 0 ? QStringLiteral("no") : QString::number(*map.header + 1));
    if (map.order)
        add("order", orderText(*map.order));
    if (map.firstYear)
        add("short-years", yearText(*map.firstYear));
    if (map.serials)
        add("serials", QString::number(*map.serials));
    if (!map.zone.empty())
        add("timezone", QString::fromStdString(map.zone));
    if (map.separators) // a line end in a cell separates in any case
        add("split", u'"' + QString::fromStdString(*map.separators).remove(u'\n') + u'"');
    return lines;
}

} // namespace

QString mapText(const TableMap &map)
{
    QStringList lines = settingLines(map);
    for (const auto &[part, order] : map.orders)
        lines.append(QStringLiteral("order:%1=%2").arg(partText(part), orderText(order)));
    for (const auto &[part, year] : map.firstYears)
        lines.append(QStringLiteral("short-years:%1=%2").arg(partText(part), yearText(year)));
    for (const MapPart &part : map.filled)
        lines.append(QStringLiteral("fill=") + partText(part));
    std::vector<Role> written;
    for (const MapEntry &entry : map.entries) {
        if (std::find(written.begin(), written.end(), entry.role) != written.end())
            continue;
        written.push_back(entry.role);
        QStringList several;
        for (const MapEntry &other : map.entries) {
            if (other.role == entry.role)
                several.append(partsText(other));
        }
        lines.append(QString::fromLatin1(nameOf(entry.role)) + u'=' + several.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace kronika::table
