// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of the lead, of the workspace, and those the playbook's own questions fill.
#include "app/workspace/playbook/ScriptKnowledge.h"

#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/script/Pressure.h"

#include <QFile>

namespace askline {

namespace {

void addFields(QMap<QString, script::Presence>& fields, const script::Script& script)
{
    const auto add = [&fields](const QString& field) {
        if (!field.isEmpty())
            fields.insert(field, script::Presence::MayBeEmpty);
    };
    for (const script::Question* question : script::questionsOf(script))
        add(question->answer.field);
    for (const script::Must* must : script::mustsOf(script))
        add(must->answer.field);
}

} // namespace

QStringList pressurePhrases()
{
    QFile file(QStringLiteral(":/playbooks/pressure.txt"));
    return file.open(QIODevice::ReadOnly) ? script::phrasesIn(QString::fromUtf8(file.readAll())) : QStringList();
}

script::Snippets snippetsOf(const Playbook& playbook)
{
    script::Snippets snippets;
    for (const auto& [key, text] : playbook.snippets.asKeyValueRange())
        snippets.insert(key, script::parseScript(text).script);
    return snippets;
}

script::Known knownOf(const Playbook& playbook)
{
    using script::Presence;
    script::Known known;
    for (const char* field : {"my_name", "my_firm", "my_offer", "next_workday"})
        known.fields.insert(QString::fromLatin1(field), Presence::Always);
    for (const char* field : {"first_name", "last_name", "name", "company", "title", "role", "place", "source", "campaign", "message", "value", "stage", "tier",
                              "budget", "authority", "timeline", "fit"})
        known.fields.insert(QString::fromLatin1(field), Presence::MayBeEmpty);
    for (const StageCard& card : playbook.stages) {
        known.stages += card.key;
        addFields(known.fields, script::parseScript(card.script).script);
    }
    for (const CallScript& call : playbook.calls)
        addFields(known.fields, script::parseScript(call.script).script);
    for (const Objection& objection : playbook.objections)
        known.objections += objection.key;
    for (const Message& message : playbook.messages)
        known.messages += message.key;
    known.fields.insert(script::personalField(), Presence::Always);
    known.snippets = snippetsOf(playbook);
    known.pressure = pressurePhrases();
    return known;
}

} // namespace askline
