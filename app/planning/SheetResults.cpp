// SPDX-License-Identifier: GPL-3.0-or-later
// Number, outcome, time, and the rest is the note.
#include "app/planning/SheetResults.h"

#include "app/base/Folding.h"

#include <QRegularExpression>

namespace askline {

namespace {

struct FoundOutcome {
    TouchOutcome outcome = TouchOutcome::None;
    qsizetype length = 0;
};

// The longest of the words that the text begins with, as whole words.
FoundOutcome outcomeAt(const QString& text, const OutcomeWords& words)
{
    const QString lower = text.toLower();
    FoundOutcome found;
    for (const auto& [word, outcome] : words.asKeyValueRange()) {
        const bool ends = lower.size() == word.size() || (lower.size() > word.size() && !lower[word.size()].isLetterOrNumber());
        if (word.size() > found.length && lower.startsWith(word) && ends)
            found = {outcome, word.size()};
    }
    return found;
}

bool needsTime(TouchOutcome outcome)
{
    return outcome == TouchOutcome::Callback || outcome == TouchOutcome::MeetingBooked || outcome == TouchOutcome::Moved;
}

QString trimmedOfMarks(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("^[\\s:;,.\\-–]+|[\\s:;,\\-–]+$"));
    return QString(text).remove(marks);
}

void readTimeAndNote(SheetLine& line, const QString& rest, const TimeContext& context)
{
    QString note = rest;
    if (needsTime(line.result.outcome)) {
        const auto time = readTime(rest, context);
        if (!time) {
            line.fault = SheetLine::Fault::NoTime;
            return;
        }
        line.result.when = time->due;
        line.result.when->promised = time->due.moment.has_value();
        note = rest.left(time->from) + u' ' + rest.mid(time->to);
    }
    line.result.note = trimmedOfMarks(cleanedLine(note));
}

} // namespace

QList<SheetLine> readSheetResults(const QString& text, const OutcomeWords& words, const std::function<TimeContext(qint64 lead)>& contextOf)
{
    static const QRegularExpression numbered(QStringLiteral("^\\s*#?\\s*(\\d{1,15})[\\s.:;,)\\-]+"));
    QList<SheetLine> lines;
    const QStringList typed = text.split(u'\n');
    for (int i = 0; i < typed.size(); ++i) {
        const QString clean = cleanedLine(typed[i]);
        if (clean.isEmpty() || clean.startsWith(u"//"))
            continue;
        SheetLine line{i + 1, clean, SheetLine::Fault::None, {}};
        const QRegularExpressionMatch number = numbered.match(clean);
        if (!number.hasMatch()) {
            line.fault = SheetLine::Fault::NoNumber;
        } else {
            line.result.lead = number.captured(1).toLongLong();
            const QString rest = clean.mid(number.capturedEnd());
            const FoundOutcome found = outcomeAt(rest, words);
            line.result.outcome = found.outcome;
            if (found.length == 0)
                line.fault = SheetLine::Fault::NoOutcome;
            else
                readTimeAndNote(line, rest.mid(found.length), contextOf(line.result.lead));
        }
        lines += line;
    }
    return lines;
}

} // namespace askline
