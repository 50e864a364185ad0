// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox: leads nobody has triaged yet with their clocks, the one that is picked for reading, and the verdicts on it.
#pragma once

#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QStackedWidget;

namespace askline {

class EmptyState;
class InboxHead;
class InboxLead;
class InboxList;
class ManyLeads;
class NameChooser;
class TriageBar;

class InboxPage : public Page {
    Q_OBJECT
public:
    InboxPage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void activate() override;
    // Shows what is found among all leads; without a text, waits for one.
    void find(const QString& text);

    LeadId currentLead() const;
    // All that a verb would be done to.
    QList<LeadId> pickedLeads() const;
    QString listTitle() const; // of a call list made from it

private:
    using Verb = std::function<Result<Done<Nothing>>(Workspace&, const QList<LeadId>&)>;
    enum class Afterwards { GoOn, Stay };

    void build();
    QWidget* leadPane();
    void follow();
    void addCommands();
    void showList();
    void readCounts();
    void showState();
    void showEmpty();
    void showPicked();
    void showMany(const QList<LeadId>& picked);
    void readSheet();
    void refresh(const Changes& changes);
    void leadsCame(int first, int last);

    void triage(Triage triage, const QString& reason = {});
    void disqualify();
    void assign();
    void setSource();
    void remove();
    void call();
    void mergeWithFirst();
    void merge(LeadId duplicate);
    void pickEverything();
    void run(Afterwards afterwards, const Verb& verb);
    void tellDone();
    void emptyPrimary();
    void emptySecondary();

    InboxHead* head_;
    InboxList* list_;
    InboxLead* lead_;
    ManyLeads* many_;
    QStackedWidget* shown_; // the lead, or many
    NameChooser* chooser_;
    TriageBar* bar_;
    QWidget* both_; // list and lead
    EmptyState* empty_;
    QStackedWidget* body_; // the list with the lead, or nothing
    QTimer clock_;
    LeadCounts counts_;
    QList<LeadId> everything_; // picked beyond what is loaded
    QList<LeadId> done_;       // by the last verb: picked again where undo brings them back
    LeadId duplicate_;         // the first of the lead that is shown
    bool begun_ = false;
    bool finding_ = false;
};

} // namespace askline
