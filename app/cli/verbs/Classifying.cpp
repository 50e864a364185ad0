// SPDX-License-Identifier: GPL-3.0-or-later
// classify: what a message is, and why; one, or a line of JSON each.
#include "app/cli/Verb.h"
#include "app/planning/asks/AskReader.h"
#include "app/workspace/device/AskLearning.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cmath>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

QJsonObject json(const AskReading& reading, const QString& text)
{
    QJsonArray because;
    for (const TextRange& range : reading.because)
        because += QJsonObject{{QStringLiteral("text"), text.sliced(range.from, range.to - range.from)}, {QStringLiteral("from"), range.from}, {QStringLiteral("to"), range.to}};
    return {{QStringLiteral("class"), nameOf(reading.what)},
            {QStringLiteral("ask"), nameOf(reading.ask)},
            {QStringLiteral("probability"), std::round(reading.probability * 1e4) / 1e4},
            {QStringLiteral("sure"), reading.isSure},
            {QStringLiteral("learnt"), reading.isLearnt},
            {QStringLiteral("because"), because}};
}

QString sentence(const AskReading& reading, const QString& text)
{
    QString words = nameOf(reading.what);
    if (reading.ask != AskKind::None)
        words += tr(", asks for %1").arg(nameOf(reading.ask));
    words += QStringLiteral(" (%1 %)").arg(int(std::lround(reading.probability * 100)));
    if (!reading.isSure)
        words += tr(", not sure");
    if (!reading.isLearnt)
        words += tr("; told by phrases alone, for there is no model of this language");
    if (!reading.because.isEmpty())
        words += u'\n' + text.sliced(reading.because.first().from, reading.because.first().to - reading.because.first().from).simplified();
    return words;
}

// Without its text.
std::expected<std::optional<AskCorrection>, Trouble> takeCorrection(Arguments& arguments)
{
    const auto word = arguments.takeOption(QStringLiteral("--correct"));
    if (!word)
        return std::nullopt;
    const auto what = valueNamed<MessageClass>(*word);
    const QString kind = arguments.takeOption(QStringLiteral("--ask")).value_or(nameOf(AskKind::None));
    const auto ask = valueNamed<AskKind>(kind);
    if (!what)
        return usage(tr("“%1” is none of action, motion, preparation").arg(*word));
    if (!ask)
        return usage(tr("“%1” is no ask: meeting, decision, sale, signature, payment, referral, information").arg(kind));
    return AskCorrection{{}, *what, *ask};
}

QJsonObject json(const AskCorrection& correction)
{
    return {{QStringLiteral("text"), correction.text}, {QStringLiteral("class"), nameOf(correction.what)}, {QStringLiteral("ask"), nameOf(correction.ask)}};
}

Outcome learnt(AskCorrection correction, const QString& text)
{
    correction.text = text;
    if (auto kept = keepAskCorrection(correction); !kept)
        return trouble(kept.error());
    const AskReading reading = ownAskReader().read(text);
    Answer answer;
    answer.json += json(reading, text);
    answer.text = tr("Learnt. It reads now as:") + u'\n' + sentence(reading, text);
    return answer;
}

Outcome listed(const Arguments& arguments)
{
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    Answer answer;
    for (const AskCorrection& correction : askCorrections()) {
        answer.json += json(correction);
        answer.text += nameOf(correction.what) + (correction.ask == AskKind::None ? QString() : u' ' + nameOf(correction.ask)) + QStringLiteral(": ") + correction.text.simplified().left(160) + u'\n';
    }
    if (answer.text.isEmpty())
        answer.text = tr("Nothing was corrected yet");
    return answer;
}

Outcome forgotten(const Arguments& arguments)
{
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto count = askCorrections().size();
    if (auto done = forgetAskCorrections(); !done)
        return trouble(done.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("forgotten"), count}};
    answer.text = tr("%1 correction(s) forgotten").arg(count);
    return answer;
}

QString fromUtf8(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace

Outcome classifyVerb(Arguments& arguments, QTextStream& in)
{
    const Direction direction = arguments.takeFlag(QStringLiteral("--received")) ? Direction::Received : Direction::Made;
    const bool lines = arguments.takeFlag(QStringLiteral("--jsonl"));
    if (arguments.takeFlag(QStringLiteral("--forget")))
        return forgotten(arguments);
    if (arguments.takeFlag(QStringLiteral("--corrections")))
        return listed(arguments);
    const auto correction = takeCorrection(arguments);
    if (!correction)
        return std::unexpected(correction.error());
    const auto path = arguments.takePosition();
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    QString input;
    if (path && *path != u"-") {
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly))
            return trouble({.kind = file.exists() ? Failure::Kind::NoPermission : Failure::Kind::NotFound, .subject = *path, .file = *path});
        input = fromUtf8(file.readAll());
    } else {
        input = in.readAll();
    }
    if (*correction)
        return learnt(**correction, input.trimmed());
    const AskReader reader = ownAskReader();
    Answer answer;
    if (!lines) {
        const AskReading reading = reader.read(input, direction);
        answer.json += json(reading, input);
        answer.text = sentence(reading, input);
        return answer;
    }
    answer.isJsonAlways = true;
    int number = 0;
    for (const QString& line : input.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        if (!document.isObject())
            return trouble({.kind = Failure::Kind::BadInput, .file = path.value_or(QStringLiteral("-")), .detail = QStringLiteral("a JSON object with id and text"), .line = number});
        const QString text = document.object().value(QStringLiteral("text")).toString();
        const bool received = direction == Direction::Received || document.object().value(QStringLiteral("received")).toBool();
        QJsonObject said = json(reader.read(text, received ? Direction::Received : Direction::Made), text);
        said.insert(QStringLiteral("id"), document.object().value(QStringLiteral("id")));
        answer.json += said;
    }
    return answer;
}

} // namespace askline::cli
