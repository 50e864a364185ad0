// SPDX-License-Identifier: GPL-3.0-or-later
// How pages reach one another: they ask, and ui/main.cpp has wired who answers.
#pragma once

#include "app/domain/Ids.h"

#include <QList>
#include <QObject>

#include <functional>

namespace askline {

class Requests : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // A verb that is done is told in a toast with its undo.
    void toastUndoable(const QString& text) { Q_EMIT toast(text, true); }
    void toastPlain(const QString& text) { Q_EMIT toast(text, false); }

Q_SIGNALS:
    void openLead(askline::LeadId lead);                                      // in the panel at the right
    void write(askline::LeadId lead);                                         // a message, in the panel at the right
    void writeLetters(const QList<askline::LeadId>& leads);                   // one letter to all of them
    // With a rest, the lead and they are a call list of that title, called in this order.
    void startCall(askline::LeadId lead, const QList<askline::LeadId>& rest, const QString& title = {});
    void takeCall(askline::LeadId lead);     // now; the running call and the list wait
    void takeIncoming(askline::LeadId lead); // the same for somebody who rings
    void printCalls(const QList<askline::LeadId>& leads, const QString& title); // as a call sheet, on paper or as PDF
    void saveAppointment(askline::LeadId lead); // its meeting, as a file for a calendar
    void enterSheetResults();                // of a call sheet that was worked elsewhere
    void goOnCalling();                      // with the call or the list that was left
    void callEnded();
    void undone(qint64 verb);                                                 // its number in the journal
    void showPage(const QString& key);                                        // "today", "inbox", "pipeline", "playbook"
    void showCard(const QString& key);                                        // of a stage or a call, in the playbook
    void practise();
    void showObjection(askline::ObjectionId objection);
    void newLead();
    void newReferral(askline::ContactId referrer, const QString& name, const QString& typed);
    void newCaller(const QString& typed);                                     // rings, and is no lead yet
    void importFiles(const QStringList& files);                               // empty: asks for them
    void find(const QString& text);
    void dial(const QString& number);
    void openAddress(const QString& address);                                 // a link, a mailto:, a file
    void mailFile(const QString& to, const QString& subject, const QString& file); // as an attachment
    void toast(const QString& text, bool undoable);
    void hideToast();                                                         // what it lies over is wanted now
};

} // namespace askline
