// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an import's choices.
#include "app/domain/LeadProposal.h"

namespace askline {

template <>
std::span<const NamedValue<Arrival>> namesOf<Arrival>()
{
    static constexpr NamedValue<Arrival> names[] = {
        {Arrival::Fresh, "fresh"}, {Arrival::Backlog, "backlog"}, {Arrival::Customers, "customers"}};
    return names;
}

template <>
std::span<const NamedValue<DuplicateChoice>> namesOf<DuplicateChoice>()
{
    static constexpr NamedValue<DuplicateChoice> names[] = {{DuplicateChoice::Fill, "fill"},
                                                            {DuplicateChoice::Update, "update"},
                                                            {DuplicateChoice::Skip, "skip"},
                                                            {DuplicateChoice::Add, "add"}};
    return names;
}

template <>
std::span<const NamedValue<RejectedRow::Why>> namesOf<RejectedRow::Why>()
{
    using Why = RejectedRow::Why;
    static constexpr NamedValue<Why> names[] = {{Why::Empty, "empty"},
                                                {Why::TestLead, "test-lead"},
                                                {Why::NotReachable, "not-reachable"},
                                                {Why::CellsShifted, "cells-shifted"},
                                                {Why::QuoteLeftOpen, "quote-left-open"},
                                                {Why::Unreadable, "unreadable"}};
    return names;
}

} // namespace askline
