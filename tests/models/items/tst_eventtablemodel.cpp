// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventtablemodel.h"
#include "tests/models/document/snapshotpicture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kronika;

namespace {

constexpr const char *kRows = R"(
    actor apt31 = APT31
    actor mfa = Ministry
    category act = Act
    late    | 2025-05-28 | Late    |                   | act
    undated | ~2026/..   | Undated | mfa               |
    early   | 2021       | Early   | apt31, mfa:target |
)";

int columnOf(const EventTableModel &model, std::string_view key)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.fieldAt(column).key == key)
            return column;
    }
    return -1;
}

/// The texts of one column, row by row.
QString columnText(const EventTableModel &model, std::string_view key)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, columnOf(model, key)).data().toString());
    return texts.join(u" | ");
}

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT

    EventTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

private Q_SLOTS:
    void init() { m_model.setSnapshot(test::snapshotFrom(kRows)); }

    void rowsStandInTimeOrder() { QCOMPARE(columnText(m_model, "title"), QStringLiteral("Early | Late | Undated")); }

    void cellsAreTheFieldsOfTheEvent()
    {
        QCOMPARE(columnText(m_model, "when"), QStringLiteral("2021 | 2025-05-28 | "));
        QCOMPARE(columnText(m_model, "date"), QStringLiteral("2021 | 28 May 2025 | "));
        QCOMPARE(columnText(m_model, "actors"),
                 QStringLiteral("APT31 (actor); Ministry (target) |  | Ministry (actor)"));
        QCOMPARE(columnText(m_model, "category"), QStringLiteral(" | Act | "));
    }

    void theHeaderNamesTheFields()
    {
        const int title = columnOf(m_model, "title");
        QCOMPARE(m_model.headerData(title, Qt::Horizontal).toString(), QStringLiteral("Title"));
        QCOMPARE(m_model.headerData(2, Qt::Vertical).toInt(), 3);
        QVERIFY(!m_model.headerData(m_model.columnCount(), Qt::Horizontal).isValid());
        QVERIFY(!m_model.headerData(-1, Qt::Horizontal).isValid());
    }

    void onlyShownEventsHaveRows()
    {
        const auto snapshot = test::snapshotFrom(kRows);
        m_model.setSnapshot(snapshot, {EventIndex{1}, EventIndex{0}, EventIndex{7}});
        QCOMPARE(columnText(m_model, "title"), QStringLiteral("Late | Undated"));
        m_model.setSnapshot(snapshot, {});
        QCOMPARE(m_model.rowCount(), 0);
        m_model.setSnapshot(snapshot);
        QCOMPARE(m_model.rowCount(), 3);
    }

    void rowsKnowTheirEvents()
    {
        const QModelIndex first = m_model.index(0, 0);
        QCOMPARE(first.data(EventTableModel::EventRole).toUInt(), 2U);
        QCOMPARE(m_model.rowOf(EventIndex{2}), std::optional(0));
        QCOMPARE(m_model.rowOf(EventIndex{1}), std::optional(2));
        m_model.setSnapshot(test::snapshotFrom(kRows), {EventIndex{1}});
        QCOMPARE(m_model.rowOf(EventIndex{1}), std::optional(0));
        QVERIFY(!m_model.rowOf(EventIndex{2}));
    }

    void anotherSnapshotIsSortedAnew()
    {
        m_model.setSnapshot(test::snapshotFrom("b | 2022 | B | |\na | 2021 | A | |"));
        QCOMPARE(columnText(m_model, "title"), QStringLiteral("A | B"));
    }

    void titlesFollowTheLanguage()
    {
        auto parts = test::partsFrom(kRows);
        parts.event("late").titles = {{"pl", "Późny"}};
        m_model.setSnapshot(parts.build());
        QSignalSpy changed(&m_model, &EventTableModel::dataChanged);
        m_model.setLanguage("pl");
        QCOMPARE(columnText(m_model, "title"), QStringLiteral("Early | Późny | Undated"));
        QCOMPARE(changed.count(), 1);
        m_model.setLanguage({});
    }

    void datesAreInWordsOrAsInTheFile()
    {
        m_model.setSnapshot(test::partsFrom("a | 2021-07~ | A | |").build());
        QCOMPARE(columnText(m_model, "date"), QStringLiteral("around July 2021"));
        QSignalSpy changed(&m_model, &EventTableModel::dataChanged);
        m_model.setDateStyle(DateStyle::Iso);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(columnText(m_model, "date"), QStringLiteral("2021-07~"));
        m_model.setDateStyle(DateStyle::Words);
    }

    void cellsAndTipsAreHarmlessTexts()
    {
        auto parts = test::partsFrom("a | 2021 | A | |");
        parts.event("a").title = "<img src=x>\xE2\x80\xAE"
                                 "fdp\n";
        m_model.setSnapshot(parts.build());
        const QModelIndex title = m_model.index(0, columnOf(m_model, "title"));
        QCOMPARE(title.data().toString(), QStringLiteral("<img src=x>\uFFFDfdp "));
        QCOMPARE(title.data(Qt::ToolTipRole).toString(), QStringLiteral("<qt>&lt;img src=x&gt;\uFFFDfdp </qt>"));
    }

    void hugeTextsAreCut()
    {
        auto parts = test::partsFrom("a | 2021 | A | |");
        parts.event("a").title = std::string(5'000'000, 'x');
        m_model.setSnapshot(parts.build());
        const QString text = m_model.index(0, columnOf(m_model, "title")).data().toString();
        QVERIFY(text.size() < 2000);
        QVERIFY(text.endsWith(u'…'));
    }
};

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
