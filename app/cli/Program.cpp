// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs by name, and the options every verb takes.
#include "app/cli/Program.h"

#include "app/cli/Verb.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/device/Device.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/playbook/StarterPlaybook.h"
#include "app/workspace/sample/SampleWorkspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace askline::cli {

namespace {

using VerbFunction = Outcome (*)(Workspace&, Arguments&);

struct NamedVerb {
    const char* name;
    VerbFunction run;
    const char* usage;
};

constexpr NamedVerb verbs[] = {
    {"import", importVerb, "W.askline FILE... [--source NAME] [--campaign NAME] [--map field=Column]... [--duplicates fill|update|skip|add] [--people fresh|backlog|customers] [--dry-run] [--rejects FILE]"},
    {"unimport", unimportVerb, "W.askline IMPORT"},
    {"add", addVerb, "W.askline field=value..."},
    {"edit", editVerb, "W.askline LEAD field=value..."},
    {"leads", leadsVerb, "W.askline [--search TEXT] [--stage S] [--inbox] [--owner O] [--limit N]"},
    {"lead", leadVerb, "W.askline LEAD"},
    {"today", todayVerb, "W.askline [--owner O]"},
    {"numbers", numbersVerb, "W.askline [--from D] [--to D] [--source S] [--campaign C] [--owner O]"},
    {"spend", spendVerb, "W.askline SOURCE AMOUNT [--campaign C] [--on D] [--kind setup|running|fee|labour] [--note T] | SOURCE --hours H --rate R | --file CSV"},
    {"campaign", campaignVerb, "W.askline NAME [--hypothesis T] [--begins D] [--days N] [--budget A] | NAME --changed T [--on D] | NAME --stop REASON [--on D]"},
    {"profile", profileVerb, "W.askline [ABOUT=VALUE[*WEIGHT]]..."},
    {"settings", settingsVerb, "W.askline [FIELD=VALUE]..."},
    {"week", weekVerb, "W.askline [--owner O]"},
    {"log", logVerb, "W.askline LEAD --touch call|email|text|letter|meeting [--received] --outcome O [--ask A --answer yes|no|not-yet] [--objection KEY]... [--note T] [--minutes N] [--won --value N | --lost REASON | --disqualify REASON] [--next WHAT --on WHEN]"},
    {"cadence", cadenceVerb, "W.askline [list | start KEY LEAD... | pause LEAD [--until WHEN] | resume LEAD | skip LEAD | renew KEY]"},
    {"write", writeVerb, "W.askline LEAD [MESSAGE] [--personal TEXT] [--sent]"},
    {"offer", offerVerb, "W.askline LEAD [--problem T] [--cost T] [--outcome T] [--scope T] [--price N] [--valid D] [--decision D] [--keep [--paper FILE]]"},
    {"mail", mailVerb, "W.askline [--inbox MAILDIR|MBOX] [--sent MAILDIR|MBOX] [--all] [--source NAME]   (what is new since it was read last)"},
    {"delete", deleteVerb, "W.askline LEAD..."},
    {"merge", mergeVerb, "W.askline LEAD LEAD"},
    {"undo", undoVerb, "W.askline"},
    {"redo", redoVerb, "W.askline"},
    {"export", exportVerb, "W.askline DIR"},
    {"backup", backupVerb, "W.askline FILE"},
    {"playbook", playbookVerb, "W.askline export DIR | import DIR"},
    {"check", checkVerb, "W.askline [--rebuild]"},
};

constexpr NamedVerb otherVerbs[] = {
    {"new", nullptr, "W.askline [--playbook starter|software] [--sample] [--region DE] [--currency EUR] [--person NAME]"},
    {"restore", nullptr, "FILE W.askline"},
    {"classify", nullptr, "[FILE] [--received] [--jsonl] [--correct action|motion|preparation [--ask A]] | --corrections | --forget   (text, or lines of {id, text}, on stdin)"},
    {"script", nullptr, "check FILE... | render FILE [W.askline LEAD] | format FILE [--write]"},
    {"share", nullptr, "init W.askline FOLDER|postgresql://… [--passphrase-file F] | join FILE W.askline [--passphrase-file F] | sync W | status W | conflicts W | resolve W CONFLICT kept|lost | merge W FILE... | handover W FROM TO | erase W LEAD | rekey W --passphrase-file F | unlock W --passphrase-file F | leave W"},
    {"batch", nullptr, "W.askline   (verbs from stdin, one JSON array of arguments a line)"},
};

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

const NamedVerb* verbNamed(const QString& name)
{
    for (const NamedVerb& verb : verbs)
        if (name == QLatin1StringView(verb.name))
            return &verb;
    return nullptr;
}

QString usageText()
{
    QString text = tr("asklinectl VERB ... [--json] [--at ISO] [--as NAME]") + u'\n';
    for (const auto& list : {std::span<const NamedVerb>(verbs), std::span<const NamedVerb>(otherVerbs)})
        for (const NamedVerb& verb : list)
            text += QStringLiteral("  %1 %2\n").arg(QString::fromLatin1(verb.name).leftJustified(9), QString::fromLatin1(verb.usage));
    return text;
}

enum class Form { Text, Json };

struct Call {
    Arguments arguments;
    Surroundings surroundings;
    Form form = Form::Text;
};

// --at without an offset is in the zone of this machine.
std::expected<Call, Trouble> callFrom(const QStringList& words)
{
    Call call{Arguments(words), deviceSurroundings(), Form::Text};
    call.form = call.arguments.takeFlag(QStringLiteral("--json")) ? Form::Json : Form::Text;
    if (const auto at = call.arguments.takeOption(QStringLiteral("--at"))) {
        const QDateTime time = QDateTime::fromString(*at, Qt::ISODate);
        if (!time.isValid())
            return usage(tr("--at: “%1” is not an ISO 8601 time").arg(*at));
        call.surroundings.at = Moment::from(time);
    }
    if (const auto person = call.arguments.takeOption(QStringLiteral("--as")))
        call.surroundings.person = *person;
    return call;
}

Outcome newWorkspace(Call& call)
{
    const bool sample = call.arguments.takeFlag(QStringLiteral("--sample"));
    NewWorkspace wanted;
    wanted.region = call.arguments.takeOption(QStringLiteral("--region")).value_or(QString());
    wanted.currency = call.arguments.takeOption(QStringLiteral("--currency")).value_or(QString());
    wanted.person = call.arguments.takeOption(QStringLiteral("--person")).value_or(call.surroundings.person);
    wanted.playbook = call.arguments.takeOption(QStringLiteral("--playbook")).value_or(wanted.playbook);
    QStringList playbooks;
    for (const ShippedPlaybook& one : shippedPlaybooks())
        playbooks += one.key;
    if (!playbooks.contains(wanted.playbook))
        return usage(tr("--playbook takes one of: %1").arg(playbooks.join(QStringLiteral(", "))));
    const auto file = call.arguments.takePosition();
    if (!file)
        return usage(tr("new needs a file"));
    if (const auto left = leftOver(call.arguments))
        return std::unexpected(*left);
    const auto made = sample ? createSampleWorkspace(*file, wanted, call.surroundings) : Workspace::create(*file, wanted, call.surroundings);
    if (!made)
        return trouble(made.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("workspace"), (*made)->settings().id.hex()}, {QStringLiteral("file"), *file}};
    answer.text = tr("Made %1").arg(*file);
    return answer;
}

