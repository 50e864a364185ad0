// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of a table are read: which columns hold which field, in which order, by which rules.
#pragma once

#include "app/intake/DateText.h"
#include "app/intake/ProposalSource.h"

namespace askline::intake {

struct RowPlan {
    struct Column {
        int index = 0;
        QString label{};
        int namedBy = -1;
    };

    RowPlan(QStringList headerNames, const ColumnMapping& mapping, DayOrder dayOrder, ReadingRules readingRules);

    const std::vector<Column>& columns(MappedField field) const { return byField[size_t(field)]; }

    QStringList headers;
    QString format;
    DayOrder order;
    ReadingRules rules;
    QTimeZone dateZone;     // the header's, where it names one
    QString currency;       // of values that name none: the header's, else the workspace's
    bool hasOwnIds = false; // of a known program, unlike any other file's
    std::array<std::vector<Column>, size_t(MappedField::TestMark) + 1> byField{};
};

} // namespace askline::intake
