// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and prints .askobjection files.
#include "app/script/ObjectionFile.h"

#include "app/script/KeyedText.h"

#include <tuple>

namespace askline::script {

namespace {

// Also the order they are printed in.
const QStringList& names()
{
    static const QStringList names{QStringLiteral("key"),    QStringLiteral("stages"),   QStringLiteral("words"),
                                   QStringLiteral("answer"), QStringLiteral("proof"),    QStringLiteral("ask back"),
                                   QStringLiteral("do not say"), QStringLiteral("preempt")};
    return names;
}

QString placeholder()
{
    return QStringLiteral("{…}");
}

bool isFilled(const QString& proof)
{
    const bool isOneBrace = proof.startsWith(u'{') && proof.indexOf(u'}') == proof.size() - 1;
    return !proof.isEmpty() && !isOneBrace && !proof.contains(placeholder()) && !proof.contains(QStringLiteral("{...}"));
}

// Every paragraph, and every line that starts with "preempt:", is one.
QList<Preemption> preemptionsIn(const KeyedValue& value)
{
    QList<Preemption> preemptions;
    for (qsizetype i = 0; i < value.paragraphs.size(); ++i) {
        const Place& place = value.places[i];
        const NamedWords named = splitNamedWords({value.paragraphs[i], place.line, place.column});
        preemptions.append({named.name.text.toString(), named.words.text.toString(), place});
    }
    return preemptions;
}

QString printedPreemptions(const QList<Preemption>& preemptions)
{
    QStringList lines;
    for (const Preemption& preemption : preemptions) {
        const QString words = preemption.line.isEmpty() ? QString() : u'"' + preemption.line + u'"';
        const bool hasBoth = !preemption.stage.isEmpty() && !words.isEmpty();
        lines.append(preemption.stage + (hasBoth ? QStringLiteral(" — ") : QString()) + words);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

auto saidBy(const Objection& o)
{
    return std::tie(o.title, o.key, o.stages, o.words, o.answer, o.proof, o.askBack, o.doNotSay, o.preemptions, o.strays,
                    o.remarks);
}

} // namespace

bool Objection::operator==(const Objection& other) const
{
    return saidBy(*this) == saidBy(other);
}

QString Objection::filledProof() const
{
    return isFilled(proof) ? proof : QString();
}

ParsedObjection parseObjection(QStringView source)
{
    const KeyedText text = parseKeyed(source, names(), TitleLine::Expected);
    const auto said = [&](const char* name) { return text.value(QString::fromLatin1(name)); };
    ParsedObjection parsed;
    Objection& objection = parsed.objection;
    objection.title = text.title;
    objection.key = said("key").text();
    objection.stages = said("stages").items(u',');
    objection.words = said("words").items(u';');
    objection.answer = said("answer").text();
    objection.proof = said("proof").text();
    if (objection.proof == placeholder())
        objection.proof.clear();
    objection.askBack = said("ask back").text();
    objection.doNotSay = said("do not say").text();
    objection.preemptions = preemptionsIn(said("preempt"));
    objection.preemptions.removeIf([](const Preemption& p) { return p.stage.isEmpty() && p.line.isEmpty(); });
    objection.strays = text.strays;
    objection.remarks = text.remarks;
    objection.places = text.places();
    parsed.diagnostics = text.diagnostics;
    // An objection may be pre-empted at several stages.
    parsed.diagnostics.removeIf(
        [](const Diagnostic& d) { return d.fault == Fault::DuplicateHeader && d.arguments.contains(QStringLiteral("preempt")); });
    return parsed;
}

QString print(const Objection& objection)
{
    KeyedPrinter out(names(), objection.remarks);
    out.head(objection.title, objection.strays);
    const QString values[] = {objection.key,
                              objection.stages.join(QStringLiteral(", ")),
                              objection.words.join(QStringLiteral("; ")),
                              objection.answer,
                              objection.proof.isEmpty() ? placeholder() : objection.proof,
                              objection.askBack,
                              objection.doNotSay,
                              printedPreemptions(objection.preemptions)};
    for (qsizetype i = 0; i < names().size(); ++i)
        out.value(names()[i], values[i]);
    return out.close();
}

} // namespace askline::script