Outcome restore(Call& call)
{
    const QStringList files = call.arguments.takePositions();
    if (files.size() != 2)
        return usage(tr("restore needs a backup and a workspace"));
    const auto kept = restoreWorkspace(files[0], files[1]);
    if (!kept)
        return trouble(kept.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("restored"), files[1]}, {QStringLiteral("kept"), *kept}};
    answer.text = kept->isEmpty() ? tr("Restored %1").arg(files[1]) : tr("Restored %1; what was there lies in %2").arg(files[1], *kept);
    return answer;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QList<QJsonObject>& objects)
{
    QJsonArray array;
    for (const QJsonObject& object : objects)
        array += object;
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

int print(const Outcome& outcome, Form form, Streams& streams)
{
    if (!outcome) {
        streams.err << "asklinectl: " << outcome.error().sentence << '\n';
        return outcome.error().kind == Trouble::Kind::Usage ? 2 : 1;
    }
    if (form == Form::Json || outcome->isJsonAlways) {
        for (const QJsonObject& object : outcome->json)
            streams.out << compact(object) << '\n';
    } else if (!outcome->text.isEmpty()) {
        streams.out << outcome->text << '\n';
    }
    return outcome->holds ? 0 : 1;
}

// A line of a batch: the verb with its arguments, the workspace left out. --at and --as go for that line alone.
Outcome runLine(const QByteArray& line, const Surroundings& surroundings, Workspace& workspace)
{
    const QJsonArray array = QJsonDocument::fromJson(line).array();
    QStringList words;
    for (const QJsonValue& word : array)
        words += word.toVariant().toString();
    if (words.isEmpty())
        return usage(tr("a line of a batch is a JSON array of a verb and its arguments"));
    const NamedVerb* verb = verbNamed(words.takeFirst());
    if (!verb)
        return usage(tr("unknown verb"));
    auto call = callFrom(words);
    if (!call)
        return std::unexpected(call.error());
    workspace.playAs(call->surroundings.at ? call->surroundings.at : surroundings.at,
                      call->surroundings.person.isEmpty() ? surroundings.person : call->surroundings.person);
    return verb->run(workspace, call->arguments);
}

int batch(Call& call, Streams& streams)
{
    const auto file = call.arguments.takePosition();
    if (!file)
        return print(usage(tr("batch needs a workspace")), call.form, streams);
    auto workspace = Workspace::open(*file, call.surroundings);
    if (!workspace)
        return print(trouble(workspace.error()), call.form, streams);
    QString line;
    while (streams.in.readLineInto(&line)) {
        if (line.trimmed().isEmpty())
            continue;
        const Outcome outcome = runLine(line.toUtf8(), call.surroundings, **workspace);
        if (!outcome)
            streams.out << compact({{QStringLiteral("error"), outcome.error().sentence}}) << '\n';
        else if (outcome->json.size() == 1)
            streams.out << compact(outcome->json.first()) << '\n';
        else
            streams.out << compact(outcome->json) << '\n';
        streams.out.flush();
    }
    return 0;
}

Outcome runVerb(const NamedVerb& verb, Call& call)
{
    const auto file = call.arguments.takePosition();
    if (!file)
        return usage(tr("%1 needs a workspace: %2").arg(QString::fromLatin1(verb.name), QString::fromLatin1(verb.usage)));
    auto workspace = Workspace::open(*file, call.surroundings);
    if (!workspace)
        return trouble(workspace.error());
    return verb.run(**workspace, call.arguments);
}

} // namespace

