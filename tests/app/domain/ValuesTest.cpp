// SPDX-License-Identifier: GPL-3.0-or-later
// The plain values and their rules: money as people type it, names, addresses, numbers, tiers and office time.
#include "app/domain/Contact.h"
#include "app/domain/Money.h"
#include "app/domain/OfficeClock.h"
#include "app/domain/PhoneNumber.h"
#include "app/domain/Qualification.h"

#include <QTest>

using namespace askline;

class ValuesTest : public QObject {
    Q_OBJECT

    OfficeClock berlin() const { return {OfficeHours{}, QTimeZone("Europe/Berlin"), {}}; }
    Moment at(int month, int day, int hour, int minute = 0) const
    {
        return Moment::from(QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone("Europe/Berlin")));
    }

private Q_SLOTS:
    void moneyIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::newRow("plain") << "1200" << qint64(120000) << "EUR";
        QTest::newRow("german") << "1.250,50 €" << qint64(125050) << "EUR";
        QTest::newRow("english") << "$1,250.50" << qint64(125050) << "USD";
        QTest::newRow("grouped only") << "12.500" << qint64(1250000) << "EUR";
        QTest::newRow("swiss") << "CHF 1'200.-" << qint64(120000) << "CHF";
        QTest::newRow("thousands") << "12k" << qint64(1200000) << "EUR";
        QTest::newRow("no decimals") << "5000 JPY" << qint64(5000) << "JPY";
        QTest::newRow("million") << "1,2m" << qint64(120000000) << "EUR";
    }
    void moneyIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        const auto money = moneyFrom(typed, "EUR");
        QVERIFY(money);
        QCOMPARE(money->minor, minor);
        QCOMPARE(money->currency, currency);
    }

    void whatIsNoAmountIsRefused()
    {
        for (const char16_t* typed : {u"", u"much", u"€", u"999999999999999999999999"})
            QVERIFY2(!moneyFrom(typed, "EUR"), qPrintable(QString::fromUtf16(typed)));
    }

    void namesAreSplitBeforeTheirParticles()
    {
        QCOMPARE(splitName(u"Anna Berger"), (NameParts{"Anna", "Berger"}));
        QCOMPARE(splitName(u"Berger, Anna"), (NameParts{"Anna", "Berger"}));
        QCOMPARE(splitName(u"Dr. Jan van der Berg"), (NameParts{"Jan", "van der Berg"}));
        QCOMPARE(splitName(u"Madonna"), (NameParts{"Madonna", ""}));
        QCOMPARE(splitName(u""), NameParts{});
    }

    void addressesAreComparedFolded()
    {
        QCOMPARE(normalEmail(u" Anna <ANNA@Example.COM> "), "anna@example.com");
        for (const char16_t* typed : {u"anna", u"@example.com", u"a@b@c", u"anna@", u"a b@example.com"})
            QCOMPARE(normalEmail(typed), "");
    }

    void numbersAreReadInTheirRegion()
    {
        QCOMPARE(normalPhone(u"0170 1234567", "DE"), "+491701234567");
        QCOMPARE(normalPhone(u"+44 20 7946 0123", "DE"), "+442079460123");
        QCOMPARE(normalPhone(u"4.91711E+11", "DE"), "");
        QCOMPARE(normalPhone(u"ask Paul", "DE"), "");
        QCOMPARE(regionOfPhone("+491701234567"), "DE");
    }

    void numbersTellTheirTimeZone()
    {
        QCOMPARE(zonesOfPhone("+442079460123"), QStringList{"Europe/London"});
        QCOMPARE(zonesOfPhone("+13125550114"), QStringList{"America/Chicago"});
        QCOMPARE(zonesOfPhone("+81312345678"), QStringList{"Asia/Tokyo"});
        QVERIFY(zonesOfPhone("").isEmpty());
        QVERIFY(zonesOfPhone("not a number").isEmpty());
    }

    void theTierFollowsFromTheMarks()
    {
        Qualification q;
        QCOMPARE(tierOf(q), Tier::None);
        q[Criterion::Budget].mark = Mark::Partly;
        QCOMPARE(tierOf(q), Tier::C);
        q[Criterion::Authority].mark = Mark::Yes;
        QCOMPARE(tierOf(q), Tier::B);
        q[Criterion::Timeline].mark = Mark::Yes;
        q[Criterion::Fit].mark = Mark::Partly;
        QCOMPARE(tierOf(q), Tier::A);
        q[Criterion::Budget].mark = Mark::No;
        QCOMPARE(tierOf(q), Tier::C);
    }

    void aSaturdayNightFormIsNotLateOnMondayAtNine()
    {
        const Moment due = berlin().after(at(2, 28, 23), 60);
        QCOMPARE(due, at(3, 2, 10));
    }

    void officeTimeSkipsNightsAndHolidays()
    {
        OfficeClock clock = berlin();
        clock.isHoliday = [](QDate day) { return day == QDate(2026, 3, 3); };
        QCOMPARE(clock.after(at(3, 2, 16, 30), 60), at(3, 4, 9, 30));
        QCOMPARE(clock.minutesBetween(at(3, 2, 16, 30), at(3, 4, 9, 30)), 60);
        QCOMPARE(clock.minutesBetween(at(3, 4, 9, 30), at(3, 2, 16, 30)), -60);
    }

    void officeHoursSurviveTheirText()
    {
        OfficeHours hours;
        hours.days = {false, true, true, false, true, true, false};
        hours.from = QTime(7, 30);
        hours.to = QTime(12, 15);
        QCOMPARE(OfficeHours::fromText(hours.text()), hours);
        QCOMPARE(OfficeHours::fromText("nonsense"), OfficeHours{});
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "ValuesTest.moc"
