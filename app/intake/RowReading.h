// SPDX-License-Identifier: GPL-3.0-or-later
// One row on its way to a proposal: each step reads the fields it is named after.
#pragma once

#include "app/intake/CsvReader.h"
#include "app/intake/RowPlan.h"

namespace askline::intake {

struct RowReading {
    const RowPlan& plan;
    const CsvRecord& row;
    QList<RowRemark>& remarks;
    LeadProposal proposal{};

    QStringView raw(int column) const { return size_t(column) < row.cells.size() ? row.cells[size_t(column)] : QStringView(); }
    void remark(RowRemark::Kind kind, int column, const QString& value)
    {
        remarks.append({kind, row.line, plan.headers.value(column), value.left(200)});
    }
    void keepAsAnswer(const QString& question, const QString& answer)
    {
        if (!answer.isEmpty())
            proposal.form.append({question, answer});
    }

    QString line(MappedField field);
    QString text(MappedField field);
    bool isTest() const;
    void person();
    void country();
    void points();
    void emails(const RowPlan::Column& column);
    void phones(const RowPlan::Column& column);
    void when();
    void money();
    void standing();
    void optOut();
    void words();
    void answers();
    void identity();
};

} // namespace askline::intake
