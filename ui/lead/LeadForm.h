// SPDX-License-Identifier: GPL-3.0-or-later
// A form at the top of the lead panel: Esc leaves it, Ctrl+Enter does what it is for. One is open at a time.
#pragma once

#include "ui/lead/LeadSection.h"

namespace askline {

class LeadForm : public LeadSection {
    Q_OBJECT
public:
    // Hidden until it is begun.
    LeadForm(Desk& desk, Requests& requests, QWidget* parent);

    void close();

Q_SIGNALS:
    void closed();

protected:
    virtual void submit() = 0;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace askline
