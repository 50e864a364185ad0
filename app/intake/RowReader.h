// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a mapped table as a proposal, or the reason why it is none.
#pragma once

#include "app/intake/CsvReader.h"
#include "app/intake/RowPlan.h"

namespace askline::intake {

class RowReader {
public:
    explicit RowReader(RowPlan plan) : plan_(std::move(plan)) {}

    // `remarks` is emptied first.
    std::expected<LeadProposal, RejectedRow> read(const CsvRecord& row, QList<RowRemark>& remarks) const;

private:
    RowPlan plan_;
};

} // namespace askline::intake
