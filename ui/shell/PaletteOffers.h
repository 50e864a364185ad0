// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers: pages, commands, objections, leads. Ids are "page:…", "command:…", "objection:…",
// "lead:…".
#pragma once

#include "app/domain/Lead.h"
#include "app/domain/Playbook.h"
#include "ui/widgets/PaletteItem.h"

namespace askline {

QList<PaletteItem> paletteOffers(const Playbook& playbook);
QList<PaletteItem> paletteLeads(const QList<LeadRow>& rows);
// Somebody rings who may be no lead yet.
PaletteItem paletteCaller(const QString& typed);

} // namespace askline
