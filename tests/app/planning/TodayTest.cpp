// SPDX-License-Identifier: GPL-3.0-or-later
// The list is cut to the day by worth, keeps its order while it is worked, and what waited is spread without drowning a day.
#include "app/planning/Spreading.h"
#include "app/planning/Today.h"

#include <QTest>

using namespace askline;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDate monday(2026, 3, 2);

LeadRow lead(int number, qint64 value = 0)
{
    LeadRow row;
    row.id.bytes[15] = uchar(number & 0xff);
    row.id.bytes[14] = uchar(number >> 8);
    if (value)
        row.value = Money{value, QStringLiteral("EUR")};
    return row;
}

TodayItem item(int number, qint64 value, TodayReason reason = TodayReason::DueToday)
{
    TodayItem item{.reason = reason, .lead = lead(number, value), .ask = AskKind::Sale, .due = Due::on(monday), .minutes = 8};
    item.worth = {.chance = 0.5, .value = Money{std::max<qint64>(value, 1), QStringLiteral("EUR")}, .waiting = reason == TodayReason::FreshLead ? 20.0 : 1.0, .minutes = 8};
    return item;
}

QList<int> numbers(const QList<TodayItem>& items)
{
    QList<int> all;
    for (const TodayItem& one : items)
        all += one.lead.id.bytes[15];
    return all;
}

} // namespace

class TodayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotFitMovesOnByWorth();
    void promisesAndFreshLeadsAreNeverCut();
    void theOrderStaysWhileTheListIsWorked();
    void whatWaitedIsSpreadByWorthOverWorkingDays();
    void twoThousandOldStepsFillNoDayBeyondItsHalf();
};

void TodayTest::whatDoesNotFitMovesOnByWorth()
{
    TodayList list;
    list.asks = {item(1, 100), item(2, 900), item(3, 500), item(4, 0)};
    const TodayList cut = cutToDay(list, 16);
    QCOMPARE(numbers(cut.asks), (QList<int>{2, 3}));
    QCOMPARE(numbers(cut.later), (QList<int>{1, 4}));
    QCOMPARE(cutToDay(list, 8 * 60).asks, list.asks);
}

void TodayTest::promisesAndFreshLeadsAreNeverCut()
{
    TodayList list;
    list.asks = {item(1, 0, TodayReason::FreshLead), item(2, 0, TodayReason::PromisedNow), item(3, 900)};
    const TodayList cut = cutToDay(list, 5);
    QCOMPARE(numbers(cut.asks), (QList<int>{1, 2}));
    QCOMPARE(numbers(cut.later), (QList<int>{3}));
}

void TodayTest::theOrderStaysWhileTheListIsWorked()
{
    TodayList shown;
    shown.asks = {item(1, 0, TodayReason::FreshLead), item(2, 0), item(3, 0)};
    TodayList anew;
    anew.asks = {item(9, 0, TodayReason::FreshLead), item(3, 0), item(8, 0), item(1, 0, TodayReason::FreshLead)};
    const TodayList kept = inOrderOf(shown, anew);
    QCOMPARE(numbers(kept.asks), (QList<int>{1, 9, 3, 8})); // 2 is done, 9 and 8 are new
}

void TodayTest::whatWaitedIsSpreadByWorthOverWorkingDays()
{
    const OfficeClock office{OfficeHours{}, berlin, [](QDate day) { return day == QDate(2026, 3, 3); }};
    QList<LeadRow> rows;
    for (int i = 1; i <= 4; ++i) {
        LeadRow row = lead(i, i * 100);
        row.next.id.bytes[0] = 1;
        row.next.kind = StepKind::Meeting; // 45 minutes
        row.next.due = Due::on(monday.addDays(-10));
        rows += row;
    }
    rows[0].next.due = Due::promisedAt(Moment::startOf(monday.addDays(-1), berlin), {});
    QList<std::pair<int, QDate>> spread;
    for (const SpreadStep& one : spreadOver(rows, {{monday, 200}}, monday, office))
        spread += std::pair(int(one.lead.bytes[15]), one.step.due.day);
    QCOMPARE(spread, (QList<std::pair<int, QDate>>{{4, QDate(2026, 3, 4)}, {3, QDate(2026, 3, 4)}, {2, QDate(2026, 3, 4)}}));
}

void TodayTest::twoThousandOldStepsFillNoDayBeyondItsHalf()
{
    const OfficeClock office{OfficeHours{}, berlin, {}};
    QList<LeadRow> rows;
    for (int i = 1; i <= 2000; ++i) {
        LeadRow row = lead(i, i);
        row.next.id.bytes[0] = 1;
        row.next.due = Due::on(monday.addDays(-1));
        rows += row;
    }
    QMap<QDate, int> minutes;
    const auto spread = spreadOver(rows, {}, monday, office);
    QCOMPARE(spread.size(), 2000);
    for (const SpreadStep& one : spread) {
        minutes[one.step.due.day] += minutesOf(one.step.kind);
        QVERIFY(office.isWorkingDay(one.step.due.day));
    }
    QVERIFY(std::ranges::max(minutes) <= 240);
}

QTEST_GUILESS_MAIN(TodayTest)
#include "TodayTest.moc"
