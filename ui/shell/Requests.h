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
    void startCall(askline::LeadId lead, const QList<askline::LeadId>& rest); // the rest are called after it, in order
    void callEnded();
    void showPage(const QString& key);                                        // "today", "inbox", "pipeline", "playbook"
    void showObjection(askline::ObjectionId objection);
    void newLead();
    void importFiles(const QStringList& files);                               // empty: asks for them
    void find(const QString& text);
    void dial(const QString& number);
    void openAddress(const QString& address);                                 // a link, a mailto:, a file
    void toast(const QString& text, bool undoable);
};

} // namespace askline
