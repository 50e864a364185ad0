// SPDX-License-Identifier: GPL-3.0-or-later
// The one key map of all pages: what each command is called and which keys do it. A plain letter acts outside text
// fields only; the chord beside it acts inside them too.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace askline {

enum class Command {
    // everywhere
    Palette, Find, NewLead, Import, Paste, Undo, Redo, TakeReminder, PutOffReminder, FullScreen, BesidePhone, Keys, Settings, Open, PageToday, PageInbox, PagePipeline, PagePlaybook, PageNumbers, PageTeam, Review, Back,
    // lists and leads
    Next, Previous, OpenLead, Call, Prioritise, Nurture, Disqualify, Assign, SetSource, Merge, Delete, Erase, Export, SelectAll, PrintCalls, SheetResults,
    LogTouch, PlanStep, PutOff, WaitForThem, IntoAsk, Write, Follow, MakeOffer, Note, Won, Lost, StageOn, StageBack, ToggleView,
    // call room
    NoAnswer, Voicemail, WrongNumber, WrongPerson, Gatekeeper, Callback, Conversation, MeetingBooked, NotInterested, DoNotCall,
    Objections, RaiseObjection, Dial, SaveAndNext, CallLater, OtherCall, ShowCallList, AnswerYes, AnswerNo, AnswerNotYet, Bigger, Smaller,
    GoOn, GoBack, PickAnswer,
    // playbook
    Complete, ApplyFix, GoToNamed, Replace, FormatText, FoldSection, Practise,
};

struct KeyEntry {
    Command command;
    const char* key;   // as QKeySequence reads it
    const char* chord; // works inside text fields; empty where the key itself does
    const char* text;  // untranslated, context KeyMap
    const char* group; // "Everywhere", "Leads", "Call room"
};

const QList<KeyEntry>& keyMap();
const KeyEntry& keyEntry(Command command);
QString commandText(Command command);
// "P", as people see it on their keyboard.
QString commandKey(Command command);

// An action of `owner` that runs while the owner or a widget in it has the focus. The plain letter is ignored while a
// text field has the focus.
QAction* addCommand(QWidget* owner, Command command, std::function<void()> run);
// The same with the keys 1 to 9, of which the map holds the first.
void addNumberCommand(QWidget* owner, Command command, std::function<void(int number)> run);
// The same for the whole window.
QAction* addWindowCommand(QWidget* window, Command command, std::function<void()> run);

} // namespace askline
