// SPDX-License-Identifier: GPL-3.0-or-later
// The lead to be triaged, for reading: what they wrote, how they are reached, what their form says, who they may be again.
#pragma once

#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/Desk.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace askline {

class Badge;
class ElidedLabel;
class ReadableText;
class StatusDot;

class InboxLead : public QScrollArea {
    Q_OBJECT
public:
    explicit InboxLead(const Desk& desk, QWidget* parent = nullptr);

    // What the list already knows, at once; the sheet follows.
    void showRow(const LeadRow& row);
    void showSheet(const LeadSheet& sheet);
    // Says the time anew.
    void tick();
    LeadId lead() const { return row_.id; }

Q_SIGNALS:
    void openLead(askline::LeadId lead);
    void merge(askline::LeadId duplicate);

private:
    void build();
    void showHead();
    // Each makes a part of the page; one with nothing to say is hidden.
    QWidget* duplicatesPart();
    QWidget* duplicateRow(const PossibleDuplicate& duplicate, QWidget* parent);
    QWidget* factsPart();
    QWidget* reachRow(const ContactPoint& point, QWidget* parent);
    QWidget* formPart();

    const Desk& desk_;
    LeadRow row_;
    LeadSheet sheet_;
    QWidget* page_;
    ElidedLabel* name_;
    ElidedLabel* company_;
    StatusDot* dot_;
    QLabel* clock_;
    Badge* tier_;
    Badge* doNotContact_;
    ReadableText* message_;
    QVBoxLayout* column_;
    QList<QWidget*> parts_;
};

} // namespace askline
