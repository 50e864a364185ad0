// SPDX-License-Identifier: GPL-3.0-or-later
// The text is cut into numbers, words and signs; time and offset are taken out first, what is left must be a date.
#include "app/intake/DateText.h"

#include "app/base/Folding.h"
#include "app/intake/DateWords.h"

#include <QSet>

namespace askline::intake {

namespace {

struct Piece {
    enum class Kind { Number, Word, Sign };
    Kind kind = Kind::Sign;
    int value = 0;
    int digits = 0;
    QString word;
    QChar sign;
};

using Pieces = std::vector<Piece>;

bool isNumber(const Pieces& pieces, size_t i)
{
    return i < pieces.size() && pieces[i].kind == Piece::Kind::Number;
}

bool isSign(const Pieces& pieces, size_t i, QChar sign)
{
    return i < pieces.size() && pieces[i].kind == Piece::Kind::Sign && pieces[i].sign == sign;
}

bool isWord(const Pieces& pieces, size_t i, QStringView word)
{
    return i < pieces.size() && pieces[i].kind == Piece::Kind::Word && pieces[i].word == word;
}

std::optional<Pieces> cut(QStringView text)
{
    Pieces pieces;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype from = i;
        if (text[i].isDigit()) {
            int value = 0;
            while (i < text.size() && text[i].isDigit() && i - from < 9)
                value = value * 10 + text[i++].digitValue();
            pieces.push_back({Piece::Kind::Number, value, int(i - from), {}, {}});
        } else if (text[i].isLetter()) {
            while (i < text.size() && (text[i].isLetter() || text[i].isMark()))
                ++i;
            pieces.push_back({Piece::Kind::Word, 0, 0, folded(text.sliced(from, i - from)), {}});
        } else {
            pieces.push_back({Piece::Kind::Sign, 0, 0, {}, text[i].isSpace() ? QChar(u' ') : text[i]});
            ++i;
        }
        if (pieces.size() > 40)
            return std::nullopt;
    }
    return pieces;
}

void take(Pieces& pieces, size_t from, size_t count)
{
    const auto begin = pieces.begin() + std::ptrdiff_t(from);
    pieces.erase(begin, begin + std::ptrdiff_t(std::min(count, pieces.size() - from)));
}

// "+01:00", "-0500", "+2" at `i`; takes it out.
std::optional<int> takeSignedOffset(Pieces& pieces, size_t i)
{
    const bool plus = isSign(pieces, i, u'+');
    if (!(plus || isSign(pieces, i, u'-') || isSign(pieces, i, u'\u2212')) || !isNumber(pieces, i + 1))
        return std::nullopt;
    const Piece number = pieces[i + 1];
    int minutes = number.digits > 2 ? number.value / 100 * 60 + number.value % 100 : number.value * 60;
    size_t count = 2;
    if (number.digits <= 2 && isSign(pieces, i + 2, u':') && isNumber(pieces, i + 3)) {
        minutes += pieces[i + 3].value;
        count = 4;
    }
    if (number.digits > 4 || minutes > 15 * 60)
        return std::nullopt;
    take(pieces, i, count);
    return (plus ? minutes : -minutes) * 60;
}

std::optional<int> takeOffset(Pieces& pieces, size_t i)
{
    while (isSign(pieces, i, u' ') || isSign(pieces, i, u'('))
        ++i;
    if (i < pieces.size() && pieces[i].kind == Piece::Kind::Word) {
        const auto zone = hoursOfZone(pieces[i].word);
        if (!zone)
            return std::nullopt;
        take(pieces, i, 1);
        if (*zone == 0)
            if (const auto more = takeSignedOffset(pieces, i))
                return more;
        return *zone * 3600;
    }
    return takeSignedOffset(pieces, i);
}

// "am", "p.m.", "Uhr", "h" after a time; 12 where the hour is one of the afternoon, -1 where it is of the morning.
int takeHalfOfDay(Pieces& pieces, size_t i)
{
    while (isSign(pieces, i, u' '))
        ++i;
    if (isWord(pieces, i, u"uhr") || isWord(pieces, i, u"h")) {
        take(pieces, i, 1);
        return 0;
    }
    const bool dotted = isSign(pieces, i + 1, u'.') && isWord(pieces, i + 2, u"m");
    const bool morning = isWord(pieces, i, u"am") || (dotted && isWord(pieces, i, u"a"));
    const bool afternoon = isWord(pieces, i, u"pm") || (dotted && isWord(pieces, i, u"p"));
    if (!morning && !afternoon)
        return 0;
    take(pieces, i, dotted ? 4 : 1);
    return afternoon ? 12 : -1;
}

bool takeTime(Pieces& pieces, DateText& date)
{
    for (size_t i = 0; i + 2 < pieces.size(); ++i) {
        const bool pointBeforeUhr = isSign(pieces, i + 1, u'.') && (isWord(pieces, i + 3, u"uhr") || isWord(pieces, i + 4, u"uhr"));
        if (!isNumber(pieces, i) || !isNumber(pieces, i + 2) || pieces[i].digits > 2 || pieces[i + 2].digits > 2 ||
            !(isSign(pieces, i + 1, u':') || isWord(pieces, i + 1, u"h") || pointBeforeUhr))
            continue;
        int hour = pieces[i].value;
        const int minute = pieces[i + 2].value;
        int second = 0;
        size_t count = 3;
        if (isSign(pieces, i + 3, u':') && isNumber(pieces, i + 4)) {
            second = pieces[i + 4].value;
            count = 5;
            if ((isSign(pieces, i + 5, u'.') || isSign(pieces, i + 5, u',')) && isNumber(pieces, i + 6))
                count = 7;
        }
        take(pieces, i, count);
        const int half = takeHalfOfDay(pieces, i);
        hour = half == 12 && hour < 12 ? hour + 12 : half == -1 && hour == 12 ? 0 : hour;
        date.offsetSeconds = takeOffset(pieces, i);
        date.time = QTime(hour, minute, std::min(second, 59));
        return date.time.isValid();
    }
    return true;
}

int fullYear(const Piece& piece)
{
    return piece.digits > 2 ? piece.value : piece.value + (piece.value < 70 ? 2000 : 1900);
}

bool isPlausible(const DateText& date)
{
    return date.year >= 1900 && date.year <= 2200 && date.first >= 1 && date.first <= 31 && date.second >= 1 && date.second <= 31;
}

std::optional<DateText> withMonthName(const Pieces& numbers, int month, DateText date)
{
    if (numbers.size() != 2)
        return std::nullopt;
    const bool yearFirst = numbers[0].digits == 4;
    date.year = fullYear(numbers[yearFirst ? 0 : 1]);
    date.first = numbers[yearFirst ? 1 : 0].value;
    date.second = month;
    return date.first >= 1 && date.first <= 31 && date.year >= 1900 && date.year <= 2200 ? std::optional(date) : std::nullopt;
}

std::optional<DateText> inNumbers(const Pieces& numbers, QChar separator, DateText date)
{
    if (numbers.size() == 1 && numbers[0].digits == 8) {
        date.year = numbers[0].value / 10000;
        date.second = numbers[0].value / 100 % 100;
        date.first = numbers[0].value % 100;
        return isPlausible(date) && date.second <= 12 ? std::optional(date) : std::nullopt;
    }
    if (numbers.size() != 3 || numbers[1].digits > 2 || (numbers[0].digits > 2 && numbers[0].digits != 4))
        return std::nullopt;
    if (numbers[0].digits == 4) {
        date.year = numbers[0].value;
        date.second = numbers[1].value;
        date.first = numbers[2].value;
        return isPlausible(date) && date.second <= 12 ? std::optional(date) : std::nullopt;
    }
    if (numbers[2].digits != 4 && numbers[2].digits != 2)
        return std::nullopt;
    date.year = fullYear(numbers[2]);
    date.first = numbers[0].value;
    date.second = numbers[1].value;
    if (!isPlausible(date) || (date.first > 12 && date.second > 12))
        return std::nullopt;
    if (separator == u'.')
        return date.second <= 12 ? std::optional(date) : std::nullopt;
    date.order = date.first > 12    ? DateText::Order::DayFirst
                 : date.second > 12 ? DateText::Order::MonthFirst
                                    : DateText::Order::Open;
    return date;
}

std::optional<Moment> fromSerial(double number, const QTimeZone& zone)
{
    if (number >= 1e12 && number < 4.2e12)
        return Moment{qint64(number)};
    if (number >= 1e9 && number < 4.2e9)
        return Moment{qint64(number) * 1000};
    if (number < 20000 || number > 80000)
        return std::nullopt;
    const QDate day = QDate(1899, 12, 30).addDays(qint64(number));
    const int seconds = int((number - double(qint64(number))) * 86400 + 0.5);
    return Moment::from(QDateTime(day, QTime(0, 0).addSecs(std::min(seconds, 86399)), zone));
}

} // namespace

