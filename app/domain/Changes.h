// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb touched: the same record refreshes models, feeds undo and feeds sharing.
#pragma once

#include "app/domain/Ids.h"

#include <QSet>

namespace askline {

struct Changes {
    QSet<LeadId> leads;     // whose rows, touches, steps or answers changed
    bool catalogue = false; // sources, campaigns, people, reasons
    bool settings = false;
    bool playbook = false;
    bool imports = false;
    bool sharing = false;   // devices, settled conflicts
    bool numbers = false;   // what was spent
    bool manyLeads = false; // too many to name: read anew what is shown

    bool operator==(const Changes&) const = default;

    bool isEmpty() const { return leads.isEmpty() && !catalogue && !settings && !playbook && !imports && !sharing && !numbers && !manyLeads; }
    bool touches(LeadId lead) const { return manyLeads || leads.contains(lead); }
    bool touchesLeads() const { return manyLeads || !leads.isEmpty(); }

    Changes& operator+=(const Changes& other)
    {
        leads += other.leads;
        catalogue |= other.catalogue;
        settings |= other.settings;
        playbook |= other.playbook;
        imports |= other.imports;
        sharing |= other.sharing;
        numbers |= other.numbers;
        manyLeads |= other.manyLeads;
        return *this;
    }
};

// A verb's value with what it touched.
template <class T>
struct Done {
    T value;
    Changes changes;
};

} // namespace askline
