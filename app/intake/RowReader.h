// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a mapped table as a proposal, or the reason why it is none.
#pragma once

#include "app/intake/CsvReader.h"
#include "app/intake/DateText.h"
#include "app/intake/ProposalSource.h"

namespace askline::intake {

class RowReader {
public:
    RowReader(QStringList headers, ColumnMapping mapping, DayOrder order, ReadingRules rules);

    std::expected<LeadProposal, RejectedRow> read(const CsvRecord& row, QList<RowRemark>& remarks) const;

private:
    struct Column {
        int index = 0;
        QString label;
        int namedBy = -1;
    };
    struct Reading; // of one row

    const std::vector<Column>& columns(MappedField field) const { return columns_[size_t(field)]; }

    QStringList headers_;
    ColumnMapping mapping_;
    DayOrder order_;
    ReadingRules rules_;
    QTimeZone dateZone_; // the header's, where it names one
    bool hasOwnIds_ = false; // of a known program, unlike any other file's
    std::array<std::vector<Column>, size_t(MappedField::TestMark) + 1> columns_;
};

} // namespace askline::intake
