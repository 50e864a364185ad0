// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked, by whom and with what answer; which objections came up, and which wordings won.
#pragma once

#include "ui/numbers/NumbersSection.h"

namespace askline {

class AskSection : public NumbersSection {
    Q_OBJECT
public:
    explicit AskSection(Desk& desk, QWidget* parent = nullptr);

    void read(const NumbersFilter& filter) override;

private:
    FigureBlock* asks_;
    FigureBlock* stages_;
    FigureBlock* people_;
    FigureBlock* askers_;
    FigureBlock* objections_;
    FigureBlock* wordings_;
};

} // namespace askline
