// SPDX-License-Identifier: GPL-3.0-or-later
// A lead as a file, a mail or a typed line proposes it, before anything is kept.
#pragma once

#include "app/domain/Lead.h"

namespace askline {

struct LeadProposal {
    Contact contact; // without ids; phones as typed, with E.164 beside where it could be read
    QString source;  // by name; empty: the import's own
    QString campaign;
    QString owner;
    QString message;
    QString note;
    QString stage; // a stage's key or title, as it came
    std::optional<Moment> receivedAt;
    std::optional<Money> value;
    ContactId referrer; // who sent them, where it is somebody of the workspace
    std::optional<Standing> standing; // where the file says won or lost
    QString lossReason;
    QList<FormAnswer> form;
    QByteArray identity;
    std::optional<bool> doNotContact; // none where the file says nothing
    qint64 line = 0;                  // where it began in the file

    bool operator==(const LeadProposal&) const = default;
};

enum class Arrival { Fresh, Backlog, Customers };
enum class DuplicateChoice { Fill, Update, Skip, Add };

template <>
std::span<const NamedValue<Arrival>> namesOf<Arrival>();
template <>
std::span<const NamedValue<DuplicateChoice>> namesOf<DuplicateChoice>();

struct RejectedRow {
    enum class Why {
        Empty,         // no name, e-mail, phone or company
        TestLead,      // a test of the form; `value`: what says so
        NotReachable,  // nothing but an e-mail address that is none: `value`
        CellsShifted,  // more cells than columns, and no e-mail where one should be but `value`
        QuoteLeftOpen, // a quoted cell that never ended
        Unreadable,    // not in the form the rest of the file is in: `value` says what is wrong
    };

    qint64 line = 0;
    Why why = Why::Empty;
    QString field{}; // the column's header, where it is one column's fault
    QString value{};
    QStringList cells{};
    bool operator==(const RejectedRow&) const = default;
};

template <>
std::span<const NamedValue<RejectedRow::Why>> namesOf<RejectedRow::Why>();

} // namespace askline
