// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people read them, in the C locale and in English where no catalogue is loaded.
#include "app/wording/Times.h"

#include <QTest>

using namespace askline;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QTimeZone chicago("America/Chicago");
const QDate wednesday(2026, 3, 4);

Moment at(QDate day, QTime time, const QTimeZone& zone = berlin)
{
    return Moment::from(QDateTime(day, time, zone));
}

const Moment now = at(wednesday, QTime(10, 20));

} // namespace

class TimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAreSaidAsPeopleSayThem_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("said");
        QTest::newRow("today") << wednesday << QStringLiteral("today");
        QTest::newRow("tomorrow") << wednesday.addDays(1) << QStringLiteral("tomorrow");
        QTest::newRow("yesterday") << wednesday.addDays(-1) << QStringLiteral("yesterday");
        QTest::newRow("recent") << wednesday.addDays(-3) << QStringLiteral("3 days ago");
        QTest::newRow("last week") << wednesday.addDays(-7) << QStringLiteral("Wed 25 Feb");
        QTest::newRow("this year") << QDate(2026, 3, 12) << QStringLiteral("Thu 12 Mar");
        QTest::newRow("next year") << QDate(2027, 3, 12) << QStringLiteral("12 Mar 2027");
        QTest::newRow("last year") << QDate(2025, 12, 12) << QStringLiteral("12 Dec 2025");
        QTest::newRow("no day") << QDate() << QString();
    }
    void daysAreSaidAsPeopleSayThem()
    {
        QFETCH(const QDate, day);
        QTEST(dayForPeople(day, wednesday, QLocale::c()), "said");
    }

    void theTurnOfTheYearNeedsNoYear()
    {
        QCOMPARE(dayForPeople(QDate(2027, 1, 12), QDate(2026, 12, 20), QLocale::c()), QStringLiteral("Tue 12 Jan"));
    }

    void aDueShowsBothClocks_data()
    {
        QTest::addColumn<Due>("due");
        QTest::addColumn<QString>("said");
        const auto inChicago = [](QDate day, QTime time) { return Due::at(at(day, time, chicago), QStringLiteral("America/Chicago")); };
        QTest::newRow("a day") << Due::on(QDate(2026, 3, 12)) << QStringLiteral("Thu 12 Mar");
        QTest::newRow("today") << Due::at(at(wednesday, QTime(15, 0))) << QStringLiteral("today 15:00");
        QTest::newRow("tomorrow") << Due::at(at(wednesday.addDays(1), QTime(9, 0))) << QStringLiteral("tomorrow 09:00");
        QTest::newRow("this week") << Due::at(at(wednesday.addDays(2), QTime(9, 0))) << QStringLiteral("Fri 09:00");
        QTest::newRow("later") << Due::at(at(QDate(2026, 3, 12), QTime(9, 0))) << QStringLiteral("Thu 12 Mar 09:00");
        QTest::newRow("over") << Due::at(at(QDate(2026, 3, 2), QTime(9, 0))) << QStringLiteral("2 days ago 09:00");
        QTest::newRow("theirs") << inChicago(QDate(2026, 3, 6), QTime(10, 0)) << QStringLiteral("Fri 10:00 in Chicago, 17:00 here");
        QTest::newRow("theirs, far") << inChicago(QDate(2026, 4, 16), QTime(10, 0)) << QStringLiteral("Thu 16 Apr 10:00 in Chicago, 17:00 here");
        QTest::newRow("theirs, another day")
            << inChicago(QDate(2026, 3, 5), QTime(18, 0)) << QStringLiteral("Thu 18:00 in Chicago, Fri 01:00 here");
        QTest::newRow("the same clock") << Due::at(at(wednesday, QTime(15, 0)), QStringLiteral("Europe/Paris")) << QStringLiteral("today 15:00");
        QTest::newRow("no such zone") << Due::at(at(wednesday, QTime(15, 0)), QStringLiteral("Mars/Base")) << QStringLiteral("today 15:00");
        QTest::newRow("UTC") << Due::at(at(wednesday, QTime(15, 0)), QStringLiteral("UTC")) << QStringLiteral("today 14:00 UTC, 15:00 here");
        QTest::newRow("unset") << Due{} << QString();
    }
    void aDueShowsBothClocks()
    {
        QFETCH(const Due, due);
        QTEST(dueForPeople(due, now, berlin, QLocale::c()), "said");
    }

    void spansAreShort_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 min");
        QTest::newRow("minutes") << qint64(12) << QStringLiteral("12 min");
        QTest::newRow("an hour") << qint64(60) << QStringLiteral("1 h");
        QTest::newRow("hours") << qint64(200) << QStringLiteral("3 h 20 min");
        QTest::newRow("a day") << qint64(1500) << QStringLiteral("1 day");
        QTest::newRow("days") << qint64(4 * 1440) << QStringLiteral("4 days");
        QTest::newRow("less than none") << qint64(-5) << QStringLiteral("0 min");
    }
    void spansAreShort()
    {
        QFETCH(const qint64, minutes);
        QTEST(durationForPeople(minutes), "said");
    }

    void theFirstContactClockCountsOfficeTime_data()
    {
        QTest::addColumn<Moment>("due");
        QTest::addColumn<QString>("said");
        QTest::newRow("soon") << now.plusMinutes(42) << QStringLiteral("42 min left");
        QTest::newRow("now") << now << QStringLiteral("due now");
        QTest::newRow("over night") << at(wednesday.addDays(1), QTime(9, 10)) << QStringLiteral("6 h 50 min left");
        QTest::newRow("over") << at(wednesday.addDays(-1), QTime(16, 10)) << QStringLiteral("2 h 10 min over");
        QTest::newRow("a day over") << at(wednesday.addDays(-1), QTime(10, 0)) << QStringLiteral("1 day over");
        QTest::newRow("over the weekend") << at(QDate(2026, 2, 27), QTime(10, 0)) << QStringLiteral("3 days over");
    }
    void theFirstContactClockCountsOfficeTime()
    {
        QFETCH(const Moment, due);
        QTEST(clockForPeople(due, now, OfficeClock{OfficeHours{}, berlin, {}}), "said");
    }

    void thePastIsSaidShortly_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("said");
        QTest::newRow("now") << qint64(0) << QStringLiteral("just now");
        QTest::newRow("minutes") << qint64(12) << QStringLiteral("12 min ago");
        QTest::newRow("hours") << qint64(200) << QStringLiteral("3 h ago");
        QTest::newRow("a day") << qint64(1440) << QStringLiteral("1 day ago");
        QTest::newRow("days") << qint64(4 * 1440) << QStringLiteral("4 days ago");
        QTest::newRow("months") << qint64(100 * 1440) << QStringLiteral("3 months ago");
        QTest::newRow("years") << qint64(800 * 1440) << QStringLiteral("2 years ago");
        QTest::newRow("ahead") << qint64(-12) << QStringLiteral("in 12 min");
    }
    void thePastIsSaidShortly()
    {
        QFETCH(const qint64, minutes);
        QTEST(agoForPeople(now.plusMinutes(-minutes), now), "said");
    }

    void citiesAndExactTimes()
    {
        QCOMPARE(localTimeForPeople(chicago, now, QLocale::c()), QStringLiteral("03:20 in Chicago"));
        QCOMPARE(exactTime(now, chicago, QLocale::c()), QStringLiteral("Wednesday, 4 March 2026, 03:20 in Chicago"));
        QCOMPARE(cityOf(QTimeZone("America/Argentina/Buenos_Aires")), QStringLiteral("Buenos Aires"));
        QCOMPARE(localTimeForPeople(QTimeZone(), now, QLocale::c()), QStringLiteral("09:20 UTC"));
        QCOMPARE(hourForPeople(QTime(15, 5), QLocale(QLocale::German)), QStringLiteral("15:05"));
    }
};

QTEST_GUILESS_MAIN(TimesTest)
#include "TimesTest.moc"
