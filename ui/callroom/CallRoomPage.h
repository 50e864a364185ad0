// SPDX-License-Identifier: GPL-3.0-or-later
// One call at a time: the person, what to say, what they may object, and how it ended, on one screen.
#pragma once

#include "app/workspace/reading/ObjectionReading.h"
#include "ui/callroom/CallLog.h"
#include "ui/callroom/DraftKeeper.h"
#include "ui/callroom/ScriptPanel.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/Page.h"

class QLabel;
class QStackedLayout;

namespace askline {

class ClosingPanel;
class EmptyState;
class MultilineEdit;
class ObjectionPanel;
class OutcomeBar;
class PersonPanel;

class CallRoomPage : public Page {
    Q_OBJECT
public:
    // `draftFolder`: of this device; one file a workspace is kept in it while a call is under way.
    CallRoomPage(Desk& desk, Requests& requests, const QString& draftFolder, QWidget* parent = nullptr);

    void activate() override;
    // A call under way with somebody else is put aside: its notes are kept with that lead.
    void startCall(LeadId lead, const QList<LeadId>& rest);
    // Takes up the call that a crash interrupted; false where there is none.
    bool resumeDraft();
    // Back to where one came from; what was typed stays until the call is saved.
    void leave();

    LeadId lead() const { return call_.lead; } // null while nobody is called
    const CallDraft& call() const { return call_; }
    ScriptPanel* scriptPanel() const { return script_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Opened {
        std::optional<LeadSheet> sheet; // none where the lead is gone
        QHash<ObjectionId, ObjectionUse> use;
    };

    // layout
    QWidget* buildRoom();
    QWidget* buildLeft(QWidget* room);
    QWidget* buildRight(QWidget* room);
    QWidget* buildBottom(QWidget* room);
    void connectParts();
    void addCommands();

    // the course of a call
    void putAside();
    void open(LeadId lead);
    void begin(const Opened& opened);
    void tellOutcomes();
    void refreshLead(const Changes& changes);
    void keepNumber(const QString& number);
    void dial();
    void tick();

    // its end
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
    void write(const TouchLog& log);
    void nextCall();
    void showEnd();
    void keep();

    CallDraft call_;
    LeadSheet sheet_;
    DraftKeeper drafts_;
    QTimer clock_;
    bool restored_ = false;
    bool saving_ = false;
    QStackedLayout* stack_;
    EmptyState* empty_;
    QWidget* room_;
    QLabel* timer_;
    QLabel* rest_;
    PersonPanel* person_;
    ScriptPanel* script_;
    ObjectionPanel* objections_;
    MultilineEdit* notes_;
    OutcomeBar* outcomes_;
    ClosingPanel* closing_;
};

} // namespace askline
