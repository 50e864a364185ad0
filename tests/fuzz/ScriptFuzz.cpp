// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes make a tree, diagnostics and a way through: never a crash, never a hang, and nothing is lost in printing.
#include "app/script/CadenceFile.h"
#include "app/script/Checker.h"
#include "app/script/Course.h"
#include "app/script/Lookup.h"
#include "app/script/ObjectionFile.h"
#include "app/script/Parser.h"
#include "app/script/PlainScript.h"
#include "app/script/PlaybookFile.h"
#include "app/script/Printer.h"

#include <cstdlib>

using namespace askline::script;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

class NothingKnown : public Host {
public:
    QString valueOf(QStringView) const override { return {}; }
    std::optional<int> daysUntil(const QString&) const override { return 3; }
};

void runThrough(const Script& script)
{
    const NothingKnown host;
    Run run = begun(script, {}, 1);
    enterFirst(run, script, host);
    for (int step = 0; step < 20; ++step) {
        if (const auto question = questionToPick(run, script))
            pickBranch(run, script, *question, step % 3, host);
        goOn(run, script, host);
        require(Run::fromJson(run.toJson()) == run);
        require(statesOf(run, script, host).size() == script.sections.size());
    }
    plainScript(script, run, {}, host);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString source = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const Script script = parseScript(source).script;
    const QString printed = print(script);
    require(parseScript(printed).script == script);
    require(print(parseScript(printed).script) == printed);
    Known known;
    known.fields.insert(QStringLiteral("a"), Presence::MayBeEmpty);
    known.objections = {QStringLiteral("price")};
    known.pressure = {QStringLiteral("last chance")};
    known.snippets = Snippets{{QStringLiteral("a"), script}};
    check(script, known);
    runThrough(expanded(script, *known.snippets));
    const Objection objection = parseObjection(source).objection;
    require(parseObjection(print(objection)).objection == objection);
    if (const ParsedCadence cadence = parseCadence(source); cadence.diagnostics.isEmpty())
        require(print(parseCadence(print(cadence.cadence)).cadence) == print(cadence.cadence));
    const Message message = parseMessage(source).message;
    require(parseMessage(print(message)).message.text == message.text);
    const Playbook playbook = parsePlaybook(source).playbook;
    require(parsePlaybook(print(playbook)).playbook == playbook);
    return 0;
}
