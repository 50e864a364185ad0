// SPDX-License-Identifier: GPL-3.0-or-later
// Holidays by region, and the office clock that leaves them out.
#include "app/planning/WorkingDays.h"

#include <QTest>

using namespace askline;

class WorkingDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRegionHasItsHolidays_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isHoliday");
        QTest::newRow("Good Friday in Germany") << QStringLiteral("de_de") << QDate(2026, 4, 3) << true;
        QTest::newRow("Christmas Eve in Germany") << QStringLiteral("de_de") << QDate(2026, 12, 24) << false;
        QTest::newRow("Christmas Day in Germany") << QStringLiteral("de_de") << QDate(2026, 12, 25) << true;
        QTest::newRow("an ordinary day") << QStringLiteral("de_de") << QDate(2026, 3, 4) << false;
        QTest::newRow("Thanksgiving") << QStringLiteral("us_en-us") << QDate(2026, 11, 26) << true;
        QTest::newRow("no region") << QString() << QDate(2026, 12, 25) << false;
        QTest::newRow("no such region") << QStringLiteral("zz_zz") << QDate(2026, 12, 25) << false;
        QTest::newRow("a year nobody plans for") << QStringLiteral("de_de") << QDate(9999, 12, 25) << false;
        QTest::newRow("no day") << QStringLiteral("de_de") << QDate() << false;
    }
    void aRegionHasItsHolidays()
    {
        QFETCH(const QString, region);
        QFETCH(const QDate, day);
        QTEST(holidaysOf(region)(day), "isHoliday");
    }

    void aCountryHasItsRegion()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QVERIFY(defaultHolidayRegion(QStringLiteral("DE"), QLocale(QLocale::German)).startsWith(u"de"));
        QVERIFY(defaultHolidayRegion(QStringLiteral("US"), english).startsWith(u"us"));
        QVERIFY(defaultHolidayRegion(QStringLiteral("GB"), english).startsWith(u"gb"));
        QCOMPARE(defaultHolidayRegion({}, english), QString());
        QCOMPARE(defaultHolidayRegion(QStringLiteral("ZZ"), english), QString());
    }

    void theOfficeClockLeavesHolidaysOut()
    {
        WorkspaceSettings settings;
        settings.timeZone = QStringLiteral("Europe/Berlin");
        settings.holidays = QStringLiteral("de_de");
        const OfficeClock office = officeClockOf(settings);
        QCOMPARE(office.zone, QTimeZone("Europe/Berlin"));
        QCOMPARE(office.nextWorkingDay(QDate(2026, 4, 2)), QDate(2026, 4, 7)); // over Easter
        settings.holidays.clear();
        QCOMPARE(officeClockOf(settings).nextWorkingDay(QDate(2026, 4, 2)), QDate(2026, 4, 3));
    }
};

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "WorkingDaysTest.moc"
