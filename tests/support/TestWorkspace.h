// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace in a folder of its own that goes with the test: a clock that stands still, and seeded randomness.
#pragma once

#include "app/workspace/Workspace.h"
#include "app/workspace/leads/LeadFields.h"

#include <QTemporaryDir>

namespace askline::testing {

class TestWorkspace {
public:
    // Monday, 2 March 2026, 10:00 in Berlin; the person is Mia Kern.
    explicit TestWorkspace(NewWorkspace::Content content = NewWorkspace::Content::Playbook);

    QString file() const { return folder_.filePath(QStringLiteral("test.askline")); }
    QString path(const QString& name) const { return folder_.filePath(name); }
    Workspace& workspace() { return *workspace_; }
    FixedClock& clock() { return *clock_; }
    // For another connection to the same file: the same clock, randomness of its own.
    Surroundings surroundings(quint32 seed = 2) const;

    LeadId addLead(const QList<FieldValue>& fields);
    // "Anna Berger", "Berger GmbH": as many as wanted, one minute apart, the last the newest; in their order.
    QList<LeadId> addLeads(int count);

private:
    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_;
    std::unique_ptr<Workspace> workspace_;
};

} // namespace askline::testing
