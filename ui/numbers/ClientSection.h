// SPDX-License-Identifier: GPL-3.0-or-later
// The ideal client, tested on won and lost leads; and what losses say about the offer.
#pragma once

#include "app/numbers/ProfileNumbers.h"
#include "ui/numbers/NumbersSection.h"

namespace askline {

class TraitForm;

class ClientSection : public NumbersSection {
    Q_OBJECT
public:
    explicit ClientSection(Desk& desk, QWidget* parent = nullptr);

    void read(const NumbersFilter& filter) override;

Q_SIGNALS:
    void briefWanted(const askline::ProfileNumbers& profile); // on paper, for whoever looks for leads

private:
    NumbersFilter filter_;
    ProfileNumbers profile_;
    FigureBlock* traits_;
    FigureBlock* bands_;
    FigureBlock* calls_;
    FigureBlock* losses_;
    TraitForm* form_;
};

} // namespace askline
