// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the overview: funnel, stays, losses, groups, sources, tiers.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/domain/Playbook.h"
#include "app/numbers/Overview.h"
#include "app/wording/FigureSheet.h"

namespace askline {

FigureSheet funnelSheet(const Numbers& numbers);
FigureSheet firstContactSheet(const FirstContactNumbers& first);
FigureSheet staySheet(const QList<StageStay>& stays, const Playbook& playbook);
FigureSheet lossSheet(const QList<LossReason>& reasons, const QStringList& steps, const Catalogue& catalogue);
FigureSheet groupSheet(const QList<GroupNumbers>& groups, Cut cut);
FigureSheet sourceSheet(const QList<SourceNumbers>& sources, const Catalogue& catalogue);
FigureSheet tierSheet(const QList<TierEffort>& tiers);
FigureSheet contactsSheet(const FollowThrough& follow);

// "Website"; "leads without a source".
QString sourceInTable(SourceId source, const Catalogue& catalogue);
QString sumsInWords(const QList<Money>& sums);
QString moneyOrNone(const std::optional<Money>& money);
QString labelOf(Cut cut);
// What stands where there is no figure.
QString noFigure();
QString countInTable(qint64 count);

} // namespace askline
