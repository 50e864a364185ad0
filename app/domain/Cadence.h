// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-up that runs by itself: what the playbook says, and the copy of it that a lead follows.
#pragma once

#include "app/domain/Step.h"

#include <QList>

namespace askline {

struct CadenceStep {
    int days = 0; // working days after the step before it
    StepKind kind = StepKind::Call;
    AskKind ask = AskKind::None;
    QString message; // key of the message it is written from; empty: none
    QString what;    // words of a chore
    bool operator==(const CadenceStep&) const = default;
};

// What begins a cadence without anybody choosing it.
enum class CadenceStart { ByHand, Prioritised, OutOfReach, Sent };

template <>
std::span<const NamedValue<CadenceStart>> namesOf<CadenceStart>();

// As the playbook says it.
struct Cadence {
    QString key;
    QString title;
    CadenceStart start = CadenceStart::ByHand;
    QStringList stages;  // for leads at these; empty: at any, and so below
    QStringList tiers;   // "A", "B", "C"
    QStringList sources; // names
    QList<CadenceStep> steps;
    bool operator==(const Cadence&) const = default;
};

// A lead's own copy of the steps: a cadence that is edited reaches those who begin it later.
struct Enrolment {
    EnrolmentId id;
    LeadId lead;
    QString cadence; // key
    QString title;
    QList<CadenceStep> steps;
    Moment at;
    PersonId by;
    bool operator==(const Enrolment&) const = default;
};

// Steps as one line each, as they are stored.
QString textOf(const QList<CadenceStep>& steps);
QList<CadenceStep> cadenceStepsFrom(const QString& text);

} // namespace askline
