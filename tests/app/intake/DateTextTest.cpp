// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times in the styles exports and people use.
#include "app/intake/DateText.h"

#include "app/base/Randomness.h"

#include <QTest>

using namespace askline;
using namespace askline::intake;

class DateTextTest : public QObject {
    Q_OBJECT

    static QString read(const QString& text, DayOrder order = DayOrder::DayFirst)
    {
        const auto moment = momentFrom(text, order, QTimeZone("Europe/Berlin"));
        return moment ? moment->in(QTimeZone::utc()).toUTC().toString(Qt::ISODate) : QStringLiteral("none");
    }

private Q_SLOTS:
    void texts_name_moments_data();
    void texts_name_moments();
    void the_order_is_used_only_where_it_is_open();
    void what_is_no_date_is_none_data();
    void what_is_no_date_is_none();
    void regions_have_their_order();
    void random_text_does_no_harm();
};

void DateTextTest::texts_name_moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* text, const char* utc) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc); };
    row("2024-03-12 09:14", "2024-03-12T08:14:00Z");
    row("2024-03-12T09:14:05.123Z", "2024-03-12T09:14:05Z");
    row("2024-03-12T09:14:05+01:00", "2024-03-12T08:14:05Z");
    row("2024-03-12T09:14:05-0500", "2024-03-12T14:14:05Z");
    row("2024-03-12 09:14:05 UTC", "2024-03-12T09:14:05Z");
    row("2024-03-12 09:14 GMT+2", "2024-03-12T07:14:00Z");
    row("2024/03/12", "2024-03-11T23:00:00Z");
    row("20240312", "2024-03-11T23:00:00Z");
    row("12 Mar 2025", "2025-03-11T23:00:00Z");
    row("March 12, 2025", "2025-03-11T23:00:00Z");
    row("Mar 12th, 2025 2:30pm", "2025-03-12T13:30:00Z");
    row("Wed, 12 Mar 2025 09:14:00 +0000", "2025-03-12T09:14:00Z");
    row("3/15/2024 2:30 PM", "2024-03-15T13:30:00Z");
    row("3/15/2024 12:05 AM", "2024-03-14T23:05:00Z");
    row("3/15/24 12:05 p.m.", "2024-03-15T11:05:00Z");
    row("15/03/2024 14:30", "2024-03-15T13:30:00Z");
    row("15.03.2024 14:30", "2024-03-15T13:30:00Z");
    row("15.3.24", "2024-03-14T23:00:00Z");
    row("15.03.2024, 14.30 Uhr", "2024-03-15T13:30:00Z");
    row("15-03-2024", "2024-03-14T23:00:00Z");
    row("12. März 2025", "2025-03-11T23:00:00Z");
    row("Mittwoch, 12. Dezember 2024 um 8:05 Uhr", "2024-12-12T07:05:00Z");
    row("1er août 2024 à 14h30", "2024-08-01T12:30:00Z");
    row("12 de marzo de 2025", "2025-03-11T23:00:00Z");
    row("12 marzo 2025 ore 10:00", "2025-03-12T09:00:00Z");
    row("12 maart 2025", "2025-03-11T23:00:00Z");
    row("12 de março de 2025", "2025-03-11T23:00:00Z");
    row("12 marca 2025 r.", "2025-03-11T23:00:00Z");
    row("45366.604166666664", "2024-03-15T13:30:00Z");
    row("45366", "2024-03-14T23:00:00Z");
    row("1710234840", "2024-03-12T09:14:00Z");
    row("1710234840000", "2024-03-12T09:14:00Z");
}

void DateTextTest::texts_name_moments()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QCOMPARE(read(text), utc);
}

void DateTextTest::the_order_is_used_only_where_it_is_open()
{
    QCOMPARE(read(QStringLiteral("04/05/2024"), DayOrder::DayFirst), QStringLiteral("2024-05-03T22:00:00Z"));
    QCOMPARE(read(QStringLiteral("04/05/2024"), DayOrder::MonthFirst), QStringLiteral("2024-04-04T22:00:00Z"));
    QCOMPARE(read(QStringLiteral("04.05.2024"), DayOrder::MonthFirst), QStringLiteral("2024-05-03T22:00:00Z"));
    QCOMPARE(read(QStringLiteral("2024-05-04"), DayOrder::MonthFirst), QStringLiteral("2024-05-03T22:00:00Z"));
    QCOMPARE(read(QStringLiteral("25/05/2024"), DayOrder::MonthFirst), QStringLiteral("2024-05-24T22:00:00Z"));
}

void DateTextTest::what_is_no_date_is_none_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "soon", "31.02.2024", "2024-13-01", "13/13/2024", "12 Foo 2024", "0/0/00", "1.5", "12:30", "+49 170 1234567",
                             "030 12 34 56", "01.02.03.04.05", "v1.2.2024 beta", "99999", "2024-03-12T25:00", "Mar 2024"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void DateTextTest::what_is_no_date_is_none()
{
    QFETCH(QString, text);
    QCOMPARE(read(text), QStringLiteral("none"));
}

void DateTextTest::regions_have_their_order()
{
    QCOMPARE(usualDayOrder(QStringLiteral("us")), DayOrder::MonthFirst);
    QCOMPARE(usualDayOrder(QStringLiteral("GB")), DayOrder::DayFirst);
    QCOMPARE(usualDayOrder({}), DayOrder::DayFirst);
}

void DateTextTest::random_text_does_no_harm()
{
    Randomness random(19);
    const QString letters = QStringLiteral("0123456789:/.- TZ+apmäMarMai,()");
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int n = random.below(30); n > 0; --n)
            text += letters[random.below(int(letters.size()))];
        momentFrom(text, DayOrder::MonthFirst, QTimeZone::utc());
    }
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "DateTextTest.moc"
