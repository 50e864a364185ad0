// SPDX-License-Identifier: GPL-3.0-or-later
// A new lead typed in one line, read into fields as one types: "Anna Berger, Berger GmbH, 0170 1234567, from Paul".
#pragma once

#include "app/intake/ProposalSource.h"

namespace askline::intake {

struct ReadRange {
    enum class What { Name, Company, Role, Email, Phone, Website, Source, Referrer, Value, Note };
    What what = What::Name;
    qsizetype from = 0;
    qsizetype to = 0; // behind the last character
    bool operator==(const ReadRange&) const = default;
};

struct TypedLead {
    LeadProposal proposal{};
    QString referrer{};      // who sent them: by name
    QList<ReadRange> ranges{}; // in the order of the text
    bool operator==(const TypedLead&) const = default;
};

// `sources`: names the workspace knows, so that "from Website" is told from "from Paul".
TypedLead readTypedLine(const QString& line, const ReadingRules& rules, const QStringList& sources = {});

} // namespace askline::intake

namespace askline {
template <>
std::span<const NamedValue<intake::ReadRange::What>> namesOf<intake::ReadRange::What>();
} // namespace askline
