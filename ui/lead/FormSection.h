// SPDX-License-Identifier: GPL-3.0-or-later
// What the form or the file said besides the fields, and what was answered in calls.
#pragma once

#include "ui/lead/LeadSection.h"

namespace askline {

class FormSection : public LeadSection {
    Q_OBJECT
public:
    FormSection(Desk& desk, Requests& requests, QWidget* parent = nullptr);

protected:
    void fill(const LeadSheet& sheet) override;

private:
    QWidget* rows_;
    QList<FormAnswer> shown_;
};

} // namespace askline
