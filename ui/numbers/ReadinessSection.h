// SPDX-License-Identifier: GPL-3.0-or-later
// Whether more leads would help, and what to mend first.
#pragma once

#include "ui/numbers/NumbersSection.h"

namespace askline {

class GateView;
class ProcessForm;

class ReadinessSection : public NumbersSection {
    Q_OBJECT
public:
    explicit ReadinessSection(Desk& desk, QWidget* parent = nullptr);

    void read(const NumbersFilter& filter) override;

private:
    NumbersFilter filter_;
    GateView* gateView_;
    FigureBlock* gate_;
    FigureBlock* capacity_;
    FigureBlock* process_;
    FigureBlock* plan_;
    ProcessForm* meant_;
};

} // namespace askline
