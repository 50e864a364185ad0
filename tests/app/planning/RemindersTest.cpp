// SPDX-License-Identifier: GPL-3.0-or-later
// A promise is told five minutes before and at its time, once each; a fresh lead when it arrives, too.
#include "app/planning/Reminders.h"

#include <QTest>

using namespace askline;

namespace {

constexpr Moment ten{1'772'442'000'000};

LeadRow promised(unsigned char number, Moment due)
{
    LeadRow row;
    row.id.bytes[15] = number;
    row.next.due = Due::promisedAt(due, {});
    return row;
}

LeadRow fresh(unsigned char number, Moment made, Moment due)
{
    LeadRow row;
    row.id.bytes[15] = number;
    row.made = made;
    row.receivedAt = made;
    row.firstContactDue = due;
    return row;
}

} // namespace

class RemindersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPromiseIsToldFiveMinutesBeforeAndAtItsTimeOnceEach();
    void aFreshLeadIsToldWhenItArrivesAndWhenItsTimeComes();
    void promisesComeBeforeFreshLeads();
    void whatWasPutOffComesBackThen();
    void whoeverIsCalledNeedsNoReminder();
    void whatIsLongPastInterruptsNobody();
};

void RemindersTest::aPromiseIsToldFiveMinutesBeforeAndAtItsTimeOnceEach()
{
    ReminderBook book;
    const QList<LeadRow> rows{promised(1, ten)};
    QStringList told;
    for (int minute = -20; minute <= 20; ++minute)
        for (const Reminder& reminder : book.news(book.current(rows, {}, ten.plusMinutes(minute))))
            told += QStringLiteral("%1 at %2").arg(reminder.nearness == Reminder::Nearness::Soon ? "soon" : "now").arg(minute);
    QCOMPARE(told, (QStringList{QStringLiteral("soon at -5"), QStringLiteral("now at 0")}));
}

void RemindersTest::aFreshLeadIsToldWhenItArrivesAndWhenItsTimeComes()
{
    ReminderBook book;
    const QList<LeadRow> rows{fresh(1, ten, ten.plusMinutes(60))};
    QList<int> told;
    for (int minute = 0; minute <= 90; ++minute)
        for (qsizetype news = book.news(book.current({}, rows, ten.plusMinutes(minute))).size(); news > 0; --news)
            told += minute;
    QCOMPARE(told, (QList<int>{0, 55, 60}));
}

void RemindersTest::promisesComeBeforeFreshLeads()
{
    const auto current = ReminderBook().current({promised(1, ten.plusMinutes(4)), promised(2, ten.plusMinutes(1))},
                                                {fresh(3, ten, ten.plusMinutes(2))}, ten);
    QCOMPARE(current.size(), 3);
    QCOMPARE(current[0].lead.id.bytes[15], 2);
    QCOMPARE(current[1].lead.id.bytes[15], 1);
    QCOMPARE(current[2].kind, Reminder::Kind::FreshLead);
}

void RemindersTest::whatWasPutOffComesBackThen()
{
    ReminderBook book;
    const QList<LeadRow> rows{promised(1, ten)};
    QCOMPARE(book.news(book.current(rows, {}, ten)).size(), 1);
    book.putOff(rows.first().id, ten.plusMinutes(10));
    QVERIFY(book.current(rows, {}, ten.plusMinutes(9)).isEmpty());
    QCOMPARE(book.news(book.current(rows, {}, ten.plusMinutes(10))).size(), 1);
    QVERIFY(book.news(book.current(rows, {}, ten.plusMinutes(11))).isEmpty());
}

void RemindersTest::whoeverIsCalledNeedsNoReminder()
{
    const LeadRow row = promised(1, ten);
    QVERIFY(ReminderBook().current({row}, {}, ten, row.id).isEmpty());
}

void RemindersTest::whatIsLongPastInterruptsNobody()
{
    QVERIFY(!ReminderBook().current({promised(1, ten)}, {}, ten.plusMinutes(remindMinutesAfter)).isEmpty());
    QVERIFY(ReminderBook().current({promised(1, ten)}, {}, ten.plusMinutes(remindMinutesAfter + 1)).isEmpty());
    LeadRow contacted = fresh(2, ten, ten.plusMinutes(3));
    contacted.firstContactAt = ten;
    QVERIFY(ReminderBook().current({}, {contacted}, ten.plusMinutes(1)).isEmpty());
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "RemindersTest.moc"
