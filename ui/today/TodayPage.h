// SPDX-License-Identifier: GPL-3.0-or-later
// The day: its score, whom to ask for what, whom to try, and what only moves or prepares folded below.
#pragma once

#include "app/planning/FirstDays.h"
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
class PutOffBar;
class TodayView;

class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void activate() override;
    // What a call list that was left, or a call that waits, is offered for.
    void setCallSession(const CallSession& session);
    // Keys of the cards that whoever works here has read; the first days' next task is offered until all are done.
    void setReadCards(const QSet<QString>& read);
    // Calls the current row's lead, then those below it.
    void call();

Q_SIGNALS:
    void firstDaysOver(); // done, or dismissed

private:
    struct Reading {
        TodayList list;
        LeadCounts counts;
        std::optional<Absence> absence;
        int callsMade = 0; // up to as many as the first days want
        int rehearsed = 0;
    };
    enum class Order { Anew, AsShown };

    void build();
    void listen();
    // As shown: nothing moves under the hands, only what is done goes and what is new comes.
    void read(Order order);
    void take(const Reading& reading, Order order);
    void showFirstDays(const Reading& reading);
    void showNotices(const Reading& reading);
    void spread();
    PersonId owner() const;
    void showEmpty(const LeadCounts& counts);
    void tick();
    void activateRow(int row);
    void write();
    void openLead();
    void finish();
    void finishMessages(); // all of motion at once
    void putOff();
    void waitForThem();
    void turnIntoAsk();
    void plan(const Step& step, const QString& told);
    void planAt(const TodayItem& item, Step step, const Due& due);
    // After motion: the first real ask that is due.
    void offerOneMore();

    DayHeader* header_;
    Button* review_;
    Button* everyone_;
    Button* call_;
    NoticeLine* goOn_; // the call list that was left
    NoticeLine* away_; // what waited meanwhile
    NoticeLine* firstDays_;
    NoticeLine* oneMore_; // the ask that is due, after motion
    NoticeLine* evening_;
    PutOffBar* putOff_;
    TodayView* view_;
    EmptyState* empty_;
    QStackedLayout* stack_;
    QTimer clock_;
    QDate shownDay_;
    TodayList shown_;
    std::optional<QSet<QString>> readCards_; // none: the first days are over, or not wanted
    FirstDayTask nextTask_;
    QDate leftAlone_; // on which the offer to spread was declined
    bool inboxHasLeads_ = false;
    bool hasLeads_ = false;
};

} // namespace askline