std::optional<DateText> readDateText(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 6 || text.size() > 80)
        return std::nullopt;
    auto pieces = cut(text);
    DateText date;
    if (!pieces || !takeTime(*pieces, date))
        return std::nullopt;
    Pieces numbers;
    int month = 0;
    QChar separator;
    for (const Piece& piece : *pieces) {
        if (piece.kind == Piece::Kind::Number) {
            numbers.push_back(piece);
        } else if (piece.kind == Piece::Kind::Word) {
            const int named = monthNamed(piece.word);
            if (named ? month != 0 : !isDateFiller(piece.word) && hoursOfZone(piece.word) != 0)
                return std::nullopt;
            month = named ? named : month;
        } else if (QStringView(u"./-").contains(piece.sign) && separator.isNull()) {
            separator = piece.sign;
        } else if (!QStringView(u"./-, ()'’").contains(piece.sign)) {
            return std::nullopt;
        }
    }
    return month ? withMonthName(numbers, month, date) : inNumbers(numbers, separator, date);
}

std::optional<Moment> momentOf(const DateText& text, DayOrder order, const QTimeZone& zone)
{
    const bool monthFirst = text.order == DateText::Order::MonthFirst ||
                            (text.order == DateText::Order::Open && order == DayOrder::MonthFirst);
    const QDate day(text.year, monthFirst ? text.first : text.second, monthFirst ? text.second : text.first);
    if (!day.isValid())
        return std::nullopt;
    if (!text.time.isValid())
        return Moment::startOf(day, zone);
    return Moment::from(QDateTime(day, text.time, text.offsetSeconds ? QTimeZone::fromSecondsAheadOfUtc(*text.offsetSeconds) : zone));
}

std::optional<Moment> momentFrom(QStringView text, DayOrder order, const QTimeZone& zone)
{
    if (const auto date = readDateText(text))
        return momentOf(*date, order, zone);
    bool isNumber = false;
    const double number = text.trimmed().toString().replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? fromSerial(number, zone) : std::nullopt;
}

DayOrder usualDayOrder(const QString& region)
{
    static const QSet<QString> monthFirst{QStringLiteral("US"), QStringLiteral("PH"), QStringLiteral("PR"), QStringLiteral("GU"),
                                          QStringLiteral("AS"), QStringLiteral("VI"), QStringLiteral("FM"), QStringLiteral("PW")};
    return monthFirst.contains(region.toUpper()) ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

} // namespace askline::intake
