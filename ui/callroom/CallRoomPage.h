// SPDX-License-Identifier: GPL-3.0-or-later
// One call at a time: the person, what to say, what they may object, and how it ended, on one screen.
#pragma once

#include "app/base/Randomness.h"
#include "app/workspace/reading/ObjectionReading.h"
#include "ui/callroom/CallLog.h"
#include "ui/callroom/ScriptPanel.h"
#include "ui/callroom/SessionKeeper.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/Page.h"

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace askline {

class Button;
class ClosingPanel;
class EmptyState;
class MultilineEdit;
class ObjectionPanel;
class OutcomeBar;
class PersonPanel;
class RoomGrid;

class CallRoomPage : public Page {
    Q_OBJECT
public:
    // `draftFolder`: of this device; one file a workspace is kept in it while there are calls to go on with.
    CallRoomPage(Desk& desk, Requests& requests, const QString& draftFolder, QWidget* parent = nullptr);

    void activate() override;
    // With a rest, the lead and they are a new call list. A call under way waits if anything was typed in it.
    void startCall(LeadId lead, const QList<LeadId>& rest, const QString& title = {});
    enum class Ring { Outgoing, Incoming };
    // Right now: the running call waits, and so does the list.
    void takeCall(LeadId lead, Ring ring);
    // Takes up what a crash or an end of the program interrupted: calls that ended are written, and the one that was
    // running goes on; false where there is none.
    bool resume();
    // With the call or the list that was left; false where there is neither.
    bool goOn();
    // The call that waits goes on, and this one waits.
    void switchCall();
    // The next of the list, and this one again at its end.
    void callLater();
    // Opens the call again that this verb of the journal wrote, which has been undone; false where it was none of these.
    bool reopen(qint64 verb);
    // Back to where one came from; what was typed stays until the call is saved.
    void leave();

    bool isReady() const; // the lead in sight is the one that is called
    LeadId lead() const { return session_.call.lead; } // null while nobody is called
    const CallSession& session() const { return session_; }
    ScriptPanel* scriptPanel() const { return script_; }

Q_SIGNALS:
    void sessionChanged(); // another call, or another state of the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Opened {
        LeadId lead;
        std::optional<LeadSheet> sheet; // none where the lead is gone
        QHash<ObjectionId, ObjectionUse> use;
    };
    struct Written {
        qint64 verb = 0;
        CallDraft draft;
    };

    // layout
    RoomGrid* buildRoom();
    QWidget* buildHead(QWidget* room);
    QWidget* buildPerson(QWidget* room);
    QWidget* buildNotes(QWidget* room);
    void takeShape();
    void fitPerson();
    void showObjections();
    void showScript();
    void connectParts();
    void addCommands();

    // the course of a call
    CallDraft& call() { return session_.call; }
    void turnTo(CallDraft draft);
    void openCurrent();
    static Result<Opened> readOpened(Workspace& workspace, LeadId lead);
    void begin(const Opened& opened);
    void readAhead();
    bool isMeetingNow() const;
    void showPlace();
    // Everybody of the list with how they stand; picking one calls them now.
    void showList();
    void callOfList(LeadId lead);
    void tellOutcomes();
    void refreshLead(const Changes& changes);
    void keepNumber(const QString& number);
    void dial();
    void tick();

    // its end
    TouchOutcome spokenTo() const; // as the outcome of this kind of contact
    void pick(TouchOutcome outcome);
    void answer(AskAnswer answer);
    void changeAsk();
    void changeDecision();
    void changeStep();
    void won();
    void lost();
    void save();
    bool isComplete(const TouchLog& log);
    TouchLog finalLog() const;
    void write(const CallDraft& ended, const TouchLog& log);
    void giveBack(TouchId touch);
    void callNext();
    void showEnd();
    void keep();

    CallSession session_;
    LeadSheet sheet_;              // of the lead in sight
    std::optional<Opened> ahead_;  // read before its turn comes
    QList<Written> written_;       // the last of them, for undo
    SessionKeeper keeper_;
    Randomness randomness_;
    QTimer clock_;
    bool restored_ = false;
    QStackedLayout* stack_;
    EmptyState* empty_;
    RoomGrid* room_;
    QLabel* timer_;
    Button* place_; // in the list; opens who is in it
    Button* waiting_;
    Button* middle_; // objections instead of the script, where there is room for one of them
    PersonPanel* person_;
    QScrollArea* scroll_; // round the person
    ScriptPanel* script_;
    ObjectionPanel* objections_;
    MultilineEdit* notes_;
    OutcomeBar* outcomes_;
    ClosingPanel* closing_;
};

} // namespace askline