Result<PersonId> takeOwner(Workspace& workspace, Arguments& arguments)
{
    const auto name = arguments.takeOption(QStringLiteral("--owner"));
    if (!name)
        return PersonId{};
    for (const Person& person : workspace.catalogue().people)
        if (person.name.compare(*name, Qt::CaseInsensitive) == 0)
            return person.id;
    return failed({.kind = Failure::Kind::NotFound, .subject = *name});
}

Result<QList<LeadId>> takeLeads(Workspace& workspace, Arguments& arguments)
{
    QList<LeadId> leads;
    for (const QString& name : arguments.takePositions()) {
        const auto lead = leadCalled(workspace, name);
        if (!lead)
            return failed(lead.error());
        leads += *lead;
    }
    return leads;
}

std::optional<Trouble> leftOver(const Arguments& arguments)
{
    const QStringList left = arguments.leftOver();
    if (left.isEmpty())
        return std::nullopt;
    return Trouble{Trouble::Kind::Usage, tr("not understood: %1").arg(left.join(u' '))};
}

int run(const QStringList& words, Streams streams)
{
    if (words.isEmpty() || words.first() == u"help" || words.first() == u"--help") {
        (words.isEmpty() ? streams.err : streams.out) << usageText();
        return words.isEmpty() ? 2 : 0;
    }
    auto call = callFrom(words.mid(1));
    if (!call)
        return print(std::unexpected(call.error()), Form::Text, streams);
    const QString& name = words.first();
    if (name == u"new")
        return print(newWorkspace(*call), call->form, streams);
    if (name == u"restore")
        return print(restore(*call), call->form, streams);
    if (name == u"classify")
        return print(classifyVerb(call->arguments, streams.in), call->form, streams);
    if (name == u"script")
        return print(scriptVerb(call->arguments, call->surroundings), call->form, streams);
    if (name == u"share")
        return print(shareVerb(call->arguments, call->surroundings), call->form, streams);
    if (name == u"batch")
        return batch(*call, streams);
    if (const NamedVerb* verb = verbNamed(name))
        return print(runVerb(*verb, *call), call->form, streams);
    streams.err << "asklinectl: " << tr("unknown verb %1").arg(name) << '\n' << usageText();
    return 2;
}

} // namespace askline::cli
