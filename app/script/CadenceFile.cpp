// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and prints .askcadence files.
#include "app/script/CadenceFile.h"

#include "app/script/KeyedText.h"

#include <QRegularExpression>

namespace askline::script {

namespace {

// Also the order they are printed in.
const QStringList& names()
{
    static const QStringList names{QStringLiteral("key"),   QStringLiteral("starts"),  QStringLiteral("stages"),
                                   QStringLiteral("tiers"), QStringLiteral("sources"), QStringLiteral("step")};
    return names;
}

QString taskKind()
{
    return QStringLiteral("task");
}

// "at once", "1 day", "10 days"; -1 where it is none of them.
int daysIn(const QString& words)
{
    if (words == u"at once")
        return 0;
    static const QRegularExpression days(QStringLiteral("^(\\d{1,3}) days?( later)?$"));
    const QRegularExpressionMatch match = days.match(words);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QString daysInWords(int days)
{
    if (days == 0)
        return QStringLiteral("at once");
    return days == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(days);
}

FollowUp followUpFrom(const QString& words, const Place& place)
{
    QStringList parts;
    for (const QString& part : words.split(u','))
        parts += part.trimmed();
    FollowUp step;
    step.place = place;
    step.days = daysIn(parts.value(0));
    step.kind = parts.value(1);
    parts.remove(0, std::min<qsizetype>(2, parts.size()));
    if (!parts.isEmpty() && parts.last().startsWith(u"ask "))
        step.ask = parts.takeLast().mid(4).trimmed();
    step.message = parts.join(QStringLiteral(", ")); // a task's words may hold commas
    return step;
}

QString printed(const FollowUp& step)
{
    QStringList parts{daysInWords(step.days), step.kind};
    if (!step.message.isEmpty())
        parts += step.message;
    if (!step.ask.isEmpty())
        parts += QStringLiteral("ask ") + step.ask;
    return parts.join(QStringLiteral(", "));
}

void reportUnread(const FollowUp& step, const QString& words, QList<Diagnostic>& diagnostics)
{
    const bool isTaskWithoutWords = step.kind == taskKind() && step.message.isEmpty();
    if (step.days < 0 || !followUpKinds().contains(step.kind) || isTaskWithoutWords)
        diagnostics.append(diagnosed(Fault::BadCadenceStep, step.place, {words}));
}

} // namespace

QStringList followUpKinds()
{
    static const QStringList kinds{QStringLiteral("call"), QStringLiteral("email"), QStringLiteral("text"), QStringLiteral("letter"), taskKind()};
    return kinds;
}

QStringList cadenceBeginnings()
{
    static const QStringList beginnings{QStringLiteral("by hand"), QStringLiteral("prioritised"), QStringLiteral("out of reach"), QStringLiteral("sent")};
    return beginnings;
}

ParsedCadence parseCadence(QStringView source)
{
    const KeyedText text = parseKeyed(source, names(), TitleLine::Expected);
    ParsedCadence parsed;
    Cadence& cadence = parsed.cadence;
    parsed.diagnostics = text.diagnostics;
    // Every step has a line of its own, "step: …".
    parsed.diagnostics.removeIf(
        [](const Diagnostic& d) { return d.fault == Fault::DuplicateHeader && d.arguments.contains(QStringLiteral("step")); });
    cadence.title = text.title;
    cadence.key = text.value(u"key").text();
    cadence.starts = text.value(u"starts").text();
    cadence.stages = text.value(u"stages").items(u',');
    cadence.tiers = text.value(u"tiers").items(u',');
    cadence.sources = text.value(u"sources").items(u';');
    const KeyedValue steps = text.value(u"step");
    for (qsizetype i = 0; i < steps.paragraphs.size(); ++i) {
        cadence.steps += followUpFrom(steps.paragraphs[i], steps.places.value(i));
        reportUnread(cadence.steps.last(), steps.paragraphs[i], parsed.diagnostics);
    }
    cadence.strays = text.strays;
    cadence.remarks = text.remarks;
    cadence.places = text.places();
    return parsed;
}

QString print(const Cadence& cadence)
{
    QStringList steps;
    for (const FollowUp& step : cadence.steps)
        steps += printed(step);
    KeyedPrinter out(names(), cadence.remarks);
    out.head(cadence.title, cadence.strays);
    const QString values[] = {cadence.key, cadence.starts, cadence.stages.join(QStringLiteral(", ")), cadence.tiers.join(QStringLiteral(", ")),
                              cadence.sources.join(QStringLiteral("; "))};
    for (qsizetype i = 0; i + 1 < names().size(); ++i)
        out.value(names()[i], values[i]);
    out.lines(names().last(), steps);
    return out.close();
}

} // namespace askline::script
