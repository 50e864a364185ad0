// SPDX-License-Identifier: GPL-3.0-or-later
// A page round the panel.
#include "ui/lead/LeadPage.h"

#include "ui/lead/LeadPanel.h"
#include "ui/style/Spacing.h"

#include <QVBoxLayout>

namespace askline {

LeadPage::LeadPage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), panel_(new LeadPanel(desk, requests, this, LeadPanel::Form::Page))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, 0);
    column->addWidget(panel_);
}

void LeadPage::activate()
{
    panel_->setFocus();
}

void LeadPage::showLead(LeadId lead)
{
    panel_->showLead(lead);
}

} // namespace askline
