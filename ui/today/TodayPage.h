// SPDX-License-Identifier: GPL-3.0-or-later
// The day: its score, whom to ask for what, whom to try, and what only moves or prepares folded below.
#pragma once

#include "app/workspace/drafts/CallSession.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/TodayReading.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QStackedLayout;

namespace askline {

class Button;
class DayHeader;
class EmptyState;
class NoticeLine;
class TodayView;

class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void activate() override;
    // What a call list that was left, or a call that waits, is offered for.
    void setCallSession(const CallSession& session);
    // Calls the current row's lead, then those below it.
    void call();

private:
    struct Reading {
        TodayList list;
        LeadCounts counts;
    };

    void build();
    void listen();
    void read();
    void take(const Reading& reading);
    void showEmpty(const LeadCounts& counts);
    void tick();
    void activateRow(int row);
    void openLead();
    void finish();

    DayHeader* header_;
    Button* everyone_;
    Button* call_;
    NoticeLine* goOn_; // the call list that was left
    TodayView* view_;
    EmptyState* empty_;
    QStackedLayout* stack_;
    QTimer clock_;
    QDate shownDay_;
    bool inboxHasLeads_ = false;
    bool hasLeads_ = false;
};

} // namespace askline
