// SPDX-License-Identifier: GPL-3.0-or-later
// The stream of what happened to a lead, the latest first, with chips that narrow it down.
#pragma once

#include "ui/parts/Desk.h"
#include "ui/parts/TimelineEntries.h"

#include <QWidget>

class QVBoxLayout;

namespace askline {

class Button;
class ChipRow;

class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(const Desk& desk, QWidget* parent = nullptr);

    void setSheet(const LeadSheet& sheet);
    // What is shown now, for tests.
    const QList<TimelineEntry>& shownEntries() const { return shown_; }

private:
    void arrange();
    QWidget* rowOf(const TimelineEntry& entry);

    const Desk& desk_;
    ChipRow* groups_;
    QVBoxLayout* rows_;
    QWidget* rowsHolder_ = nullptr;
    Button* more_;
    QList<TimelineEntry> entries_;
    QList<TimelineEntry> shown_;
    LeadId lead_;
    int most_ = 0;
};

} // namespace askline
