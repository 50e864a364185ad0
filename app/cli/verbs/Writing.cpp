// SPDX-License-Identifier: GPL-3.0-or-later
// write: a message of the playbook for one lead, and that it was sent.
#include "app/cli/LeadWords.h"
#include "app/cli/Verb.h"
#include "app/domain/OutgoingMessage.h"
#include "app/planning/MessageChoice.h"
#include "app/planning/asks/AskReader.h"
#include "app/script/Draft.h"
#include "app/workspace/device/AskLearning.h"
#include "app/workspace/playbook/ScriptKnowledge.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/touches/LogTouch.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

script::Draft draftFor(Workspace& workspace, const LeadSheet& sheet, const Message& message, const QString& personalLine)
{
    const QHash<QString, QString> values = leadWords(workspace, sheet);
    return script::drafted(message.subject, message.text, [&](QStringView field) { return values.value(field.toString()); }, personalLine);
}

Result<Done<LoggedTouch>> logSentMessage(Workspace& workspace, LeadId lead, const Message& message, const OutgoingMessage& outgoing, const AskReading& reading)
{
    TouchLog log = logOfSent(lead, outgoing, &message);
    if (reading.what == MessageClass::Action)
        log.ask = AskMade{reading.ask, {}, AskAnswer::Open};
    return logTouch(workspace, log);
}

QJsonObject messageJson(const OutgoingMessage& outgoing, const Message& message, const script::Draft& draft, const AskReading& reading, const QStringList& pressing)
{
    return {{QStringLiteral("message"), message.key},
            {QStringLiteral("kind"), nameOf(message.kind)},
            {QStringLiteral("to"), outgoing.to},
            {QStringLiteral("subject"), draft.subject},
            {QStringLiteral("text"), draft.text},
            {QStringLiteral("lacks_personal_line"), draft.lacksPersonalLine},
            {QStringLiteral("class"), nameOf(reading.what)},
            {QStringLiteral("ask"), nameOf(reading.ask)},
            {QStringLiteral("pressing"), QJsonArray::fromStringList(pressing)},
            {QStringLiteral("address"), addressOf(outgoing)}};
}

} // namespace

Outcome writeVerb(Workspace& workspace, Arguments& arguments)
{
    const auto personal = arguments.takeOption(QStringLiteral("--personal"));
    const bool isSent = arguments.takeFlag(QStringLiteral("--sent"));
    const auto name = arguments.takePosition();
    const auto key = arguments.takePosition();
    if (!name)
        return usage(tr("write needs a lead"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto lead = leadCalled(workspace, *name);
    const auto sheet = lead ? readLeadSheet(workspace, *lead) : Result<LeadSheet>(std::unexpected(lead.error()));
    if (!sheet)
        return trouble(sheet.error());
    const Playbook& playbook = workspace.playbook();
    const Message* message = key ? playbook.message(*key) : messageFor(playbook, sheet->row, workspace.catalogue().sourceName(sheet->row.source));
    if (!message)
        return trouble({.kind = Failure::Kind::NotFound, .subject = key.value_or(tr("a message"))});
    const script::Draft draft = draftFor(workspace, *sheet, *message, personal.value_or(QString()));
    const AskReading reading = ownAskReader().read(draft.text);
    const OutgoingMessage outgoing{message->kind, recipientOf(sheet->row, message->kind), draft.subject, draft.text};
    if (isSent && draft.lacksPersonalLine)
        return usage(tr("“%1” wants a line only for them: --personal TEXT").arg(message->title));
    if (isSent)
        if (const auto logged = logSentMessage(workspace, *lead, *message, outgoing, reading); !logged)
            return trouble(logged.error());
    Answer answer;
    answer.json += messageJson(outgoing, *message, draft, reading, script::pressingWords(draft.text, script::anyOf(pressurePhrases())));
    answer.text = (draft.subject.isEmpty() ? QString() : draft.subject + QStringLiteral("\n\n")) + draft.text + u'\n';
    return answer;
}

} // namespace askline::cli
