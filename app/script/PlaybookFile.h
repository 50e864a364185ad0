// SPDX-License-Identifier: GPL-3.0-or-later
// playbook.txt: the name of a playbook, the order of its stages, and the reasons its leads are lost or turned down for.
#pragma once

#include "app/script/Diagnostic.h"

namespace askline::script {

struct Playbook {
    QString name;
    QStringList stages; // the keys of their scripts, in order
    QStringList sideStages;
    QStringList lostReasons;
    QStringList disqualifyReasons;
    QStringList strays; // lines that belong to no name
    Remarks remarks;

    bool operator==(const Playbook&) const = default;
};

struct ParsedPlaybook {
    Playbook playbook;
    QList<Diagnostic> diagnostics;

    bool operator==(const ParsedPlaybook&) const = default;
};

ParsedPlaybook parsePlaybook(QStringView source);
QString print(const Playbook& playbook);

} // namespace askline::script
