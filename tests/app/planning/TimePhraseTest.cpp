// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people type them: each phrase at one fixed moment, whose time it is, and anything at all as input.
#include "app/planning/TimeChips.h"
#include "app/planning/TimePhrase.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace askline;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QTimeZone chicago("America/Chicago");
const QTimeZone tokyo("Asia/Tokyo");

Moment momentOf(const char* local, const QTimeZone& zone = berlin)
{
    const QDateTime time = QDateTime::fromString(QLatin1StringView(local), Qt::ISODate);
    return Moment::from(QDateTime(time.date(), time.time(), zone));
}

// Wednesday 4 March 2026, 10:20 in Berlin, unless said otherwise.
TimeContext contextAt(const char* now = "2026-03-04T10:20:00")
{
    TimeContext context;
    context.now = momentOf(now);
    context.here = berlin;
    context.theirs = berlin;
    context.office = {OfficeHours{}, berlin, [](QDate day) { return day == QDate(2026, 4, 3) || day == QDate(2026, 4, 6); }};
    context.region = QStringLiteral("DE");
    return context;
}

QString spelled(const Due& due, const QTimeZone& zone = berlin)
{
    return due.moment ? due.moment->in(zone).toString(u"ddd yyyy-MM-dd HH:mm") : due.day.toString(u"ddd yyyy-MM-dd");
}

QString read(const QString& typed, const TimeContext& context = contextAt())
{
    const auto reading = readTime(typed, context);
    return reading ? spelled(reading->due, context.zone()) : QStringLiteral("nothing");
}

struct Row {
    const char* typed;
    const char* meant;
};

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    for (const Row& row : rows)
        QTest::newRow(row.typed) << QString::fromUtf8(row.typed) << QString::fromUtf8(row.meant);
}

void compareRow()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, meant);
    QCOMPARE(read(typed), meant);
}

} // namespace

class TimePhraseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void englishIsRead_data()
    {
        addRows({
            {"today", "Wed 2026-03-04"},
            {"Tomorrow", "Thu 2026-03-05"},
            {"tomorrow 10", "Thu 2026-03-05 10:00"},
            {"tomorrow at 10:30", "Thu 2026-03-05 10:30"},
            {"day after tomorrow", "Fri 2026-03-06"},
            {"in 2 weeks", "Wed 2026-03-18"},
            {"in 3 days", "Mon 2026-03-09"}, // the third is a Saturday
            {"in 3 working days", "Mon 2026-03-09"},
            {"in 20 min", "Wed 2026-03-04 10:40"},
            {"in 2 hours", "Wed 2026-03-04 12:20"},
            {"in half an hour", "Wed 2026-03-04 10:50"},
            {"in 1.5 hours", "Wed 2026-03-04 11:50"},
            {"in 1 h 15 min", "Wed 2026-03-04 11:35"},
            {"in two weeks at 3", "Wed 2026-03-18 15:00"},
            {"next week", "Mon 2026-03-09"},
            {"next monday", "Mon 2026-03-09"},
            {"next friday", "Fri 2026-03-13"},
            {"this friday", "Fri 2026-03-06"},
            {"friday next week", "Fri 2026-03-13"},
            {"next week tuesday 9", "Tue 2026-03-10 09:00"},
            {"fri 3pm", "Fri 2026-03-06 15:00"},
            {"Fri. 3 p.m.", "Fri 2026-03-06 15:00"},
            {"friday 15:00", "Fri 2026-03-06 15:00"},
            {"on friday at half past two", "Fri 2026-03-06 14:30"},
            {"mon", "Mon 2026-03-09"},
            {"wed", "Wed 2026-03-11"},
            {"wed 9", "Wed 2026-03-11 09:00"},
            {"wed 15:00", "Wed 2026-03-04 15:00"},
            {"3pm", "Wed 2026-03-04 15:00"},
            {"3", "Wed 2026-03-04 15:00"},
            {"12pm", "Wed 2026-03-04 12:00"},
            {"12am", "Thu 2026-03-05 00:00"},
            {"10", "Thu 2026-03-05 10:00"},
            {"10:15", "Thu 2026-03-05 10:15"},
            {"10:30", "Wed 2026-03-04 10:30"},
            {"at ten", "Thu 2026-03-05 10:00"},
            {"today 8", "Wed 2026-03-04 20:00"},
            {"today 8am", "Wed 2026-03-04"},
            {"12 march", "Thu 2026-03-12"},
            {"march 12", "Thu 2026-03-12"},
            {"March 12th, 2027 at 9am", "Fri 2027-03-12 09:00"},
            {"the 12th of march", "Thu 2026-03-12"},
            {"2 march", "Tue 2027-03-02"},
            {"the 3rd", "Fri 2026-04-03"},
            {"Thu 12 Mar 10:00", "Thu 2026-03-12 10:00"},
            {"10am on friday", "Fri 2026-03-06 10:00"},
            {"2026-03-12", "Thu 2026-03-12"},
            {"2026-03-14", "Sat 2026-03-14"},
            {"2026-03-12T10:00", "Thu 2026-03-12 10:00"},
            {"2026-03-12 03:00", "Thu 2026-03-12 03:00"},
            {"2026-03-12T3:00", "Thu 2026-03-12 03:00"},
            {"2026-03-12T10:00:00.000Z", "Thu 2026-03-12 11:00"},
            {"2026-03-12T10:00+01:00", "Thu 2026-03-12 10:00"},
            {"2026-03-12T10:00-0500", "Thu 2026-03-12 16:00"},
            {"noon", "Wed 2026-03-04 12:00"},
            {"tomorrow noon", "Thu 2026-03-05 12:00"},
            {"midnight", "Thu 2026-03-05 00:00"},
            {"end of month", "Tue 2026-03-31"},
            {"end of the week", "Fri 2026-03-06"},
            {"end of may", "Fri 2026-05-29"},
            {"in april", "Wed 2026-04-01"},
            {"in march", "Thu 2026-03-05"},
            {"in february", "Mon 2027-02-01"},
            {"this week", "Fri 2026-03-06"},
            {"Q3", "Wed 2026-07-01"},
            {"end of Q2", "Tue 2026-06-30"},
            {"fri 10-12", "Fri 2026-03-06 10:00"},
            {"between 2 and 4pm", "Wed 2026-03-04 14:00"},
            {"mid april", "Wed 2026-04-15"},
            {"in a month", "Tue 2026-04-07"}, // past Easter
            {"next month", "Wed 2026-04-01"},
            {"next quarter", "Wed 2026-04-01"},
            {"in half a year", "Fri 2026-09-04"},
            {"morning", "Thu 2026-03-05 09:00"},
            {"afternoon", "Wed 2026-03-04 14:00"},
            {"in the evening", "Wed 2026-03-04 18:00"},
            {"tonight", "Wed 2026-03-04 18:00"},
            {"tomorrow afternoon", "Thu 2026-03-05 14:00"},
            {"tomorrow afternoon at 3", "Thu 2026-03-05 15:00"},
            {"8 in the evening", "Wed 2026-03-04 20:00"},
            {"quarter to four", "Wed 2026-03-04 15:45"},
        });
    }
    void englishIsRead() { compareRow(); }

    void germanIsRead_data()
    {
        addRows({
            {"heute", "Wed 2026-03-04"},
            {"morgen", "Thu 2026-03-05"},
            {"morgen 10", "Thu 2026-03-05 10:00"},
            {"morgen um 10 Uhr", "Thu 2026-03-05 10:00"},
            {"morgen früh", "Thu 2026-03-05 09:00"},
            {"morgen Nachmittag um 3", "Thu 2026-03-05 15:00"},
            {"10 Uhr morgen", "Thu 2026-03-05 10:00"},
            {"übermorgen", "Fri 2026-03-06"},
            {"uebermorgen 9", "Fri 2026-03-06 09:00"},
            {"u\u0308bermorgen", "Fri 2026-03-06"},
            {"in 2 Wochen", "Wed 2026-03-18"},
            {"heute in einer Woche", "Wed 2026-03-11"},
            {"in 14 Tagen", "Wed 2026-03-18"},
            {"in einer halben Stunde", "Wed 2026-03-04 10:50"},
            {"in einer Viertelstunde", "Wed 2026-03-04 10:35"},
            {"in 1,5 Stunden", "Wed 2026-03-04 11:50"},
            {"in 3 Werktagen", "Mon 2026-03-09"},
            {"Fr 15 Uhr", "Fri 2026-03-06 15:00"},
            {"Fr. 15.30 Uhr", "Fri 2026-03-06 15:30"},
            {"Freitag 15 Uhr 30", "Fri 2026-03-06 15:30"},
            {"Freitagnachmittag", "Fri 2026-03-06 14:00"},
            {"um 10 am Freitag", "Fri 2026-03-06 10:00"},
            {"um 3 am Freitag", "Fri 2026-03-06 15:00"},
            {"nächsten Montag", "Mon 2026-03-09"},
            {"NÄCHSTEN FREITAG", "Fri 2026-03-06"},
            {"Montag in 2 Wochen", "Mon 2026-03-16"},
            {"nächste Woche", "Mon 2026-03-09"},
            {"übernächste Woche", "Mon 2026-03-16"},
            {"nächste Woche Dienstag um 9", "Tue 2026-03-10 09:00"},
            {"Ende des Monats", "Tue 2026-03-31"},
            {"Monatsende", "Tue 2026-03-31"},
            {"Ende der Woche", "Fri 2026-03-06"},
            {"Mitte März", "Mon 2026-03-16"},
            {"Anfang April", "Wed 2026-04-01"},
            {"im Mai", "Fri 2026-05-01"},
            {"halb drei", "Wed 2026-03-04 14:30"},
            {"morgen halb elf", "Thu 2026-03-05 10:30"},
            {"Viertel nach 4", "Wed 2026-03-04 16:15"},
            {"dreiviertel vier", "Wed 2026-03-04 15:45"},
            {"zehn vor elf", "Wed 2026-03-04 10:50"},
            {"8 Uhr abends", "Wed 2026-03-04 20:00"},
            {"heute 9 Uhr", "Wed 2026-03-04"},
            {"15h", "Wed 2026-03-04 15:00"},
            {"15h30", "Wed 2026-03-04 15:30"},
            {"Mittwochmorgen", "Wed 2026-03-11 09:00"},
            {"morgen zwischen 10 und 12", "Thu 2026-03-05 10:00"},
            {"heute Abend", "Wed 2026-03-04 18:00"},
            {"am Nachmittag", "Wed 2026-03-04 14:00"},
            {"Mittag", "Wed 2026-03-04 12:00"},
            {"24 Uhr", "Thu 2026-03-05 00:00"},
            {"12.3.", "Thu 2026-03-12"},
            {"12.3", "Thu 2026-03-12"},
            {"12.03.26", "Thu 2026-03-12"},
            {"12.3. 10 Uhr", "Thu 2026-03-12 10:00"},
            {"12. 3. 2026", "Thu 2026-03-12"},
            {"12.3.2026 14:00", "Thu 2026-03-12 14:00"},
            {"Do, 12. März, 10 Uhr", "Thu 2026-03-12 10:00"},
            {"am 12.", "Thu 2026-03-12"},
            {"3/12", "Thu 2026-12-03"},
            {"1.3.", "Mon 2027-03-01"},
            {"29.2.", "Tue 2028-02-29"},
            {"KW 12", "Mon 2026-03-16"},
        });
    }
    void germanIsRead() { compareRow(); }

    void whatIsNoTimeIsNotRead_data()
    {
        addRows({
            {"", "nothing"},
            {"   ", "nothing"},
            {"Anna Berger", "nothing"},
            {"0170 1234567", "nothing"},
            {"31.2.", "nothing"},
            {"2026-13-01", "nothing"},
            {"25:00", "nothing"},
            {"10:75", "nothing"},
            {"99", "nothing"},
            {"in 2026", "nothing"},
            {"in 999999999 weeks", "nothing"},
            {"do you so far", "nothing"},
            {"may I call", "nothing"},
            {"10 % off", "nothing"},
            {"sold 10", "nothing"},
            {"nach 5 Versuchen", "nothing"},
            {"Guten Morgen Frau Berger", "nothing"},
            {"good morning", "nothing"},
            {"anna@10.example", "nothing"},
            {"192.168.2.10", "nothing"},
        });
    }
    void whatIsNoTimeIsNotRead() { compareRow(); }

    void aTimeIsFoundInALongerLine_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("part");
        for (const char* line : {"call Anna |tomorrow 10| about the offer", "call Bob |on 3/12| about 4 licences", "Anna Berger, 0170 1234567, |fri 3pm|", "|in 2 Wochen| nachfassen",
                                 "Angebot bis |12.3.| schicken", "ring her |at 10|", "Termin (|morgen um 10 Uhr|)", "|Freitagnachmittag| anrufen"}) {
            const QString text = QString::fromUtf8(line);
            QTest::newRow(line) << QString(text).remove(u'|') << text.section(u'|', 1, 1);
        }
    }
    void aTimeIsFoundInALongerLine()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, part);
        const auto reading = readTime(typed, contextAt());
        QVERIFY(reading);
        const QString found = typed.sliced(reading->from, reading->to - reading->from);
        QVERIFY2(found.endsWith(part), qPrintable(found));
    }

    void theRegionDecidesWhetherTheMonthComesFirst()
    {
        TimeContext context = contextAt();
        context.region = QStringLiteral("US");
        QCOMPARE(read(QStringLiteral("3/12"), context), QStringLiteral("Thu 2026-03-12"));
        QCOMPARE(read(QStringLiteral("3/12/2026 2pm"), context), QStringLiteral("Thu 2026-03-12 14:00"));
        QCOMPARE(read(QStringLiteral("25/3"), context), QStringLiteral("Wed 2026-03-25"));
        context.region = QStringLiteral("GB");
        QCOMPARE(read(QStringLiteral("3/12"), context), QStringLiteral("Thu 2026-12-03"));
        context.region.clear();
        QCOMPARE(read(QStringLiteral("3/12"), context), QStringLiteral("Thu 2026-12-03"));
    }

    void anHourSaidToThemIsOnTheirClock()
    {
        TimeContext context = contextAt();
        context.theirs = chicago;
        context.said = Said::ToThem;
        const auto reading = readTime(u"thursday 10", context);
        QVERIFY(reading && reading->saysHour);
        QCOMPARE(reading->due, Due::at(momentOf("2026-03-05T10:00:00", chicago), QStringLiteral("America/Chicago")));
        QCOMPARE(spelled(reading->due), QStringLiteral("Thu 2026-03-05 17:00"));
        const auto mine = readTime(u"thursday 10 my time", context);
        QVERIFY(mine);
        QCOMPARE(mine->due, Due::at(momentOf("2026-03-05T10:00:00"), QStringLiteral("Europe/Berlin")));
    }

    void theirTomorrowIsTheirs()
    {
        TimeContext context = contextAt("2026-03-04T22:00:00"); // Thursday morning in Tokyo
        context.theirs = tokyo;
        context.said = Said::ToThem;
        QCOMPARE(read(QStringLiteral("tomorrow 10"), context), QStringLiteral("Fri 2026-03-06 10:00"));
        QCOMPARE(read(QStringLiteral("today"), context), QStringLiteral("Thu 2026-03-05"));
        context = contextAt("2026-03-05T02:00:00"); // Wednesday evening in Chicago
        context.theirs = chicago;
        context.said = Said::ToThem;
        QCOMPARE(readTime(u"today", context)->due, Due::on(QDate(2026, 3, 5)));
    }

    void onlyAnHourSaysAnHour()
    {
        QVERIFY(readTime(u"tomorrow 10", contextAt())->saysHour);
        QVERIFY(readTime(u"in 20 min", contextAt())->saysHour);
        QVERIFY(!readTime(u"tomorrow", contextAt())->saysHour);
        QVERIFY(!readTime(u"tomorrow afternoon", contextAt())->saysHour);
        QVERIFY(!readTime(u"tomorrow 10", contextAt())->due.promised);
    }

    void anHourThatIsOverMeansTheNextWorkingDay()
    {
        const TimeContext friday = contextAt("2026-03-06T16:00:00");
        QCOMPARE(read(QStringLiteral("10"), friday), QStringLiteral("Mon 2026-03-09 10:00"));
        QCOMPARE(read(QStringLiteral("tomorrow 10"), friday), QStringLiteral("Sat 2026-03-07 10:00"));
        QCOMPARE(read(QStringLiteral("in einer Woche"), contextAt("2026-03-27T10:00:00")), QStringLiteral("Tue 2026-04-07"));
    }

    void theClockMaySkipAndRepeatHours()
    {
        const TimeContext spring = contextAt("2026-03-28T12:00:00");
        QCOMPARE(read(QStringLiteral("29.3.2026 02:30"), spring), QStringLiteral("Sun 2026-03-29 03:30"));
        const TimeContext autumn = contextAt("2026-10-24T12:00:00");
        const auto first = readTime(u"25.10.2026 02:30", autumn);
        QCOMPARE(first->due.moment->ms, QDateTime(QDate(2026, 10, 25), QTime(0, 30), QTimeZone::utc()).toMSecsSinceEpoch());
        TimeContext between = autumn; // half past two has been once
        between.now = *first->due.moment;
        between.now.ms += 60'000;
        QCOMPARE(readTime(u"02:30", between)->due.moment->ms - first->due.moment->ms, 3'600'000);
    }

    void zonesNobodyKnowsDoNoHarm()
    {
        TimeContext context = contextAt();
        context.here = QTimeZone();
        context.theirs = QTimeZone();
        context.office.zone = QTimeZone();
        context.said = Said::ToThem;
        QCOMPARE(readTime(u"tomorrow 10", context)->due.zone, QStringLiteral("UTC"));
        QVERIFY(!timeChips(context).isEmpty());
        context.now = {std::numeric_limits<qint64>::max()};
        readTime(u"tomorrow 10", context);
        context.now = {std::numeric_limits<qint64>::min()};
        readTime(u"in 2 weeks", context);
    }

    void chipsFitTheTimeOfDay()
    {
        const auto kindsAt = [](const char* now) {
            QList<TimeChip::Kind> kinds;
            for (const TimeChip& chip : timeChips(contextAt(now)))
                kinds.append(chip.kind);
            return kinds;
        };
        using enum TimeChip::Kind;
        QCOMPARE(kindsAt("2026-03-04T10:00:00"), (QList{InAnHour, ThisAfternoon, NextMorning, NextAfternoon, NextWeek, InTwoWeeks}));
        QCOMPARE(kindsAt("2026-03-04T14:30:00"), (QList{InAnHour, InTwoHours, NextMorning, NextAfternoon, NextWeek, InTwoWeeks}));
        QCOMPARE(kindsAt("2026-03-02T18:00:00"), (QList{NextMorning, NextAfternoon, InThreeDays, NextWeek, InTwoWeeks, InAMonth}));
        QCOMPARE(kindsAt("2026-03-07T10:00:00"), (QList{NextMorning, NextAfternoon, InThreeDays, InTwoWeeks, InAMonth}));
    }

    void everyHourHasChipsThatLieAhead()
    {
        for (Moment now = momentOf("2026-01-01T00:30:00"); now < momentOf("2027-01-01T00:00:00"); now = now.plusMinutes(7 * 60)) {
            TimeContext context = contextAt();
            context.now = now;
            const QList<TimeChip> chips = timeChips(context);
            QVERIFY(chips.size() >= 4 && chips.size() <= 6);
            for (const TimeChip& chip : chips)
                QVERIFY(chip.due.sortMoment(berlin) > now);
        }
    }

    void anythingTypedIsSafeAndWhatIsRelativeLiesAhead()
    {
        const QStringList words = QString::fromUtf8("today tomorrow heute morgen übermorgen in on am um at 2 10 3 15 30 0 24 99 2026 : . , - / + T Z pm am Uhr "
                                                    "h min hours weeks Wochen months days next nächste this week Woche Monat quarter fri Freitag mo mon wed "
                                                    "morning früh abend noon midnight half halb viertel nach vor past to zwei three end of Ende des "
                                                    "month my time tonight ab bis @ \u2019 \u0308 \U0001F600 \u0663 kw 53")
                                      .split(u' ');
        static const QRegularExpression namesDate(QStringLiteral("[./\u0663-]|2026|99"));
        QRandomGenerator random(20260304);
        for (int round = 0; round < 10'000; ++round) {
            QString typed;
            for (int i = random.bounded(1, 7); i > 0; --i)
                typed += words.at(random.bounded(int(words.size()))) + (random.bounded(4) == 0 ? QString() : QStringLiteral(" "));
            TimeContext context = contextAt();
            context.now = {qint64(1'700'000'000'000) + random.bounded(1'000'000'000) * qint64(100)};
            context.theirs = random.bounded(2) == 0 ? chicago : tokyo;
            context.said = random.bounded(2) == 0 ? Said::Here : Said::ToThem;
            const auto reading = readTime(typed, context);
            if (!reading)
                continue;
            QVERIFY(reading->from >= 0 && reading->from < reading->to && reading->to <= typed.size());
            QVERIFY2(reading->due.isSet(), qPrintable(typed));
            if (typed.contains(namesDate))
                continue;
            const bool isAhead = reading->due.moment ? *reading->due.moment >= context.now : reading->due.day >= context.now.dateIn(berlin);
            QVERIFY2(isAhead, qPrintable(QStringLiteral("%1 at %2 is %3").arg(typed, spelled(Due::at(context.now)), spelled(reading->due))));
        }
    }

    void anyCharactersAreSafe()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 10'000; ++round) {
            QString typed;
            for (int i = random.bounded(0, 40); i > 0; --i)
                typed += QChar(char16_t(random.bounded(3) == 0 ? random.bounded(0x10000) : random.bounded(0x20, 0x7f)));
            readTime(typed, contextAt());
        }
        readTime(QString(100'000, u'9'), contextAt());
        readTime(QString(100'000, u':'), contextAt());
    }
};

QTEST_GUILESS_MAIN(TimePhraseTest)
#include "TimePhraseTest.moc"
