// SPDX-License-Identifier: GPL-3.0-or-later
// The lead as a page of its own: the panel's widgets, wider.
#pragma once

#include "app/domain/Ids.h"
#include "ui/shell/Page.h"

namespace askline {

class LeadPanel;

class LeadPage : public Page {
    Q_OBJECT
public:
    LeadPage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void activate() override;
    void showLead(LeadId lead);
    LeadPanel& panel() { return *panel_; }

private:
    LeadPanel* panel_;
};

} // namespace askline
