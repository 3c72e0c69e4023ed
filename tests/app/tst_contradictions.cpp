// SPDX-License-Identifier: GPL-3.0-or-later
// What contradicts each other in the window: counted, listed, said beside an event, led to.
#include "app/dateaudit.h"
#include "tests/app/appfixture.h"
#include "widgets/contradictionlist.h"
#include "widgets/detailpane.h"
#include "widgets/linkbutton.h"

#include <QLabel>
#include <QTableView>

using namespace kronika;
using namespace kronika::test;

namespace {

/// None if nothing leads there.
LinkButton *linkIn(const DetailPane &pane, const QString &text)
{
    for (LinkButton *button : pane.widget()->findChildren<LinkButton *>()) {
        if (button->accessibleName() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestContradictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradictionsAreListedAndLedTo();
};

void TestContradictions::contradictionsAreListedAndLedTo()
{
    WindowFixture fixture;
    fixture.window.resize(1200, 700);
    fixture.window.show();
    const QString file = fixture.path("late.kronika");
    QVERIFY(writeTo(file, R"({"kronika": 1, "events": [{"id": "a", "title": "A", "when": "2020", "links": )"
                          R"([{"to": "b", "kind": "responds-to"}]}, {"id": "b", "title": "B", "when": "2021"}]})"));
    QVERIFY(fixture.open(file));
    Workspace &workspace = fixture.window.workspace();
    QTRY_COMPARE(fixture.window.workbench()->audit()->consistency().certainCount, std::size_t{1});
    const auto *counts = fixture.window.findChild<QLabel *>(QStringLiteral("countsLabel"));
    QVERIFY(counts->accessibleName().endsWith(QStringLiteral("1 contradiction")));
    fixture.trigger(ActionId::Contradictions);
    ContradictionList *list = fixture.window.workbench()->contradictions();
    QVERIFY(list != nullptr && list->isVisible());
    QCOMPARE(list->summary(), QStringLiteral("1 contradiction"));
    list->table()->selectRow(0);
    QCOMPARE(workspace.selection().selected(), (std::vector<std::string>{"a", "b"}));
    const DetailPane *detail = fixture.window.workbench()->detail();
    LinkButton *leading = linkIn(*detail, QStringLiteral("Go to “B”"));
    QVERIFY(leading != nullptr);
    leading->click();
    QCOMPARE(workspace.selection().selected(), std::vector<std::string>{"b"});
    QVERIFY(linkIn(*detail, QStringLiteral("Go to “A”")) != nullptr);
    QVERIFY(replaceAtomically(file, manyEvents(7)));
    fixture.trigger(ActionId::Reload);
    QTRY_COMPARE(list->table()->model()->rowCount(), 0);
    QVERIFY(!counts->text().contains(QStringLiteral("contradiction")));
    QVERIFY(linkIn(*detail, QStringLiteral("Go to “A”")) == nullptr);
}

QTEST_MAIN(TestContradictions)
#include "tst_contradictions.moc"
