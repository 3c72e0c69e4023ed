// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/actortreemodel.h"
#include "tests/models/document/snapshotpicture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kronika;

namespace {

constexpr const char *kPicture = R"(
    actor mfa < cz = Ministry
    actor cz = Czechia
    actor cn = China
    actor bis < cz = BIS
    actor unit < bis = Unit
    actor nato = NATO
    a | 2021       | A | cn, cz:target, mfa:speaker |
    b | 2022/..    | B | bis:investigator, bis      |
    c | ~../2025   | C | mfa                        |
    d | ~2022/2025 | D | mfa                        |
    e |            | E | mfa                        |
    f | 2025       | F | nato:target, cn:mentioned  |
    g | 2025       | G |                            |
)";

/// "Czechia 0 (Ministry 2, BIS 1)": names and counts, children in parentheses.
QString treeText(const ActorTreeModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex name = model.index(row, ActorTreeModel::NameColumn, parent);
        const QModelIndex count = model.index(row, ActorTreeModel::CountColumn, parent);
        const QString below = treeText(model, name);
        const QString text = name.data().toString() + u' ' + count.data().toString();
        texts.append(below.isEmpty() ? text : QString(text + u" (" + below + u')'));
    }
    return texts.join(u", ");
}

} // namespace

class TestActorTreeModel : public QObject
{
    Q_OBJECT

    ActorTreeModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

private Q_SLOTS:
    void init() { m_model.setSnapshot(test::snapshotFrom(kPicture)); }

    void actorsAreNestedInTheFilesOrderWithTheirCounts()
    {
        QCOMPARE(treeText(m_model), QStringLiteral("Czechia 0 (Ministry 2, BIS 1 (Unit 0)), China 1, NATO 1"));
    }

    void aModelWithoutActorsIsEmpty()
    {
        m_model.setSnapshot(std::make_shared<const Snapshot>());
        QCOMPARE(treeText(m_model), QString());
        QVERIFY(!m_model.indexOf(ActorIndex{0}).isValid());
    }

    void anIndexKnowsItsActor()
    {
        for (std::uint32_t actor = 0; actor < 6; ++actor) {
            const QModelIndex index = m_model.indexOf(ActorIndex{actor});
            QCOMPARE(index.data(ActorTreeModel::ActorRole).toUInt(), actor);
            QCOMPARE(m_model.index(index.row(), 0, index.parent()), index);
        }
        QCOMPARE(m_model.indexOf(ActorIndex{0}).data(ActorTreeModel::CountRole).toUInt(), 2U);
    }

    void namesAreTranslated()
    {
        auto parts = test::partsFrom(kPicture);
        parts.tables.actors[2].names = {{"pl", "Chiny"}};
        m_model.setSnapshot(parts.build());
        QSignalSpy changed(&m_model, &ActorTreeModel::dataChanged);
        m_model.setLanguage("pl");
        QVERIFY(treeText(m_model).contains(QStringLiteral("Chiny 1, NATO 1")));
        QCOMPARE(changed.count(), 6);
        m_model.setLanguage("pl");
        QCOMPARE(changed.count(), 6);
        m_model.setLanguage({});
    }

    void namesAreHarmlessTexts()
    {
        auto parts = test::partsFrom("actor a = A");
        parts.tables.actors[0].name = "<img src=/etc/passwd>\xE2\x80\xAE"
                                      "exe";
        parts.tables.actors[0].aliases = {"one", "<b>two</b>"};
        m_model.setSnapshot(parts.build());
        const QModelIndex index = m_model.index(0, 0);
        QCOMPARE(index.data().toString(), QStringLiteral("<img src=/etc/passwd>\uFFFDexe"));
        QCOMPARE(index.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("<qt>&lt;img src=/etc/passwd&gt;\uFFFDexe (also one, &lt;b&gt;two&lt;/b&gt;)</qt>"));
    }

    void cyclesAndUnknownParentsAreCut()
    {
        m_model.setSnapshot(test::snapshotFrom(R"(
            actor a < b = A
            actor b < c = B
            actor c < a = C
            actor d < c = D
            actor e < e = E
            actor f < nobody = F
        )"));
        QCOMPARE(treeText(m_model), QStringLiteral("C 0 (B 0 (A 0), D 0), E 0, F 0"));
    }

    void theHeaderNamesItsColumns()
    {
        QCOMPARE(m_model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Actor"));
        QCOMPARE(m_model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Events"));
        QVERIFY(!m_model.headerData(2, Qt::Horizontal).isValid());
    }
};

QTEST_GUILESS_MAIN(TestActorTreeModel)
#include "tst_actortreemodel.moc"
