// SPDX-License-Identifier: GPL-3.0-or-later
// Money that went out to get leads.
#pragma once

#include "app/domain/Ids.h"
#include "app/domain/Money.h"
#include "app/domain/Names.h"

#include <QDate>

namespace askline {

enum class SpendKind { Setup, Running, Fee, Labour };
template <>
std::span<const NamedValue<SpendKind>> namesOf<SpendKind>();

struct Spend {
    Id<struct SpendTag> id;
    SourceId source;
    CampaignId campaign; // null: of the source as a whole
    QDate day;
    SpendKind kind = SpendKind::Running;
    Money amount;
    int minutes = 0; // of work, where it is labour
    QString note;
    PersonId by;
    bool operator==(const Spend&) const = default;
};

} // namespace askline
