// SPDX-License-Identifier: GPL-3.0-or-later
// share: one workspace, several devices, and a folder between them.
#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "app/share/Sharing.h"
#include "app/wording/Failures.h"
#include "app/wording/SharingText.h"
#include "app/workspace/device/Device.h"
#include "app/workspace/erasing/ErasePerson.h"
#include "app/workspace/leads/LeadNaming.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/sharing/ConflictVerbs.h"
#include "app/workspace/sharing/Dependence.h"
#include "app/workspace/sharing/DeviceVerbs.h"
#include "app/workspace/sharing/Sealing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace askline::cli {

namespace {

using ShareFunction = Outcome (*)(Workspace&, Arguments&);

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

Result<QString> takeSecret(Arguments& arguments, const QString& option)
{
    const auto path = arguments.takeOption(option);
    if (!path)
        return QString();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return failed({.kind = Failure::Kind::NotFound, .subject = *path, .file = *path});
    return QString::fromUtf8(file.readLine()).trimmed();
}

Result<QString> takePassphrase(Arguments& arguments)
{
    return takeSecret(arguments, QStringLiteral("--passphrase-file"));
}

QJsonObject reportJson(const SyncReport& report)
{
    QJsonArray unreadable;
    for (const UnreadableFile& file : report.unreadable)
        unreadable += file.path;
    QJsonObject json{{QStringLiteral("sealed"), report.sealed},         {QStringLiteral("pushed"), report.pushed},
                     {QStringLiteral("pulled"), report.pulled},         {QStringLiteral("created"), report.taken.created},
                     {QStringLiteral("changed"), report.taken.changed}, {QStringLiteral("lost"), report.taken.lost},
                     {QStringLiteral("waiting"), report.taken.waiting}, {QStringLiteral("locked"), report.locked},
                     {QStringLiteral("vanished"), report.vanished},     {QStringLiteral("history"), report.history},
                     {QStringLiteral("unreadable"), unreadable},
                     {QStringLiteral("strangers"), QJsonArray::fromStringList(report.strangers)}};
    if (report.folder)
        json.insert(QStringLiteral("trouble"), sentenceFor(*report.folder));
    return json;
}

QString reportText(const SyncReport& report)
{
    QStringList lines;
    if (report.vanished)
        lines += QCoreApplication::translate("askline::cli", "%n file(s) had vanished from the shared folder; what was missing was put back.", nullptr, report.vanished);
    const QString counts = syncInWords({report.pushed, report.taken.created + report.taken.changed, int(report.unreadable.size()) + report.locked});
    lines += counts.isEmpty() ? tr("Nothing new.") : counts;
    if (report.folder)
        lines += sentenceFor(*report.folder);
    return lines.join(u'\n');
}

Answer reported(const SyncReport& report)
{
    Answer answer;
    answer.json += reportJson(report);
    answer.text = reportText(report);
    answer.holds = !report.folder;
    return answer;
}

Outcome init(Workspace& workspace, Arguments& arguments)
{
    const auto passphrase = takePassphrase(arguments);
    const auto folder = arguments.takePosition();
    if (!passphrase)
        return trouble(passphrase.error());
    if (!folder)
        return usage(tr("share init needs a workspace, and the folder that is synced or postgresql://user@host/database"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto made = initShare(workspace, {*folder, *passphrase});
    if (!made)
        return trouble(made.error());
    Answer answer = reported(made->report);
    answer.json[0].insert(QStringLiteral("folder"), made->place);
    answer.json[0].insert(QStringLiteral("join"), made->joinFile);
    answer.text = tr("Shared in %1. Colleagues join with %2.").arg(made->place, made->joinFile);
    return answer;
}

Outcome sync(Workspace& workspace, Arguments& arguments)
{
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto report = syncShare(workspace);
    if (!report)
        return trouble(report.error());
    const QStringList backups{backupFolderOf(sharedFirm(workspace))};
    if (mustClearUp(workspace, backups))
        if (const auto cleared = clearUp(workspace, backups); !cleared)
            return trouble(cleared.error());
    return reported(*report);
}

using PassphraseVerb = Result<SyncReport> (*)(Workspace&, const QString&);

Outcome withPassphrase(Workspace& workspace, Arguments& arguments, PassphraseVerb verb)
{
    const auto passphrase = takePassphrase(arguments);
    if (!passphrase)
        return trouble(passphrase.error());
    if (passphrase->isEmpty())
        return usage(tr("--passphrase-file is needed: a file whose first line is the passphrase"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto report = verb(workspace, *passphrase);
    return report ? Outcome(reported(*report)) : trouble(report.error());
}

Outcome rekey(Workspace& workspace, Arguments& arguments)
{
    return withPassphrase(workspace, arguments, [](Workspace& w, const QString& passphrase) { return changePassphrase(w, passphrase); });
}

Outcome unlock(Workspace& workspace, Arguments& arguments)
{
    return withPassphrase(workspace, arguments, unlockShare);
}

Outcome leave(Workspace& workspace, Arguments& arguments)
{
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto report = leaveShare(workspace);
    if (!report)
        return trouble(report.error());
    Answer answer = reported(*report);
    answer.text = tr("This device shares the workspace no more. What it holds stays.");
    return answer;
}

Outcome status(Workspace& workspace, Arguments& arguments)
{
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto link = shareLinkOf(workspace);
    QJsonArray devices;
    QStringList lines;
    lines += link ? tr("Shared in %1").arg(link->places().join(QStringLiteral(", "))) : tr("Not shared from this device");
    for (const Device& device : devicesOf(workspace)) {
        devices += QJsonObject{{QStringLiteral("device"), device.id.hex()},
                               {QStringLiteral("name"), device.name},
                               {QStringLiteral("person"), workspace.catalogue().personName(device.person)},
                               {QStringLiteral("last_seen"), timeJson(workspace, device.lastSealed)},
                               {QStringLiteral("watches"), QJsonArray::fromStringList(device.watches)},
                               {QStringLiteral("files"), device.files}};
        lines += deviceInWords(device, workspace.catalogue(), workspace.clockNow());
    }
    QJsonArray people;
    for (const Dependence& one : dependenceOn(workspace).value_or(QList<Dependence>())) {
        people += QJsonObject{{QStringLiteral("person"), workspace.catalogue().personName(one.person)}, {QStringLiteral("open"), one.open},
                              {QStringLiteral("known_to_them_alone"), one.known}, {QStringLiteral("share"), one.share}};
        lines += workspace.catalogue().personName(one.person) + QStringLiteral(": ") + hangsOnInWords({one.open, one.known, qRound(one.share * 100), one.value});
    }
    const bool unsealed = hasUnsealedChanges(workspace);
    const int conflicts = int(openConflicts(workspace).size());
    if (link && unsealed)
        lines += tr("What was done here since has not gone out yet.");
    if (conflicts)
        lines += QCoreApplication::translate("askline::cli", "%n change(s) lost against another and wait to be looked at", nullptr, conflicts);
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("shared"), link.has_value()},
                               {QStringLiteral("folder"), link ? link->folder : QString()},
                               {QStringLiteral("places"), QJsonArray::fromStringList(link ? link->places() : QStringList())},
                               {QStringLiteral("sealed"), link && link->keys.current()},
                               {QStringLiteral("workspace"), sharedFirm(workspace).hex()},
                               {QStringLiteral("unsent"), unsealed},
                               {QStringLiteral("conflicts"), conflicts},
                               {QStringLiteral("people"), people},
                               {QStringLiteral("devices"), devices}};
    answer.text = lines.join(u'\n');
    return answer;
}

QJsonObject sideJson(Workspace& workspace, const ConflictSide& side)
{
    return {{QStringLiteral("value"), side.value},
            {QStringLiteral("who"), workspace.catalogue().personName(side.who)},
            {QStringLiteral("at"), timeJson(workspace, side.at)}};
}

QString kindName(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::Field: return QStringLiteral("field");
    case Conflict::Kind::DeletedWhileChanged: return QStringLiteral("deleted while changed");
    case Conflict::Kind::KeptThoughDeleted: return QStringLiteral("kept though deleted");
    }
    return {};
}

Outcome conflicts(Workspace& workspace, Arguments& arguments)
{
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    Answer answer;
    QStringList lines;
    const WorkspaceSettings& settings = workspace.settings();
    for (const Conflict& conflict : openConflicts(workspace)) {
        const QString name = nameOfLead(workspace, conflict.lead);
        QJsonArray fields;
        for (const ConflictField& field : conflict.fields)
            fields += QJsonObject{{QStringLiteral("field"), field.name},
                                  {QStringLiteral("kept"), sideJson(workspace, field.kept)},
                                  {QStringLiteral("lost"), sideJson(workspace, field.lost)}};
        answer.json += QJsonObject{{QStringLiteral("conflict"), conflict.number()},       {QStringLiteral("kind"), kindName(conflict.kind)},
                                   {QStringLiteral("lead"), conflict.lead.isNull() ? QString() : conflict.lead.hex()},
                                   {QStringLiteral("name"), name},                         {QStringLiteral("thing"), conflict.thing},
                                   {QStringLiteral("fields"), fields}};
        const ConflictText text = conflictInWords(conflict, name, {workspace.catalogue(), settings.zone(), settings.currency}, workspace.now());
        lines += QStringLiteral("%1  %2\n    %3 %4\n    %5 %6").arg(QString::number(conflict.number()).rightJustified(6), text.title, tr("stands:"), text.kept, tr("lost:"), text.lost);
    }
    answer.text = lines.isEmpty() ? tr("Nobody's change was lost.") : lines.join(u'\n');
    return answer;
}

Outcome resolve(Workspace& workspace, Arguments& arguments)
{
    const auto number = arguments.takePosition();
    const auto word = arguments.takePosition();
    const auto choice = word ? valueNamed<ConflictChoice>(*word) : std::nullopt;
    if (!number || !choice)
        return usage(tr("share resolve needs a workspace, a conflict's number, and kept or lost"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto conflict = conflictNumbered(workspace, number->toLongLong());
    if (!conflict)
        return trouble(conflict.error());
    const auto done = settleConflict(workspace, *conflict, *choice);
    if (!done)
        return trouble(done.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("conflict"), conflict->number()}, {QStringLiteral("choice"), *word}};
    answer.text = tr("Settled");
    return answer;
}

Outcome merge(Workspace& workspace, Arguments& arguments)
{
    const QStringList files = arguments.takePositions();
    if (files.isEmpty())
        return usage(tr("share merge needs a workspace and a copy of it, a backup, or a file of its shared folder"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    TakenIn taken;
    for (const QString& file : files) {
        const auto done = mergeFile(workspace, file);
        if (!done)
            return trouble(done.error());
        taken += done->value;
    }
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("created"), taken.created}, {QStringLiteral("changed"), taken.changed},
                               {QStringLiteral("lost"), taken.lost},       {QStringLiteral("waiting"), taken.waiting}};
    const int news = taken.created + taken.changed;
    answer.text = news ? syncInWords({0, news, 0}) : tr("Nothing new.");
    return answer;
}

Outcome handOverAll(Workspace& workspace, Arguments& arguments)
{
    const auto from = arguments.takePosition();
    const auto to = arguments.takePosition();
    if (!from || !to)
        return usage(tr("share handover needs a workspace, from whom, and to whom"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    for (const Person& person : workspace.catalogue().people) {
        if (person.name.compare(*from, Qt::CaseInsensitive) != 0)
            continue;
        const auto done = handOver(workspace, person.id, *to);
        if (!done)
            return trouble(done.error());
        Answer answer;
        answer.json += QJsonObject{{QStringLiteral("leads"), done->value}};
        answer.text = QCoreApplication::translate("askline::cli", "%n lead(s) handed over to %1", nullptr, done->value).arg(*to);
        return answer;
    }
    return trouble({.kind = Failure::Kind::NotFound, .subject = *from});
}

Outcome erase(Workspace& workspace, Arguments& arguments)
{
    const auto name = arguments.takePosition();
    if (!name)
        return usage(tr("share erase needs a workspace and a lead of the person to be erased"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto lead = leadCalled(workspace, *name);
    if (!lead)
        return trouble(lead.error());
    const auto data = erasableDataOf(workspace, *lead);
    if (!data)
        return trouble(data.error());
    if (const auto done = erasePerson(workspace, *lead); !done)
        return trouble(done.error());
    Answer answer;
    QJsonObject json{{QStringLiteral("leads"), data->leads}, {QStringLiteral("records"), data->records}};
    if (shareLinkOf(workspace)) {
        const auto report = syncShare(workspace);
        if (!report)
            return trouble(report.error());
        json.insert(QStringLiteral("sync"), reportJson(*report));
    }
    if (const auto cleared = clearUp(workspace, {backupFolderOf(sharedFirm(workspace))}); !cleared)
        return trouble(cleared.error());
    answer.json += json;
    answer.text = QCoreApplication::translate("askline::cli", "Erased for good: a person with %n record(s). Exports and copies made by hand are not reached.", nullptr, data->records);
    return answer;
}

struct NamedPart {
    const char* name;
    ShareFunction run;
};

constexpr NamedPart parts[] = {{"init", init},           {"sync", sync},       {"status", status}, {"conflicts", conflicts},
                               {"resolve", resolve},     {"merge", merge},     {"leave", leave},
                               {"rekey", rekey},         {"unlock", unlock},
                               {"handover", handOverAll}, {"erase", erase}};

Outcome join(Arguments& arguments, const Surroundings& surroundings)
{
    const auto passphrase = takePassphrase(arguments);
    const QString relayUser = arguments.takeOption(QStringLiteral("--relay-user")).value_or(QString());
    const auto relayPassword = takeSecret(arguments, QStringLiteral("--relay-password-file"));
    if (!passphrase || !relayPassword)
        return trouble(passphrase ? relayPassword.error() : passphrase.error());
    const auto joinFile = arguments.takePosition();
    const auto file = arguments.takePosition();
    if (!joinFile || !file)
        return usage(tr("share join needs a join file and where the workspace is to lie"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto joined = joinShare({*joinFile, *file, *passphrase, relayUser, *relayPassword}, surroundings);
    if (!joined)
        return trouble(joined.error());
    if (deviceSurroundings().person.isEmpty())
        rememberPerson(surroundings.person);
    Answer answer = reported(joined->report);
    answer.json[0].insert(QStringLiteral("file"), *file);
    answer.text = tr("Joined: %1").arg(*file) + u'\n' + reportText(joined->report);
    return answer;
}

} // namespace

Outcome shareVerb(Arguments& arguments, const Surroundings& surroundings)
{
    const QString name = arguments.takePosition().value_or(QString());
    if (name == u"join")
        return join(arguments, surroundings);
    for (const NamedPart& part : parts) {
        if (name != QLatin1StringView(part.name))
            continue;
        const auto file = arguments.takePosition();
        if (!file)
            return usage(tr("share %1 needs a workspace").arg(name));
        const auto workspace = Workspace::open(*file, surroundings);
        return workspace ? part.run(**workspace, arguments) : trouble(workspace.error());
    }
    return usage(tr("share takes one of: init, join, sync, status, conflicts, resolve, merge, handover, erase, rekey, unlock, leave"));
}

} // namespace askline::cli
