// SPDX-License-Identifier: GPL-3.0-or-later
// What the merge fields of a script say of one lead.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/domain/Events.h"
#include "app/domain/Lead.h"
#include "app/domain/Playbook.h"
#include "app/domain/Settings.h"

#include <QHash>
#include <QLocale>

namespace askline {

struct MergeFacts {
    Contact contact;
    Lead lead;
    LeadRow row;
    QList<Answer> answers; // latest first
    PersonId me;
    QDate nextWorkday;
};

// By field; long ones cut, as they are meant to be said. What is not known is empty or left out.
QHash<QString, QString> mergeWords(const MergeFacts& facts, const Catalogue& catalogue, const Playbook& playbook, const WorkspaceSettings& settings,
                                   const QLocale& locale);
// Of whoever speaks; what they have not told yet stands as what to fill in, not as a gap.
QHash<QString, QString> ownWords(const QString& name, const WorkspaceSettings& settings, QDate nextWorkday, const QLocale& locale);
// A value as it is said in a sentence: one line, cut.
QString saidShort(const QString& text);

} // namespace askline
