// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the words of a time in what was typed and asks the calendar what moment they mean.
#include "app/planning/TimePhrase.h"

#include "app/planning/SaidTime.h"
#include "app/planning/TimeCalendar.h"

#include <QLocale>

namespace askline {

namespace {

struct Phrase {
    SaidTime said;
    Certainty certainty = Certainty::Sure;
    qsizetype from = 0;
    qsizetype to = 0; // tokens, not letters
};

DateOrder dateOrderOf(const QString& region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region.toUpper());
    if (territory == QLocale::AnyTerritory)
        return DateOrder::DayFirst;
    const QString format = QLocale(QLocale::AnyLanguage, territory).dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<Said> takeWhoseTime(TimeCursor& cursor)
{
    if (cursor.takeAny({"my time", "our time", "meine zeit", "unsere zeit", "meiner zeit", "unserer zeit"}))
        return Said::Here;
    if (cursor.takeAny({"their time", "your time", "his time", "her time", "ihre zeit", "ihrer zeit", "seine zeit", "seiner zeit", "deren zeit",
                        "local time", "ortszeit"}))
        return Said::ToThem;
    return std::nullopt;
}

Certainty certaintyOf(const SaidTime& said)
{
    const Certainty day = said.day ? said.day->certainty : Certainty::WholeTextOnly;
    const Certainty clock = said.clock ? said.clock->certainty : Certainty::WholeTextOnly;
    const bool isSure = day == Certainty::Sure || clock == Certainty::Sure || (day == Certainty::WithAnHour && said.clock);
    return isSure ? Certainty::Sure : Certainty::WholeTextOnly;
}

bool isInstant(const SaidDay& day)
{
    return day.kind == SaidDay::Kind::Offset && day.unit == TimeUnit::Minute;
}

std::optional<Phrase> phraseAt(const QList<TimeToken>& tokens, qsizetype from, DateOrder order)
{
    Phrase phrase;
    TimeCursor cursor(tokens, from);
    SaidTime& said = phrase.said;
    said.day = readDay(cursor, order);
    if (said.day && !isInstant(*said.day)) {
        said.clock = readClockAfterDay(cursor);
    } else if (!said.day) {
        said.clock = readClock(cursor);
        if (!said.clock)
            return std::nullopt;
        TimeCursor trial = cursor;
        trial.take(",");
        if (const auto day = readDay(trial, order); day && !isInstant(*day)) {
            said.day = day;
            cursor = trial;
        }
    }
    said.by = takeWhoseTime(cursor);
    phrase.certainty = certaintyOf(said);
    phrase.from = from;
    phrase.to = cursor.at();
    return phrase;
}

bool isWordOrNumber(const TimeToken& token)
{
    return token.kind != TokenKind::Mark;
}

// A time begins and ends where words do: not within "v2.10:30b", and "good morning" is a greeting.
bool standsAlone(const QList<TimeToken>& tokens, const Phrase& phrase)
{
    const TimeCursor cursor(tokens, 0);
    const QString before = cursor.next(phrase.from - 1).text;
    static const QString opening = QStringLiteral("([{\"'„“,;@");
    if (cursor.touches(phrase.from) && !opening.contains(before))
        return false;
    if (cursor.touches(phrase.to) && isWordOrNumber(cursor.next(phrase.to)))
        return false;
    return before != u"good" && before != u"guten" && before != u"gute";
}

// The first sure time, or one that is all of the text.
std::optional<Phrase> findPhrase(const QList<TimeToken>& tokens, DateOrder order)
{
    const qsizetype first = std::ranges::find_if(tokens, isWordOrNumber) - tokens.begin();
    qsizetype last = tokens.size();
    while (last > first && !isWordOrNumber(tokens.at(last - 1)))
        --last;
    for (qsizetype from = 0; from < last; ++from) {
        const auto phrase = phraseAt(tokens, from, order);
        if (!phrase || phrase->to <= phrase->from || !standsAlone(tokens, *phrase))
            continue;
        const bool isAll = phrase->from <= first && phrase->to >= last;
        if (isAll || phrase->certainty == Certainty::Sure)
            return phrase;
    }
    return std::nullopt;
}

} // namespace

QTimeZone TimeContext::zone() const
{
    return said == Said::ToThem && theirs.isValid() ? theirs : hereOrUtc();
}

std::optional<TimeReading> readTime(QStringView typed, const TimeContext& context)
{
    const QList<TimeToken> tokens = timeTokens(typed);
    const auto phrase = findPhrase(tokens, dateOrderOf(context.region));
    if (!phrase)
        return std::nullopt;
    TimeContext speaker = context;
    speaker.said = phrase->said.by.value_or(context.said);
    const auto due = dueOf(phrase->said, speaker);
    if (!due)
        return std::nullopt;
    const auto& clock = phrase->said.clock;
    const bool saysHour = due->moment && (!clock || clock->kind == SaidClock::Kind::Hour);
    return TimeReading{*due, saysHour, tokens.at(phrase->from).from, tokens.at(phrase->to - 1).to};
}

std::optional<int> daysUntil(const QString& text, const TimeContext& context)
{
    const auto reading = readTime(text, context);
    if (!reading)
        return std::nullopt;
    return int(context.now.dateIn(context.zone()).daysTo(reading->due.dayIn(context.zone())));
}

} // namespace askline
