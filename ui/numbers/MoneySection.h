// SPDX-License-Identifier: GPL-3.0-or-later
// What leads cost and bring, campaigns, how long the money lasts, what may come, and on whom it hangs.
#pragma once

#include "app/numbers/MoneyNumbers.h"
#include "ui/numbers/NumbersSection.h"

namespace askline {

class CampaignForm;
class FuelForm;
class SpendForm;

class MoneySection : public NumbersSection {
    Q_OBJECT
public:
    explicit MoneySection(Desk& desk, QWidget* parent = nullptr);

    void read(const NumbersFilter& filter) override;

private:
    void showMoney(const MoneyNumbers& money);

    NumbersFilter filter_;
    FigureBlock* sources_;
    FigureBlock* campaigns_;
    FigureBlock* fuel_;
    FigureBlock* forecast_;
    FigureBlock* parts_;
    SpendForm* spending_;
    CampaignForm* planning_;
    FuelForm* fuelling_;
};

} // namespace askline
