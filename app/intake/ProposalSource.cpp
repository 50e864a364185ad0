// SPDX-License-Identifier: GPL-3.0-or-later
// What every source of proposals keeps beside them.
#include "app/intake/ProposalSource.h"

namespace askline {

template <>
std::span<const NamedValue<intake::RowRemark::Kind>> namesOf<intake::RowRemark::Kind>()
{
    using Kind = intake::RowRemark::Kind;
    static constexpr NamedValue<Kind> names[] = {
        {Kind::UnreadableEmail, "unreadable-email"}, {Kind::UnreadablePhone, "unreadable-phone"},
        {Kind::MangledPhone, "mangled-phone"},       {Kind::UnreadableDate, "unreadable-date"},
        {Kind::UnreadableValue, "unreadable-value"}, {Kind::MoreCells, "more-cells"}};
    return names;
}

template <>
std::span<const NamedValue<intake::MailKind>> namesOf<intake::MailKind>()
{
    using Kind = intake::MailKind;
    static constexpr NamedValue<Kind> names[] = {
        {Kind::FormLead, "form"},   {Kind::PersonalMail, "personal"}, {Kind::ReplyInThread, "reply"}, {Kind::OutOfOffice, "out-of-office"},
        {Kind::Bounce, "bounce"},   {Kind::Receipt, "receipt"},       {Kind::Bulk, "bulk"},           {Kind::Unreadable, "unreadable"}};
    return names;
}

} // namespace askline

namespace askline::intake {

void ProposalSource::forget()
{
    rejected_.clear();
    skipped_.clear();
    remarks_.clear();
    remarkCount_ = 0;
}

void ProposalSource::keepRemarks(const QList<RowRemark>& more)
{
    remarkCount_ += more.size();
    for (const RowRemark& remark : more)
        if (remarks_.size() < 1000)
            remarks_.append(remark);
}

} // namespace askline::intake
