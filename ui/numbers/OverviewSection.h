// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers say, whether more leads would help, how far leads come, and how soon they are contacted.
#pragma once

#include "app/numbers/Overview.h"
#include "app/numbers/ReadinessNumbers.h"
#include "ui/numbers/NumbersSection.h"

class QComboBox;

namespace askline {

class FunnelView;
class GateView;
class ShareBars;

class OverviewSection : public NumbersSection {
    Q_OBJECT
public:
    explicit OverviewSection(Desk& desk, QWidget* parent = nullptr);

    void read(const NumbersFilter& filter) override;

Q_SIGNALS:
    void found(bool anything); // whether any lead was ever counted

private:
    void addSays();
    void readGroups();
    void showNumbers(const Numbers& numbers);
    void showSays();

    NumbersFilter filter_;
    Numbers numbers_;
    QList<GateResult> gates_;
    QVBoxLayout* says_;
    GateView* gateView_;
    FunnelView* funnelView_;
    ShareBars* firstBars_;
    FigureBlock* funnel_;
    FigureBlock* first_;
    FigureBlock* stays_;
    FigureBlock* losses_;
    FigureBlock* groups_;
    QComboBox* cut_;
};

} // namespace askline
