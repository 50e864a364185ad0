// SPDX-License-Identifier: GPL-3.0-or-later
// Times offered for a meeting are in office hours and clear of the calendar.
#include "app/planning/FreeTimes.h"

#include <QTest>

using namespace askline;

class FreeTimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersAreApartAndClearOfWhatIsBusy()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto at = [&](int day, int hour, int minute = 0) { return Moment::from(QDateTime(QDate(2026, 3, day), QTime(hour, minute), berlin)); };
        const OfficeClock office{OfficeHours{}, berlin, {}};
        const QList<BusyTime> busy{{at(3, 10), at(3, 11), QStringLiteral("Dentist")}, {at(4, 0), at(5, 0), QStringLiteral("Fair")}};
        QCOMPARE(freeTimes(busy, at(2, 10), office, 45, 4), (QList<Moment>{at(3, 11), at(3, 14), at(5, 10), at(5, 13)}));
        QCOMPARE(freeTimes({}, at(6, 10), office, 45, 1), (QList<Moment>{at(9, 10)})); // after a weekend
        QCOMPARE(freeTimes({{at(1, 0), at(1, 0).plusDays(90), QStringLiteral("Away")}}, at(2, 10), office, 45, 3).size(), 0);
    }

    void meetingEndsAreNoClash()
    {
        const BusyTime dentist{Moment{1000}, Moment{2000}, QStringLiteral("Dentist")};
        QVERIFY(!clashWith({dentist}, Moment{2000}, Moment{3000}));
        QVERIFY(!clashWith({dentist}, Moment{0}, Moment{1000}));
        QCOMPARE(clashWith({dentist}, Moment{1500}, Moment{1600}), std::optional(dentist));
    }
};

QTEST_GUILESS_MAIN(FreeTimesTest)
#include "FreeTimesTest.moc"
