// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar of files is read for what makes one busy, and an appointment comes back as it went out.
#include "app/calendar/Calendar.h"

#include "tests/support/SourceTree.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace askline;

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(int day, int hour, int minute = 0)
{
    return Moment::from(QDateTime(QDate(2026, 3, day), QTime(hour, minute), berlin));
}

QString week()
{
    return testing::sourcePath(QStringLiteral("tests/data/calendar"));
}

} // namespace

class CalendarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void repetitionsAndWholeDaysAreBusyCancelledAndFreeOnesAreNot()
    {
        const auto busy = busyTimesIn(week(), at(2, 0), at(7, 0), berlin);
        QVERIFY(busy);
        QCOMPARE(*busy, (QList<BusyTime>{{at(2, 14), at(2, 14, 30), QStringLiteral("Stand-up")},
                                         {at(3, 10), at(3, 11), QStringLiteral("Dentist")},
                                         {at(3, 14), at(3, 14, 30), QStringLiteral("Stand-up")},
                                         {at(4, 14), at(4, 14, 30), QStringLiteral("Stand-up")},
                                         {at(5, 0), at(6, 0), QStringLiteral("Fair")}}));
    }

    void whatIsNoCalendarIsToldApart()
    {
        QTemporaryDir folder;
        QVERIFY(!busyTimesIn(folder.filePath(QStringLiteral("none.ics")), at(2, 0), at(7, 0), berlin));
        QFile file(folder.filePath(QStringLiteral("bad.ics")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<html>no calendar</html>");
        file.close();
        const auto busy = busyTimesIn(file.fileName(), at(2, 0), at(7, 0), berlin);
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, Failure::Kind::Unreadable);
        QVERIFY(busyTimesIn(week(), at(2, 0), at(3, 0), berlin));
    }

    void anAppointmentComesBackAsItWentOut()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("out.ics"));
        QVERIFY(writeAppointment({QStringLiteral("1@askline"), QStringLiteral("Meeting with <b>Anna</b>; Berger, Söhne"), {}, QStringLiteral("anna@example.org"), at(4, 9), 45}, file));
        const auto busy = busyTimesIn(file, at(2, 0), at(7, 0), berlin);
        QVERIFY(busy);
        QCOMPARE(*busy, (QList<BusyTime>{{at(4, 9), at(4, 9, 45), QStringLiteral("Meeting with <b>Anna</b>; Berger, Söhne")}}));
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "CalendarTest.moc"
