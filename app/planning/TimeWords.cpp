// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary as tables of folded words, so that "nächsten", "naechsten" and "NÄCHSTEN" need one entry or two.
#include "app/planning/TimeWords.h"

#include "app/base/Folding.h"

namespace askline {

namespace {

constexpr qsizetype mostTokens = 200;

struct Entry {
    const char* words; // separated by spaces
    int value;
};

constexpr Entry fullWeekdays[]{
    {"monday montag", 1}, {"tuesday dienstag", 2},  {"wednesday mittwoch", 3},
    {"thursday donnerstag", 4}, {"friday freitag", 5}, {"saturday samstag sonnabend weekend wochenende", 6}, {"sunday sonntag", 7},
};
constexpr Entry shortWeekdays[]{{"mon", 1}, {"tue tues", 2}, {"wed", 3}, {"thu thur thurs", 4}, {"fri", 5}, {"sat", 6}, {"sun", 7}};
constexpr Entry tinyWeekdays[]{{"mo", 1}, {"di", 2}, {"mi", 3}, {"do", 4}, {"fr", 5}, {"sa", 6}, {"so", 7}};

constexpr Entry months[]{
    {"january jan januar janner jaenner", 1}, {"february feb februar", 2}, {"march mar marz maerz mrz", 3}, {"april apr", 4},
    {"may mai", 5}, {"june jun juni", 6}, {"july jul juli", 7}, {"august aug", 8}, {"september sep sept", 9},
    {"october oct oktober okt", 10}, {"november nov", 11}, {"december dec dezember dez", 12},
};

constexpr Entry units[]{
    {"min mins minute minutes minuten", int(TimeUnit::Minute)},
    {"h hr hrs hour hours std stunde stunden", int(TimeUnit::Hour)},
    {"d day days tag tage tagen", int(TimeUnit::Day)},
    {"werktag werktage werktagen arbeitstag arbeitstage arbeitstagen workday workdays weekday weekdays", int(TimeUnit::WorkingDay)},
    {"w wk wks week weeks woche wochen", int(TimeUnit::Week)},
    {"month months monat monate monaten monats", int(TimeUnit::Month)},
    {"quarter quarters quartal quartale quartalen quartals", int(TimeUnit::Quarter)},
    {"year years yr yrs jahr jahre jahren jahres", int(TimeUnit::Year)},
};

constexpr Entry parts[]{
    {"morning mornings morgens vormittag vormittags fruh frueh", int(DayPart::Morning)},
    {"noon midday mittag mittags", int(DayPart::Noon)},
    {"afternoon afternoons nachmittag nachmittags", int(DayPart::Afternoon)},
    {"evening evenings abend abends", int(DayPart::Evening)},
    {"eod eob cob feierabend", int(DayPart::EndOfDay)},
    {"midnight mitternacht", int(DayPart::Midnight)},
};

constexpr Entry numbers[]{
    {"one eins", 1}, {"two zwei", 2}, {"three drei", 3}, {"four vier", 4}, {"five funf fuenf", 5}, {"six sechs", 6},
    {"seven sieben", 7}, {"eight acht", 8}, {"nine neun", 9}, {"ten zehn", 10}, {"eleven elf", 11}, {"twelve zwolf zwoelf", 12},
};

template <size_t Size>
std::optional<int> find(const Entry (&entries)[Size], QStringView word)
{
    for (const Entry& entry : entries)
        for (const auto known : QLatin1StringView(entry.words).tokenize(u' '))
            if (word == known)
                return entry.value;
    return std::nullopt;
}

enum class CharClass { Space, Letter, Digit, Mark };

CharClass classOf(QChar c)
{
    if (c.isDigit())
        return CharClass::Digit;
    if (c.isLetter() || c.isMark())
        return CharClass::Letter;
    return c.isSpace() ? CharClass::Space : CharClass::Mark;
}

QString plainMark(QChar mark)
{
    switch (mark.unicode()) {
    case u'\u2018':
    case u'\u2019': return QStringLiteral("'");
    case u'\u2010':
    case u'\u2011':
    case u'\u2013':
    case u'\u2212': return QStringLiteral("-");
    default: return mark;
    }
}

TimeToken tokenOf(QStringView typed, qsizetype from, qsizetype to, CharClass kind)
{
    TimeToken token{TokenKind::Mark, {}, -1, from, to};
    const QStringView text = typed.sliced(from, to - from);
    if (kind == CharClass::Digit) {
        token.kind = TokenKind::Number;
        token.text = digitsOf(text);
        token.number = token.text.size() <= 9 ? token.text.toInt() : -1;
        return token;
    }
    token.kind = kind == CharClass::Letter ? TokenKind::Word : TokenKind::Mark;
    token.text = kind == CharClass::Letter ? folded(text) : plainMark(text.front());
    return token;
}

// "Freitagnachmittag" and "tonight" are two words written as one.
void append(QList<TimeToken>& tokens, const TimeToken& token)
{
    const auto both = [&](const QString& first, const QString& second) {
        tokens.append({TokenKind::Word, first, -1, token.from, token.to});
        tokens.append({TokenKind::Word, second, -1, token.to, token.to});
    };
    if (token.text == QLatin1StringView("tonight"))
        return both(QStringLiteral("today"), QStringLiteral("evening"));
    for (const qsizetype size : {6, 7, 8, 10}) { // Montag, Freitag, Mittwoch, Donnerstag
        const QString rest = token.text.sliced(std::min(size, token.text.size()));
        const bool isPart = partOf(rest) || rest == QLatin1StringView("morgen");
        if (isPart && weekdayOf(token.text.first(size)))
            return both(token.text.first(size), rest);
    }
    tokens.append(token);
}

} // namespace

QList<TimeToken> timeTokens(QStringView typed)
{
    QList<TimeToken> tokens;
    for (qsizetype from = 0; from < typed.size() && tokens.size() < mostTokens;) {
        const CharClass kind = classOf(typed[from]);
        qsizetype to = from + 1;
        while (kind != CharClass::Mark && to < typed.size() && classOf(typed[to]) == kind)
            ++to;
        if (kind != CharClass::Space)
            append(tokens, tokenOf(typed, from, to, kind));
        from = to;
    }
    return tokens;
}

const TimeToken& TimeCursor::next(qsizetype ahead) const
{
    static const TimeToken none;
    const qsizetype index = at_ + ahead;
    return index >= 0 && index < tokens_->size() ? tokens_->at(index) : none;
}

bool TimeCursor::touches(qsizetype ahead) const
{
    const qsizetype index = at_ + ahead;
    return index > 0 && index < tokens_->size() && tokens_->at(index - 1).to == tokens_->at(index).from;
}

bool TimeCursor::isMark(QChar mark, qsizetype ahead) const
{
    const TimeToken& token = next(ahead);
    return token.kind == TokenKind::Mark && token.text.size() == 1 && token.text.at(0) == mark;
}

bool TimeCursor::take(const char* phrase)
{
    qsizetype ahead = 0;
    for (const auto word : QLatin1StringView(phrase).tokenize(u' '))
        if (next(ahead++).text != word)
            return false;
    at_ += ahead;
    return true;
}

bool TimeCursor::takeAny(std::initializer_list<const char*> phrases)
{
    return std::ranges::any_of(phrases, [this](const char* phrase) { return take(phrase); });
}

std::optional<int> TimeCursor::takeNumber(int maxDigits, int least, int most)
{
    const TimeToken& token = next();
    if (token.kind != TokenKind::Number || token.text.size() > maxDigits || token.number < least || token.number > most)
        return std::nullopt;
    ++at_;
    return token.number;
}

std::optional<WeekdayWord> weekdayOf(QStringView word)
{
    if (const auto day = find(fullWeekdays, word))
        return WeekdayWord{*day, WeekdayWord::Form::Full};
    if (const auto day = find(shortWeekdays, word))
        return WeekdayWord{*day, WeekdayWord::Form::Short};
    if (const auto day = find(tinyWeekdays, word))
        return WeekdayWord{*day, WeekdayWord::Form::Tiny};
    return std::nullopt;
}

std::optional<int> monthOf(QStringView word)
{
    return find(months, word);
}

std::optional<TimeUnit> unitOf(QStringView word)
{
    return find(units, word).transform([](int unit) { return TimeUnit(unit); });
}

std::optional<DayPart> partOf(QStringView word)
{
    return find(parts, word).transform([](int part) { return DayPart(part); });
}

std::optional<int> numberOf(QStringView word)
{
    return find(numbers, word);
}

} // namespace askline
