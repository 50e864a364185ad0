// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and prints playbook.txt.
#include "app/script/PlaybookFile.h"

#include "app/script/KeyedText.h"

namespace askline::script {

namespace {

// Also the order they are printed in.
const QStringList& names()
{
    static const QStringList names{QStringLiteral("name"), QStringLiteral("stages"), QStringLiteral("side stages"),
                                   QStringLiteral("lost reasons"), QStringLiteral("disqualify reasons")};
    return names;
}

} // namespace

ParsedPlaybook parsePlaybook(QStringView source)
{
    const KeyedText text = parseKeyed(source, names(), TitleLine::None);
    Playbook playbook;
    playbook.name = text.value(u"name").text();
    playbook.stages = text.value(u"stages").items(u',');
    playbook.sideStages = text.value(u"side stages").items(u',');
    playbook.lostReasons = text.value(u"lost reasons").items(u';');
    playbook.disqualifyReasons = text.value(u"disqualify reasons").items(u';');
    playbook.strays = text.strays;
    playbook.remarks = text.remarks;
    return {playbook, text.diagnostics};
}

QString print(const Playbook& playbook)
{
    KeyedPrinter out(names(), playbook.remarks);
    out.head({}, playbook.strays);
    const QString values[] = {playbook.name, playbook.stages.join(QStringLiteral(", ")),
                              playbook.sideStages.join(QStringLiteral(", ")), playbook.lostReasons.join(QStringLiteral("; ")),
                              playbook.disqualifyReasons.join(QStringLiteral("; "))};
    for (qsizetype i = 0; i < names().size(); ++i)
        out.value(names()[i], values[i]);
    return out.close();
}

} // namespace askline::script
