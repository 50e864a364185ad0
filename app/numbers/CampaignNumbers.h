// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign as an experiment: what was meant, how far it has run, and what can be said by now.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/numbers/Economics.h"

namespace askline {

// Something that was changed while it ran.
struct CampaignChange {
    QDate day;
    QString what;
    PersonId by;
    bool operator==(const CampaignChange&) const = default;
};

struct CampaignNumbers {
    Campaign campaign;
    SourceNumbers numbers; // of its leads and its spending; `source` is null
    QList<CampaignChange> changes;
    QDate today;
    bool operator==(const CampaignNumbers&) const = default;

    std::optional<int> daysRun() const;  // none before it begins, or where its begin was not said
    bool isOver() const;                 // it was stopped, or has run as long as it was meant to
    bool isStoppedEarly() const;
    bool isOverBudget(const QString& currency) const;
};

} // namespace askline
