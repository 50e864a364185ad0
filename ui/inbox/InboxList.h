// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the inbox: which leads are picked, which comes next, and the clocks that run meanwhile.
#pragma once

#include "ui/parts/LeadListModel.h"

#include <QListView>

namespace askline {

class InboxList : public QListView {
    Q_OBJECT
public:
    explicit InboxList(Desk& desk, QWidget* parent = nullptr);

    LeadListModel& leads() { return *model_; }
    LeadId currentLead() const;
    // In the order of the list.
    QList<LeadId> pickedLeads() const;
    void pick(LeadId lead);
    void pickRow(int row);
    // Goes on to the lead after those picked, before they leave the list.
    void pickNext();
    void step(int by);

Q_SIGNALS:
    void pickedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    LeadListModel* model_;
};

} // namespace askline
