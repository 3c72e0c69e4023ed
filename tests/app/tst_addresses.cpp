// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses of a hostile file may be opened, and what a person is told of them before.
#include "app/addresses.h"

#include "models/document/webaddress.h"

#include <QtTest>

using namespace kronika;

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWebAndMailAreOpened_data();
    void onlyWebAndMailAreOpened();
    void theQuestionShowsTheHostAndNoDisguise_data();
    void theQuestionShowsTheHostAndNoDisguise();
    void userNamesAreNotSent();
    void mailAttachesNothing_data();
    void mailAttachesNothing();
    void longAddressesAreCutInTheQuestion();
};

void TestAddresses::onlyWebAndMailAreOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    const auto opened = [](const char *text, const char *host) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(host);
    };
    const auto refused = [](const char *text) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString();
    };
    opened("https://example.org/", "example.org");
    opened("http://example.org", "example.org");
    opened("HTTPS://EXAMPLE.ORG/Path", "example.org");
    opened("https://example.org:8443/a?b=c#d", "example.org");
    opened("https://sub.example.org/%20x", "sub.example.org");
    opened("https://127.0.0.1/", "127.0.0.1");
    opened("http://[::1]/", "::1");
    opened("https://user@example.org/", "example.org");
    opened("https://bank.example@evil.example/", "evil.example");
    opened("https://user:secret@example.org/", "example.org");
    opened("https://exаmple.org/", "xn--exmple-4nf.org");
    opened("https://žluťoučký.cz/kůň", "xn--luouk-uva4it5a4g.cz");
    opened("https://例え.jp", "xn--r8jz45g.jp");
    opened("mailto:press@example.org", "press@example.org");
    opened("mailto:press@example.org?subject=x", "press@example.org");
    opened("MAILTO:Press@example.org", "Press@example.org");
    refused("");
    refused("example.org");
    refused("/etc/passwd");
    refused("//example.org/share");
    refused("#anchor");
    refused("javascript:alert(1)");
    refused("JavaScript:alert(1)");
    refused("java\tscript:alert(1)");
    refused(" javascript:alert(1)");
    refused("data:text/html,<script>alert(1)</script>");
    refused("vbscript:x");
    refused("file:///etc/passwd");
    refused("file://server/share/x.desktop");
    refused("FILE:///etc/passwd");
    refused("smb://server/share");
    refused("\\\\server\\share");
    refused("ftp://example.org/x");
    refused("sftp://example.org/x");
    refused("ssh://example.org");
    refused("tel:+48123456789");
    refused("ms-msdt:/id");
    refused("steam://run/1");
    refused("qrc:/kronika/examples");
    refused("about:blank");
    refused("view-source:https://example.org");
    refused("blob:https://example.org/1");
    refused("https://");
    refused("https:///path");
    refused("http:example.org");
    refused("mailto:");
    refused("mailto:nobody");
    refused("mailto://server/x@y");
    refused("https://exa mple.org/");
}

void TestAddresses::onlyWebAndMailAreOpened()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    const Result<Address> address = checkedAddress(QUrl(text, QUrl::StrictMode));
    QCOMPARE(address.isOk(), !host.isNull());
    if (address)
        QCOMPARE(address->host, host);
    else
        QVERIFY(!address.error().what.isEmpty());
}

void TestAddresses::theQuestionShowsTheHostAndNoDisguise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("plain") << QStringLiteral("https://example.org/page") << QStringLiteral("example.org");
    QTest::newRow("letter of another script")
        << QStringLiteral("https://exаmple.org/") << QStringLiteral("xn--exmple-4nf.org");
    QTest::newRow("host behind a user name")
        << QStringLiteral("https://bank.example@evil.example/") << QStringLiteral("leads to: evil.example");
    QTest::newRow("turned text") << QStringLiteral("https://example.org/\u202Efdp.exe") << QStringLiteral("%E2%80%AE");
    QTest::newRow("markup") << QStringLiteral("https://example.org/<b>x</b>") << QStringLiteral("%3Cb%3E");
}

void TestAddresses::theQuestionShowsTheHostAndNoDisguise()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const Result<Address> address = checkedAddress(QUrl(text));
    QVERIFY(address.isOk());
    const QString question = addressQuestion(*address);
    QVERIFY2(question.contains(says), qPrintable(question));
    QVERIFY(!question.contains(u'\u202E'));
    QVERIFY(!question.contains(QStringLiteral("bank.example")));
}

void TestAddresses::userNamesAreNotSent()
{
    const Result<Address> address = checkedAddress(QUrl(QStringLiteral("https://user:secret@example.org/x")));
    QVERIFY(address.isOk());
    QCOMPARE(address->url.toString(), QStringLiteral("https://example.org/x"));
}

void TestAddresses::mailAttachesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("opened");
    QTest::newRow("what is said") << "mailto:a@b.example?subject=x%20y&body=z&cc=c@d.example"
                                  << "mailto:a@b.example?subject=x%20y&body=z&cc=c@d.example";
    QTest::newRow("a file") << "mailto:a@b.example?subject=x&attach=/etc/passwd&Attachment=y"
                            << "mailto:a@b.example?subject=x";
    QTest::newRow("in other letters") << "mailto:a@b.example?%61ttach=/etc/passwd"
                                      << "mailto:a@b.example";
    QTest::newRow("unseen copies") << "mailto:a@b.example?bcc=e@f.example"
                                   << "mailto:a@b.example";
}

void TestAddresses::mailAttachesNothing()
{
    QFETCH(const QString, text);
    QFETCH(const QString, opened);
    QCOMPARE(checkedAddress(QUrl(text))->url.toString(QUrl::FullyEncoded), opened);
    QCOMPARE(webAddress(text)->toString(QUrl::FullyEncoded), opened);
}

void TestAddresses::longAddressesAreCutInTheQuestion()
{
    const QString address = QStringLiteral("https://example.org/") + QString(2'000, u'x');
    const Result<Address> checked = checkedAddress(QUrl(address));
    QVERIFY(checked.isOk());
    QVERIFY(addressQuestion(*checked).size() < 700);
    QCOMPARE(checked->url.toString(), address);
    QVERIFY(!checkedAddress(QUrl(address + QString(20'000, u'x'))).isOk());
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
