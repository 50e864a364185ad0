// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of the lead, of the workspace, and those the playbook's own questions fill.
#include "app/workspace/playbook/ScriptKnowledge.h"

#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/script/Pressure.h"

#include <QFile>

namespace askline {

namespace {

QStringList pressurePhrases()
{
    QFile file(QStringLiteral(":/playbooks/pressure.txt"));
    return file.open(QIODevice::ReadOnly) ? script::phrasesIn(QString::fromUtf8(file.readAll())) : QStringList();
}

} // namespace

script::Known knownOf(const Playbook& playbook)
{
    using script::Presence;
    script::Known known;
    for (const char* field : {"my_name", "my_firm", "my_offer", "next_workday"})
        known.fields.insert(QString::fromLatin1(field), Presence::Always);
    for (const char* field : {"first_name", "last_name", "name", "company", "source", "message", "value", "budget", "authority", "timeline", "fit"})
        known.fields.insert(QString::fromLatin1(field), Presence::MayBeEmpty);
    for (const StageCard& card : playbook.stages) {
        known.stages += card.key;
        const script::Script parsed = script::parseScript(card.script).script;
        for (const script::Question* question : script::questionsOf(parsed))
            known.fields.insert(question->answer.field, Presence::MayBeEmpty);
        for (const script::Must* must : script::mustsOf(parsed))
            known.fields.insert(must->answer.field, Presence::MayBeEmpty);
    }
    for (const Objection& objection : playbook.objections)
        known.objections += objection.key;
    known.pressure = pressurePhrases();
    return known;
}

} // namespace askline
