// SPDX-License-Identifier: GPL-3.0-or-later
// Says what goes when a person is erased on request, and what is not reached, before anything does: there is no undo.
#pragma once

#include "ui/lead/LeadForm.h"

namespace askline {

class EraseForm : public LeadForm {
    Q_OBJECT
public:
    EraseForm(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void begin();

protected:
    void fill(const LeadSheet& sheet) override;
    void submit() override;

private:
    void say();

    QLabel* question_;
    QLabel* extent_;
    QString name_;
};

} // namespace askline
