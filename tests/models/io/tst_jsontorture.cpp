// SPDX-License-Identifier: GPL-3.0-or-later
// The files of JSONTestSuite, bare and as the value of a member that the program does not know.
#include "models/io/json/json.h"
#include "readandwrite.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>

using namespace kronika;
using namespace kronika::testing;

class TestJsonTorture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bareTextsAreJudgedAsTheSuiteDoes_data() { addFiles(); }
    void bareTextsAreJudgedAsTheSuiteDoes();
    void unknownMembersAreJudgedAsTheSuiteDoes_data() { addFiles(); }
    void unknownMembersAreJudgedAsTheSuiteDoes();
    void unknownMembersOfAnEventAreKept_data() { addFiles(); }
    void unknownMembersOfAnEventAreKept();

private:
    void addFiles();
    QDir m_folder{QStringLiteral(KRONIKA_SHARED_DATA "/json-torture")};
};

namespace {

/// Everything that follows from a text by RFC 8259: the tokens, with strings by meaning and numbers by spelling.
std::string meaning(std::string_view json)
{
    return json::canonical(json);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

void TestJsonTorture::initTestCase()
{
    if (!QDir(QStringLiteral(KRONIKA_SHARED_DATA)).exists())
        QSKIP("LOUD: the folder of real files is missing, so JSONTestSuite was not tried");
    QVERIFY(m_folder.entryList({QStringLiteral("y_*.json")}).size() >= 40);
    QVERIFY(m_folder.entryList({QStringLiteral("n_*.json")}).size() >= 90);
    QVERIFY(m_folder.entryList({QStringLiteral("i_*.json")}).size() >= 15);
}

void TestJsonTorture::addFiles()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : m_folder.entryList({QStringLiteral("*.json")}))
        QTest::newRow(qPrintable(file)) << file;
}

void TestJsonTorture::bareTextsAreJudgedAsTheSuiteDoes()
{
    QFETCH(QString, file);
    const QByteArray bytes = bytesOf(m_folder.filePath(file));
    const auto error = json::check(viewOf(bytes), 64);
    if (file.startsWith(u'y'))
        QVERIFY2(!error, error ? qPrintable(error->message) : "");
    if (file.startsWith(u'n'))
        QVERIFY(error);
    if (error) {
        QVERIFY(error->offset <= std::size_t(bytes.size()));
        QVERIFY(!error->message.isEmpty());
    }
}

void TestJsonTorture::unknownMembersAreJudgedAsTheSuiteDoes()
{
    QFETCH(QString, file);
    const QByteArray bytes = bytesOf(m_folder.filePath(file));
    const QByteArray text = "{\"kronika\":1,\"x\":" + bytes + "}";
    const ImportOutcome outcome = readText(viewOf(text));
    if (file.startsWith(u'n')) {
        QVERIFY(!outcome.snapshot);
        QCOMPARE(outcome.report.diagnostics.errorCount(), std::size_t(1));
        QVERIFY(outcome.report.diagnostics.kept()[0].position.line >= 1);
    }
    if (file.startsWith(u'y')) {
        QVERIFY2(outcome.snapshot, qPrintable(said(outcome.report)));
        const std::string unknown = outcome.snapshot->info().unknown;
        QCOMPARE(unknown, "\"x\": " + meaning(viewOf(bytes)));
    }
    if (outcome.snapshot) {
        const std::string written = writtenText(*outcome.snapshot);
        QCOMPARE(meaning(written), meaning(viewOf(text)));
        QCOMPARE(writtenText(*readText(written).snapshot), written);
    }
}

void TestJsonTorture::unknownMembersOfAnEventAreKept()
{
    QFETCH(QString, file);
    const QByteArray bytes = bytesOf(m_folder.filePath(file));
    const QByteArray text = "{\"kronika\":1,\"events\":[{\"id\":\"e\",\"title\":\"t\",\"x\":" + bytes + ",\"y\":0}]}";
    const ImportOutcome outcome = readText(viewOf(text));
    QVERIFY(file.startsWith(u'i') || bool(outcome.snapshot) == file.startsWith(u'y'));
    if (outcome.snapshot)
        QCOMPARE(meaning(writtenText(*outcome.snapshot)), meaning(viewOf(text)));
    if (file.startsWith(u'y') && !file.contains(QStringLiteral("duplicated"))) {
        // Qt reads it, too, as far as it can, and by code of its own.
        const auto qtsMeaning = [](std::string_view json) {
            return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).toJson();
        };
        QVERIFY(!qtsMeaning(viewOf(text)).isEmpty());
        QCOMPARE(qtsMeaning(writtenText(*outcome.snapshot)), qtsMeaning(viewOf(text)));
    }
}

QTEST_GUILESS_MAIN(TestJsonTorture)
#include "tst_jsontorture.moc"
