// SPDX-License-Identifier: GPL-3.0-or-later
// Whether follow-up goes on until there is an answer: contacts to a win, week by week, effort by tier.
#pragma once

#include "app/numbers/Overview.h"
#include "app/numbers/WorkNumbers.h"
#include "ui/numbers/NumbersSection.h"

namespace askline {

class TrendChart;

class FollowSection : public NumbersSection {
    Q_OBJECT
public:
    explicit FollowSection(Desk& desk, QWidget* parent = nullptr);

    void read(const NumbersFilter& filter) override;

private:
    void showBoth(const Numbers& numbers, const WorkNumbers& work);
    void drawContacts(const FollowThrough& follow);
    void drawWeeks(const QList<DayOfWork>& weeks);

    TrendChart* contactsChart_;
    TrendChart* weeksChart_;
    FigureBlock* contacts_;
    FigureBlock* weeks_;
    FigureBlock* tiers_;
};

} // namespace askline
