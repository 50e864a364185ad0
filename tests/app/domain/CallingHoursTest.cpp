// SPDX-License-Identifier: GPL-3.0-or-later
// When it is a good hour to ring somebody where they are.
#include "app/domain/CallingHours.h"

#include <QTest>

using namespace askline;

class CallingHoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHourThereCounts_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<CallingHour>("hour");
        const auto utc = [](int day, int hour, int minute = 0) { return QDateTime(QDate(2026, 3, day), QTime(hour, minute), QTimeZone::utc()); };
        QTest::newRow("ten in Chicago") << QByteArray("America/Chicago") << utc(5, 16) << CallingHour::Good;
        QTest::newRow("three in Chicago") << QByteArray("America/Chicago") << utc(5, 9) << CallingHour::Early;
        QTest::newRow("eight sharp") << QByteArray("Europe/Berlin") << utc(5, 7) << CallingHour::Good;
        QTest::newRow("just before eight") << QByteArray("Europe/Berlin") << utc(5, 6, 59) << CallingHour::Early;
        QTest::newRow("just before twenty") << QByteArray("Europe/Berlin") << utc(5, 18, 59) << CallingHour::Good;
        QTest::newRow("twenty sharp") << QByteArray("Europe/Berlin") << utc(5, 19) << CallingHour::Late;
        QTest::newRow("Saturday noon") << QByteArray("Europe/Berlin") << utc(7, 11) << CallingHour::Weekend;
        QTest::newRow("Saturday night") << QByteArray("Europe/Berlin") << utc(7, 2) << CallingHour::Early;
        QTest::newRow("Friday here, Saturday in Tokyo") << QByteArray("Asia/Tokyo") << utc(6, 23, 30) << CallingHour::Weekend;
        QTest::newRow("their holiday") << QByteArray("Europe/Berlin") << utc(9, 10) << CallingHour::Holiday;
        QTest::newRow("no zone") << QByteArray("Nowhere") << utc(5, 10) << CallingHour::Good;
    }
    void theHourThereCounts()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDateTime, utc);
        const IsHoliday isHoliday = [](QDate day) { return day == QDate(2026, 3, 9); };
        QTEST(callingHourAt(Moment::from(utc), QTimeZone(zone), isHoliday), "hour");
    }

    void theLocalTimeIsTheirs()
    {
        const Moment moment = Moment::from(QDateTime(QDate(2026, 3, 5), QTime(16, 0), QTimeZone::utc()));
        QCOMPARE(localTime(moment, QTimeZone("America/Chicago")).time(), QTime(10, 0));
    }
};

QTEST_GUILESS_MAIN(CallingHoursTest)
#include "CallingHoursTest.moc"
