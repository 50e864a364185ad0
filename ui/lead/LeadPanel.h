// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one lead: narrow it is the panel at the right, wide it is a page of two columns.
#pragma once

#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTextDocument;

namespace askline {

class DecisionForm;
class EraseForm;
class FollowUpSection;
class LeadHead;
class LeadForm;
class LeadSection;
class MessageForm;
class NotesSection;
class OfferForm;
class RelatedSection;
class StepSection;
class Timeline;
class TouchForm;

class LeadPanel : public QWidget {
    Q_OBJECT
public:
    enum class Form { Panel, Page };

    LeadPanel(Desk& desk, Requests& requests, QWidget* parent = nullptr, Form form = Form::Panel);
    // What is being typed is kept first.
    ~LeadPanel() override;

    void showLead(LeadId lead);
    // Opens the form for a message as soon as the lead is read.
    void write();
    LeadId lead() const { return lead_; }

Q_SIGNALS:
    void closeWanted();
    // The lead as a page of its own, or the page as a panel again.
    void widenWanted(askline::LeadId lead);
    void printWanted(QTextDocument& document, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(Form form);
    void addSections();
    void addCommands();
    void followHead();
    void read();
    void showSheet(const LeadSheet& sheet);
    void refresh(const Changes& changes);
    void gone();
    void arrange();
    void startForm(LeadForm* form);
    void call();

    Desk& desk_;
    Requests& requests_;
    LeadId lead_;
    LeadSheet sheet_;
    QStackedWidget* body_;
    QScrollArea* scroll_;
    LeadHead* head_;
    TouchForm* log_;
    DecisionForm* decision_;
    MessageForm* message_;
    OfferForm* offer_;
    EraseForm* erase_;
    const QList<LeadForm*> forms_; // one of them is open at a time
    StepSection* step_;
    FollowUpSection* followUp_;
    NotesSection* notes_;
    RelatedSection* duplicates_;
    QWidget* timelineHolder_;
    Timeline* timeline_;
    QBoxLayout* columns_;
    QBoxLayout* left_;
    QBoxLayout* right_;
    QList<LeadSection*> sections_;
    bool writesWhenShown_ = false;
    QTimer clock_;
};

} // namespace askline
