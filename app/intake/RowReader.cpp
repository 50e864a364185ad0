// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a row no lead is found as early as it can be.
#include "app/intake/RowReader.h"

#include "app/intake/CellLooks.h"
#include "app/intake/RowReading.h"

namespace askline::intake {

namespace {

RejectedRow rejectedRow(const CsvRecord& row, RejectedRow::Why why, const QString& field = {}, const QString& value = {})
{
    QStringList cells;
    for (const QStringView cell : row.cells)
        cells.append(cell.toString());
    return {row.line, why, field, value, cells};
}

// Why the row makes no lead, once its person is read.
std::optional<RejectedRow> faultOf(const RowReading& reading)
{
    const CsvRecord& row = reading.row;
    const RowPlan& plan = reading.plan;
    const Contact& contact = reading.proposal.contact;
    const ContactPoint* unreadable = nullptr;
    bool hasEmail = false;
    bool hasPhone = false;
    for (const ContactPoint& point : contact.points) {
        hasPhone |= point.kind == ContactPoint::Kind::Phone;
        hasEmail |= point.kind == ContactPoint::Kind::Email && point.isReadable();
        if (point.kind == ContactPoint::Kind::Email && !point.isReadable() && !unreadable)
            unreadable = &point;
    }
    const auto& emailColumns = plan.columns(MappedField::Email);
    const QString header = emailColumns.empty() ? QString() : plan.headers.value(emailColumns.front().index);
    const bool isLonger = row.cells.size() > size_t(plan.headers.size());
    if (isLonger && unreadable && !hasEmail && std::ranges::any_of(row.cells, looksLikeEmail))
        return rejectedRow(row, RejectedRow::Why::CellsShifted, header, unreadable->typed.left(200));
    if (!contact.firstName.isEmpty() || !contact.lastName.isEmpty() || !contact.company.isEmpty() || hasEmail || hasPhone)
        return std::nullopt;
    if (unreadable)
        return rejectedRow(row, RejectedRow::Why::NotReachable, header, unreadable->typed.left(200));
    return rejectedRow(row, RejectedRow::Why::Empty);
}

} // namespace

std::expected<LeadProposal, RejectedRow> RowReader::read(const CsvRecord& row, QList<RowRemark>& remarks) const
{
    remarks.clear();
    if (row.state == CsvRecord::State::QuoteLeftOpen)
        return std::unexpected(rejectedRow(row, RejectedRow::Why::QuoteLeftOpen, plan_.headers.value(qsizetype(row.cells.size()) - 1)));
    RowReading reading{plan_, row, remarks};
    if (reading.isTest())
        return std::unexpected(rejectedRow(row, RejectedRow::Why::TestLead));
    reading.proposal.line = row.line;
    reading.person();
    reading.country();
    reading.points();
    if (auto fault = faultOf(reading))
        return std::unexpected(std::move(*fault));
    reading.when();
    reading.money();
    reading.standing();
    reading.optOut();
    reading.words();
    reading.answers();
    reading.identity();
    return std::move(reading.proposal);
}

} // namespace askline::intake
