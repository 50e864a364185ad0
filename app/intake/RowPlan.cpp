// SPDX-License-Identifier: GPL-3.0-or-later
// Taken from the mapping once, so that a row costs no search.
#include "app/intake/RowPlan.h"

#include "app/intake/HeaderAliases.h"

namespace askline::intake {

RowPlan::RowPlan(QStringList headerNames, const ColumnMapping& mapping, DayOrder dayOrder, ReadingRules readingRules)
    : headers(std::move(headerNames)), format(mapping.format), order(dayOrder), rules(std::move(readingRules)), dateZone(rules.zone), currency(rules.currency),
      // Gravity Forms counts the entries of each site from 1.
      hasOwnIds(format != u"csv" && format != u"gravity")
{
    for (size_t field = 0; field < byField.size(); ++field)
        for (const int index : mapping.columnsOf(MappedField(field))) {
            const MappedColumn& column = mapping.columns[index];
            byField[field].push_back({index, column.label, column.namedBy});
        }
    for (const Column& column : columns(MappedField::ReceivedAt))
        if (const auto offset = zoneIn(headers.value(column.index)).offsetSeconds)
            dateZone = QTimeZone::fromSecondsAheadOfUtc(*offset);
    for (const Column& column : columns(MappedField::Value))
        if (const QString named = currencyIn(headers.value(column.index)); !named.isEmpty())
            currency = named;
}

} // namespace askline::intake
