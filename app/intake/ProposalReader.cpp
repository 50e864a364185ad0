// SPDX-License-Identifier: GPL-3.0-or-later
// Whether 3/4/2024 is in March or April is decided for the whole column before the first row is given.
#include "app/intake/ProposalReader.h"

#include "app/intake/CellText.h"
#include "app/intake/MappingGuess.h"

namespace askline::intake {

ProposalReader::ProposalReader(TextSource text, ReadingRules rules, qint64 size)
    : table_(std::move(text)), rules_(std::move(rules)), mapping_(guessMapping(table_.head())), size_(size)
{
    setMapping(ColumnMapping(mapping_));
}

void ProposalReader::setMapping(const ColumnMapping& mapping)
{
    mapping_ = mapping;
    rows_ = std::make_unique<RowReader>(RowPlan(head().headers, mapping_, dayOrder(), rules_));
    rewind();
}

// The first value that allows one reading only decides; a file without such a value is read to its end for one.
DayOrder ProposalReader::dayOrder()
{
    const QList<int> columns = mapping_.columnsOf(MappedField::ReceivedAt);
    bool isOpen = false;
    int dayFirst = 0;
    int monthFirst = 0;
    const auto look = [&](QStringView cell) {
        if (const auto date = readDateText(cellLine(cell))) {
            isOpen |= date->order == DateText::Order::Open;
            dayFirst += date->order == DateText::Order::DayFirst;
            monthFirst += date->order == DateText::Order::MonthFirst;
        }
    };
    for (const TableRow& row : head().rows)
        for (const int column : columns)
            look(row.cells.value(column));
    if (isOpen && dayFirst + monthFirst == 0) {
        table_.rewind();
        while (dayFirst + monthFirst == 0 && table_.next(row_))
            for (const int column : columns)
                if (size_t(column) < row_.cells.size())
                    look(row_.cells[size_t(column)]);
    }
    if (dayFirst != monthFirst)
        return dayFirst > monthFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    return usualDayOrder(rules_.region);
}

void ProposalReader::rewind()
{
    table_.rewind();
    forget();
}

std::optional<LeadProposal> ProposalReader::next()
{
    while (table_.next(row_)) {
        auto proposal = rows_->read(row_, newRemarks_);
        if (proposal) {
            keepRemarks(newRemarks_);
            return std::move(*proposal);
        }
        rejected_.append(std::move(proposal.error()));
    }
    return std::nullopt;
}

double ProposalReader::share() const
{
    return size_ > 0 ? std::min(1.0, double(table_.charactersRead()) / double(size_)) : 0;
}

} // namespace askline::intake
