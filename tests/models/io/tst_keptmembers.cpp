// SPDX-License-Identifier: GPL-3.0-or-later
// What importers keep aside never takes the name of a member of format.md, so that what was imported can be opened
// again.
#include "tests/models/io/importfixture.h"

using namespace kronika;
using namespace kronika::testing;

namespace {

constexpr std::array kOwnNames{"kronika", "title", "marking", "timezone", "actors", "sources", "events", "eras",
                               "views",   "id",    "name",    "kind",     "parent", "color",   "when",   "within",
                               "claims",  "links", "path",    "url",      "sha256", "source",  "says",   "to"};

/// With a member of each of our own names in every object that has none of it.
QJsonValue withOwnNames(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue element : value.toArray())
            out.append(withOwnNames(element));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), withOwnNames(*it));
    for (const char *name : kOwnNames) {
        if (!out.contains(QLatin1String(name)))
            out.insert(QLatin1String(name), 7);
    }
    return out;
}

QByteArray jsonWithOwnNames(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue out = withOwnNames(value);
    return QJsonDocument(out.isArray() ? QJsonDocument(out.toArray()) : QJsonDocument(out.toObject()))
        .toJson(QJsonDocument::Compact);
}

/// With such an element at the end of every element that has others.
QByteArray xmlWithOwnNames(QByteArray text)
{
    QByteArray elements;
    for (const char *name : kOwnNames)
        elements += QByteArray("<") + name + ">foreign</" + name + "><" + name + "><x>1</x></" + name + ">";
    for (const char *end : {"</timeline>", "</event>", "</category>", "</era>"})
        text.replace(end, QByteArray(elements).append(end));
    return text;
}

QByteArray madeHard(const QByteArray &content, const QString &file)
{
    if (file.endsWith(QStringLiteral(".json")))
        return jsonWithOwnNames(content);
    if (file.endsWith(QStringLiteral(".timeline")))
        return xmlWithOwnNames(content);
    QByteArray out;
    for (const QByteArray &line : content.split('\n'))
        out += file.endsWith(QStringLiteral(".jsonl")) && !line.isEmpty() ? jsonWithOwnNames(line) + '\n' : line + '\n';
    return out;
}

} // namespace

class TestKeptMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignMembersTakeNoNameOfOurs_data();
    void foreignMembersTakeNoNameOfOurs();
    void mediaOfASlide();
    void elementsOfATimeline();
};

void TestKeptMembers::foreignMembersTakeNoNameOfOurs_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    for (const Importer *importer : importers()) {
        const QDir dir(example(importer->name));
        if (importer->mapping == nullptr)
            continue;
        for (const QString &file : dir.entryList(
                 {QStringLiteral("*.json"), QStringLiteral("*.jsonl"), QStringLiteral("*.timeline")}, QDir::Files))
            QTest::addRow("%s", importer->name) << QString::fromLatin1(importer->name) << dir.filePath(file);
    }
}

void TestKeptMembers::foreignMembersTakeNoNameOfOurs()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const ImportOutcome outcome =
        importerNamed(format.toStdString())->read(madeHard(content.readAll(), file), ImportOptions(), {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    requireSound(outcome);
}

void TestKeptMembers::mediaOfASlide()
{
    const ImportOutcome outcome = importerNamed("timelinejs")
                                      ->read(R"({"events":[{"start_date":{"year":2020},"text":{"headline":"a"},)"
                                             R"("media":{"url":"https://x.example/","caption":"c","title":"t",)"
                                             R"("path":"/etc/passwd","alt":"1","alt":"2"}}]})",
                                             ImportOptions(), {});
    requireSound(outcome);
    const std::string written = writtenText(*outcome.snapshot);
    QVERIFY2(
        written.find(R"("title": "c", "kept title": "t", "kept path": "/etc/passwd", "alt": "1", "kept alt": "2"})") !=
            std::string::npos,
        written.c_str());
    QVERIFY(outcome.snapshot->event(EventIndex{0}).attachments.front().path.empty());
}

void TestKeptMembers::elementsOfATimeline()
{
    const ImportOutcome outcome =
        importerNamed("timeline")
            ->read("<timeline><version>2</version><title>T</title><title>U</title><marking>secret</marking>"
                   "<kronika><a>1</a></kronika><events/></timeline>",
                   ImportOptions(), {});
    requireSound(outcome);
    const std::string written = writtenText(*outcome.snapshot);
    for (const char *kept :
         {R"("kept title": "T")", R"("kept title 2": "U")", R"("kept marking": "secret")", R"("kept kronika": {)"})
        QVERIFY2(written.find(kept) != std::string::npos, written.c_str());
}

QTEST_GUILESS_MAIN(TestKeptMembers)
#include "tst_keptmembers.moc"
