// SPDX-License-Identifier: GPL-3.0-or-later
// A new lead in one typed line, read into fields as one types; who is here already is shown before it is added.
#pragma once

#include "app/intake/TypedLine.h"
#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"
#include "ui/widgets/Overlay.h"

class QLabel;
class QLineEdit;

namespace askline {

class FlowLayout;

class NewLeadBar : public Overlay {
    Q_OBJECT
public:
    NewLeadBar(Desk& desk, Requests& requests, QWidget* host);

    // For somebody who rings just now; `typed` stands in the field. Once added, the incoming call begins.
    void openForCaller(const QString& typed);
    // For somebody whom this person has named; what is known of them stands in the field.
    void openForReferral(ContactId referrer, const QString& name, const QString& typed);

    QLineEdit* field() const { return field_; }
    const intake::TypedLead& lead() const { return lead_; }

protected:
    QRect cardPlace(QSize overlay) const override;
    QWidget* firstFocus() override;
    void opening() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class After { Nothing, Call, IncomingCall };

    void build();
    void readLine();
    void showFields();
    void lookForDuplicates();
    void showDuplicates(const QList<PossibleDuplicate>& duplicates);
    QWidget* duplicateRow(const PossibleDuplicate& duplicate, QWidget* parent);
    void add(After after);
    LeadProposal proposal() const;

    Desk& desk_;
    Requests& requests_;
    QLineEdit* field_;
    QLabel* hint_;
    QWidget* chips_;
    FlowLayout* flow_ = nullptr;
    QWidget* duplicates_;
    intake::TypedLead lead_;
    Contact looked_; // whose duplicates are shown or asked for
    quint64 question_ = 0;
    bool adding_ = false;
    bool rings_ = false; // somebody, just now
    ContactId referrer_;
    QString referrerName_;
};

} // namespace askline
