// SPDX-License-Identifier: GPL-3.0-or-later
// Everything here is a count of leads by a figure.
#include "app/numbers/FollowThrough.h"

namespace askline {

namespace {

int allOf(const QMap<qint64, int>& leads)
{
    int all = 0;
    for (const int count : leads)
        all += count;
    return all;
}

} // namespace

int FollowThrough::won() const
{
    return allOf(contactsToWin);
}

int FollowThrough::lost() const
{
    return allOf(contactsToLoss);
}

int FollowThrough::wonAfter(qint64 contacts) const
{
    int after = 0;
    for (auto at = contactsToWin.upperBound(contacts); at != contactsToWin.cend(); ++at)
        after += *at;
    return after;
}

std::optional<int> FollowThrough::lostBeforeTheMedianWin() const
{
    const auto median = quantileOf(contactsToWin, 0.5);
    if (!median)
        return std::nullopt;
    int before = 0;
    for (auto at = contactsToLoss.cbegin(); at != contactsToLoss.cend() && at.key() < *median; ++at)
        before += *at;
    return before;
}

FollowThrough followThroughOf(const QList<MeasureCount>& measures)
{
    FollowThrough follow;
    for (const MeasureCount& count : measures)
        switch (count.kind) {
        case MeasureKind::TouchesToWin: follow.contactsToWin[count.figure] += count.happened; break;
        case MeasureKind::TouchesToLoss: follow.contactsToLoss[count.figure] += count.happened; break;
        case MeasureKind::Won: follow.minutesToWin[count.figure] += count.happened; break;
        case MeasureKind::Lost: follow.minutesToLoss[count.figure] += count.happened; break;
        default: break;
        }
    return follow;
}

std::optional<qint64> quantileOf(const QMap<qint64, int>& leads, double share)
{
    const int all = allOf(leads);
    int below = 0;
    for (auto at = leads.cbegin(); at != leads.cend(); ++at) {
        below += *at;
        if (all > 0 && below >= share * all)
            return at.key();
    }
    return std::nullopt;
}

std::optional<double> meanOf(const QMap<qint64, int>& leads)
{
    const int all = allOf(leads);
    double sum = 0;
    for (auto at = leads.cbegin(); at != leads.cend(); ++at)
        sum += double(at.key()) * *at;
    return all > 0 ? std::optional(sum / all) : std::nullopt;
}

QList<TierEffort> effortByTier(const QList<LeadCell>& cells)
{
    QList<TierEffort> tiers;
    for (const Tier tier : {Tier::A, Tier::B, Tier::C, Tier::None}) {
        TierEffort effort{tier, 0, 0, 0, 0};
        for (const LeadCell& cell : cells) {
            if (cell.tier != tier)
                continue;
            effort.leads += cell.leads;
            effort.contacts += cell.contacts;
            effort.seconds += cell.seconds;
            effort.won += isWon(cell.standing) ? cell.leads : 0;
        }
        if (effort.leads > 0)
            tiers += effort;
    }
    return tiers;
}

} // namespace askline
