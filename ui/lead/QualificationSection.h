// SPDX-License-Identifier: GPL-3.0-or-later
// How well a lead fits: four criteria with a mark and what they said themselves, and the tier that follows.
#pragma once

#include "ui/lead/LeadSection.h"

#include <array>

namespace askline {

class Badge;
class ChipRow;
class MultilineEdit;

class QualificationSection : public LeadSection {
    Q_OBJECT
public:
    QualificationSection(Desk& desk, Requests& requests, QWidget* parent = nullptr);

protected:
    void fill(const LeadSheet& sheet) override;

private:
    struct Row {
        ChipRow* marks = nullptr;
        MultilineEdit* evidence = nullptr;
    };
    void addRow(Criterion criterion);

    std::array<Row, 4> rows_;
    Badge* tier_;
    QLabel* why_;
};

} // namespace askline
