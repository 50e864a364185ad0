// SPDX-License-Identifier: GPL-3.0-or-later
// The words times are said with, in English and German, and the tokens they are found among.
#pragma once

#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

namespace askline {

enum class TimeUnit { Minute, Hour, Day, WorkingDay, Week, Month, Quarter, Year };
enum class DayPart { Morning, Noon, Afternoon, Evening, EndOfDay, Midnight };
enum class TokenKind { Word, Number, Mark };

struct TimeToken {
    TokenKind kind = TokenKind::Mark;
    QString text;    // folded
    int number = -1; // of a number with up to nine digits
    qsizetype from = 0;
    qsizetype to = 0;
};

QList<TimeToken> timeTokens(QStringView typed);

// A place among the tokens; copied to try something, assigned back where it worked.
class TimeCursor {
public:
    TimeCursor(const QList<TimeToken>& tokens, qsizetype at) : tokens_(&tokens), at_(at) {}

    qsizetype at() const { return at_; }
    void skip(qsizetype count = 1) { at_ += count; }
    // An empty mark where there is none.
    const TimeToken& next(qsizetype ahead = 0) const;
    // Whether no space lies before it.
    bool touches(qsizetype ahead = 0) const;
    bool isMark(QChar mark, qsizetype ahead = 0) const;
    // Takes the words of a phrase like "day after tomorrow", all or none.
    bool take(const char* phrase);
    bool takeAny(std::initializer_list<const char*> phrases);
    // A number of so many digits and so great.
    std::optional<int> takeNumber(int maxDigits, int least, int most);

private:
    const QList<TimeToken>* tokens_;
    qsizetype at_;
};

struct WeekdayWord {
    enum class Form { Full, Short, Tiny };
    int day; // Monday is 1
    Form form;
};

std::optional<WeekdayWord> weekdayOf(QStringView word);
std::optional<int> monthOf(QStringView word);
std::optional<TimeUnit> unitOf(QStringView word);
std::optional<DayPart> partOf(QStringView word);
// "three" and "drei", to twelve; not "a" and "ein".
std::optional<int> numberOf(QStringView word);

} // namespace askline
