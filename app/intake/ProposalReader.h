// SPDX-License-Identifier: GPL-3.0-or-later
// A delimited file as proposals, read as they are asked for: a million rows need no million proposals in memory.
#pragma once

#include "app/intake/RowReader.h"
#include "app/intake/TableReader.h"

namespace askline::intake {

class ProposalReader final : public ProposalSource {
public:
    // `size`: characters to come, about, for the share that is read.
    ProposalReader(TextSource text, ReadingRules rules, qint64 size = 0);

    const Table& head() const { return table_.head(); }
    QStringList footer() const { return table_.footer(); }
    // In place of the guess; begins again at the first row.
    void setMapping(const ColumnMapping& mapping);

    QString format() const override { return mapping_.format; }
    QString formatName() const override { return mapping_.formatName; }
    QByteArray encoding() const override { return head().encoding; }
    QStringList headers() const override { return head().headers; }
    ColumnMapping mapping() const override { return mapping_; }
    std::optional<LeadProposal> next() override;
    void rewind() override;
    double share() const override;

private:
    DayOrder dayOrder();

    TableReader table_;
    ReadingRules rules_;
    ColumnMapping mapping_;
    std::unique_ptr<RowReader> rows_;
    qint64 size_;
    CsvRecord row_;
    QList<RowRemark> newRemarks_;
};

} // namespace askline::intake
