// SPDX-License-Identifier: GPL-3.0-or-later
// The table of keys, and actions made from it.
#include "ui/shell/KeyMap.h"

#include <QApplication>
#include <QCoreApplication>
#include <QShortcutEvent>
#include <QWidget>

namespace askline {

namespace {

constexpr const char* everywhere = QT_TRANSLATE_NOOP("KeyMap", "Everywhere");
constexpr const char* leads = QT_TRANSLATE_NOOP("KeyMap", "Leads");
constexpr const char* calls = QT_TRANSLATE_NOOP("KeyMap", "Call room");
constexpr const char* playbook = QT_TRANSLATE_NOOP("KeyMap", "Playbook");

bool isTyping()
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return false;
    if (focus->inherits("QComboBox"))
        return focus->property("editable").toBool();
    return (focus->inherits("QLineEdit") || focus->inherits("QTextEdit") || focus->inherits("QPlainTextEdit") ||
            focus->inherits("QAbstractSpinBox")) &&
           !focus->property("readOnly").toBool();
}

bool isPlainKey(const QKeySequence& keys)
{
    return keys.count() == 1 && (keys[0].keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && keys[0].key() < Qt::Key_Escape;
}

// Where several parts of a window answer to a key, the innermost one round the focus does.
class CommandAction : public QAction {
public:
    CommandAction(Command command, QWidget* owner) : QAction(commandText(command), owner), command_(command) {}

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::Shortcut || !static_cast<QShortcutEvent*>(event)->isAmbiguous())
            return QAction::event(event);
        for (QWidget* part = QApplication::focusWidget(); part; part = part->parentWidget())
            for (QAction* action : part->actions())
                if (auto* one = dynamic_cast<CommandAction*>(action); one && one->command_ == command_ && one->isEnabled()) {
                    one->trigger();
                    return true;
                }
        return QAction::event(event);
    }

private:
    Command command_;
};

struct Keys {
    QKeySequence key;
    QKeySequence chord;
};

Keys keysOf(Command command)
{
    const KeyEntry& entry = keyEntry(command);
    return {QKeySequence(QString::fromLatin1(entry.key)), QKeySequence(QString::fromLatin1(entry.chord))};
}

QAction* addAction(QWidget* owner, Command command, const Keys& keys, std::function<void()> run, Qt::ShortcutContext context)
{
    const auto& [key, chord] = keys;
    auto* action = new CommandAction(command, owner);
    action->setShortcutContext(context);
    action->setShortcuts(chord.isEmpty() ? QList{key} : QList{key, chord});
    QObject::connect(action, &QAction::triggered, owner, run);
    owner->addAction(action);
    if (!isPlainKey(key))
        return action;
    // Qt gives a text field the plain letter before any shortcut, but not to read-only ones; this keeps it so for all.
    const auto follow = [action, key = key, chord = chord] { action->setShortcuts(isTyping() ? QList{chord} : QList{key, chord}); };
    QObject::connect(qApp, &QApplication::focusChanged, action, follow);
    return action;
}

} // namespace

const QList<KeyEntry>& keyMap()
{
    using C = Command;
    static const QList<KeyEntry> map{
        {C::Palette, "Ctrl+K", "", QT_TRANSLATE_NOOP("KeyMap", "Find any lead, page or command"), everywhere},
        {C::Find, "Ctrl+F", "", QT_TRANSLATE_NOOP("KeyMap", "Find leads"), everywhere},
        {C::NewLead, "Ctrl+N", "", QT_TRANSLATE_NOOP("KeyMap", "New lead"), everywhere},
        {C::Import, "Ctrl+I", "", QT_TRANSLATE_NOOP("KeyMap", "Import leads"), everywhere},
        {C::Paste, "Ctrl+V", "", QT_TRANSLATE_NOOP("KeyMap", "Paste leads on the import page"), everywhere},
        {C::Undo, "Ctrl+Z", "", QT_TRANSLATE_NOOP("KeyMap", "Undo"), everywhere},
        {C::Redo, "Ctrl+Shift+Z", "", QT_TRANSLATE_NOOP("KeyMap", "Redo"), everywhere},
        {C::TakeReminder, "F12", "", QT_TRANSLATE_NOOP("KeyMap", "Call whom the reminder is about; a running call waits"), everywhere},
        {C::PutOffReminder, "Shift+F12", "", QT_TRANSLATE_NOOP("KeyMap", "Remind me later"), everywhere},
        {C::FullScreen, "F11", "", QT_TRANSLATE_NOOP("KeyMap", "Full screen"), everywhere},
        {C::BesidePhone, "Shift+F11", "", QT_TRANSLATE_NOOP("KeyMap", "Calls in a narrow window beside your phone"), everywhere},
        {C::PageToday, "Ctrl+1", "", QT_TRANSLATE_NOOP("KeyMap", "Today"), everywhere},
        {C::PageInbox, "Ctrl+2", "", QT_TRANSLATE_NOOP("KeyMap", "Inbox"), everywhere},
        {C::PagePipeline, "Ctrl+3", "", QT_TRANSLATE_NOOP("KeyMap", "Pipeline"), everywhere},
        {C::PagePlaybook, "Ctrl+4", "", QT_TRANSLATE_NOOP("KeyMap", "Playbook"), everywhere},
        {C::PageNumbers, "Ctrl+5", "", QT_TRANSLATE_NOOP("KeyMap", "Numbers"), everywhere},
        {C::PageTeam, "Ctrl+6", "", QT_TRANSLATE_NOOP("KeyMap", "Team"), everywhere},
        {C::Review, "Ctrl+Shift+R", "", QT_TRANSLATE_NOOP("KeyMap", "The week in review"), everywhere},
        {C::Back, "Escape", "", QT_TRANSLATE_NOOP("KeyMap", "Close or go back"), everywhere},
        {C::Open, "Ctrl+O", "", QT_TRANSLATE_NOOP("KeyMap", "Open a workspace"), everywhere},
        {C::Settings, "Ctrl+,", "", QT_TRANSLATE_NOOP("KeyMap", "Settings"), everywhere},
        {C::Keys, "?", "Ctrl+?", QT_TRANSLATE_NOOP("KeyMap", "Show the keys"), everywhere},
        {C::Next, "J", "Alt+Down", QT_TRANSLATE_NOOP("KeyMap", "Next lead"), leads},
        {C::Previous, "K", "Alt+Up", QT_TRANSLATE_NOOP("KeyMap", "Previous lead"), leads},
        {C::OpenLead, "O", "Alt+O", QT_TRANSLATE_NOOP("KeyMap", "Open the lead"), leads},
        {C::Call, "C", "Alt+C", QT_TRANSLATE_NOOP("KeyMap", "Call now"), leads},
        {C::Prioritise, "P", "Alt+P", QT_TRANSLATE_NOOP("KeyMap", "Prioritise"), leads},
        {C::Nurture, "N", "Alt+N", QT_TRANSLATE_NOOP("KeyMap", "Nurture"), leads},
        {C::Disqualify, "D", "Alt+D", QT_TRANSLATE_NOOP("KeyMap", "Disqualify"), leads},
        {C::Assign, "A", "Alt+A", QT_TRANSLATE_NOOP("KeyMap", "Assign to a person"), leads},
        {C::SetSource, "S", "Alt+S", QT_TRANSLATE_NOOP("KeyMap", "Set the source"), leads},
        {C::Merge, "M", "Alt+M", QT_TRANSLATE_NOOP("KeyMap", "Merge with a duplicate"), leads},
        {C::LogTouch, "L", "Alt+L", QT_TRANSLATE_NOOP("KeyMap", "Log a call, e-mail or meeting"), leads},
        {C::PlanStep, "T", "Alt+T", QT_TRANSLATE_NOOP("KeyMap", "Plan the next step"), leads},
        {C::PutOff, "B", "Alt+B", QT_TRANSLATE_NOOP("KeyMap", "Put off, to a time you type"), leads},
        {C::WaitForThem, "R", "Alt+R", QT_TRANSLATE_NOOP("KeyMap", "Wait for them, and check back"), leads},
        {C::IntoAsk, "Q", "Alt+Q", QT_TRANSLATE_NOOP("KeyMap", "Turn it into an ask: copies the words and plans the call"), leads},
        {C::Write, "Y", "Alt+Y", QT_TRANSLATE_NOOP("KeyMap", "Write a message from the playbook"), leads},
        {C::Follow, "G", "Alt+G", QT_TRANSLATE_NOOP("KeyMap", "Follow up by a cadence"), leads},
        {C::MakeOffer, "U", "Alt+U", QT_TRANSLATE_NOOP("KeyMap", "Put an offer on one page"), leads},
        {C::Note, "E", "Alt+E", QT_TRANSLATE_NOOP("KeyMap", "Write a note"), leads},
        {C::Won, "W", "Alt+W", QT_TRANSLATE_NOOP("KeyMap", "Won"), leads},
        {C::Lost, "X", "Alt+X", QT_TRANSLATE_NOOP("KeyMap", "Lost"), leads},
        {C::StageOn, "Shift+Right", "Alt+Shift+Right", QT_TRANSLATE_NOOP("KeyMap", "Move to the next stage"), leads},
        {C::StageBack, "Shift+Left", "Alt+Shift+Left", QT_TRANSLATE_NOOP("KeyMap", "Move to the stage before"), leads},
        {C::ToggleView, "V", "Alt+V", QT_TRANSLATE_NOOP("KeyMap", "Board or table"), leads},
        {C::Delete, "Del", "", QT_TRANSLATE_NOOP("KeyMap", "Delete"), leads},
        {C::Erase, "Ctrl+Shift+Del", "", QT_TRANSLATE_NOOP("KeyMap", "Erase a person’s data on request"), leads},
        {C::Export, "Ctrl+E", "", QT_TRANSLATE_NOOP("KeyMap", "Export"), leads},
        {C::SelectAll, "Ctrl+A", "", QT_TRANSLATE_NOOP("KeyMap", "Select all"), leads},
        {C::PrintCalls, "Ctrl+P", "", QT_TRANSLATE_NOOP("KeyMap", "Print the list as a call sheet"), leads},
        {C::SheetResults, "Ctrl+R", "", QT_TRANSLATE_NOOP("KeyMap", "Enter the results of a call sheet"), leads},
        {C::NoAnswer, "F2", "", QT_TRANSLATE_NOOP("KeyMap", "No answer"), calls},
        {C::Voicemail, "F3", "", QT_TRANSLATE_NOOP("KeyMap", "Voicemail"), calls},
        {C::WrongNumber, "Shift+F2", "", QT_TRANSLATE_NOOP("KeyMap", "Wrong number"), calls},
        {C::WrongPerson, "Shift+F3", "", QT_TRANSLATE_NOOP("KeyMap", "Wrong person"), calls},
        {C::Gatekeeper, "F4", "", QT_TRANSLATE_NOOP("KeyMap", "Gatekeeper"), calls},
        {C::Callback, "F5", "", QT_TRANSLATE_NOOP("KeyMap", "Callback"), calls},
        {C::Conversation, "F6", "", QT_TRANSLATE_NOOP("KeyMap", "Conversation"), calls},
        {C::MeetingBooked, "F7", "", QT_TRANSLATE_NOOP("KeyMap", "Meeting booked"), calls},
        {C::NotInterested, "F8", "", QT_TRANSLATE_NOOP("KeyMap", "Not interested"), calls},
        {C::DoNotCall, "Shift+F8", "", QT_TRANSLATE_NOOP("KeyMap", "Do not call again"), calls},
        {C::Objections, "/", "Ctrl+/", QT_TRANSLATE_NOOP("KeyMap", "Find an objection"), calls},
        {C::RaiseObjection, "Ctrl+Return", "", QT_TRANSLATE_NOOP("KeyMap", "Mark the objection as raised"), calls},
        {C::Dial, "F9", "", QT_TRANSLATE_NOOP("KeyMap", "Dial the number"), calls},
        {C::AnswerYes, "Ctrl+Y", "", QT_TRANSLATE_NOOP("KeyMap", "The ask was answered yes"), calls},
        {C::AnswerNo, "Ctrl+Shift+N", "", QT_TRANSLATE_NOOP("KeyMap", "The ask was answered no"), calls},
        {C::AnswerNotYet, "Ctrl+Shift+Y", "", QT_TRANSLATE_NOOP("KeyMap", "The ask was answered not yet"), calls},
        {C::SaveAndNext, "Ctrl+S", "", QT_TRANSLATE_NOOP("KeyMap", "Save, and the next call"), calls},
        {C::CallLater, "Alt+Right", "", QT_TRANSLATE_NOOP("KeyMap", "Later: this one again at the end of the list"), calls},
        {C::ShowCallList, "Shift+F10", "", QT_TRANSLATE_NOOP("KeyMap", "Who is in the call list, and how they stand"), calls},
        {C::OtherCall, "F10", "", QT_TRANSLATE_NOOP("KeyMap", "Go on with the call that waits"), calls},
        {C::PickAnswer, "1", "Alt+1", QT_TRANSLATE_NOOP("KeyMap", "Their answer by its number, 1 to 9"), calls},
        {C::GoOn, "Ctrl+Down", "", QT_TRANSLATE_NOOP("KeyMap", "On to the next part of the talk"), calls},
        {C::GoBack, "Ctrl+Up", "", QT_TRANSLATE_NOOP("KeyMap", "Back to the part before"), calls},
        {C::Bigger, "Ctrl++", "Ctrl+=", QT_TRANSLATE_NOOP("KeyMap", "Larger script"), calls},
        {C::Smaller, "Ctrl+-", "", QT_TRANSLATE_NOOP("KeyMap", "Smaller script"), calls},
        {C::Complete, "Ctrl+Space", "", QT_TRANSLATE_NOOP("KeyMap", "What may stand here"), playbook},
        {C::ApplyFix, "Ctrl+.", "", QT_TRANSLATE_NOOP("KeyMap", "Mend what is underlined"), playbook},
        {C::GoToNamed, "Ctrl+G", "", QT_TRANSLATE_NOOP("KeyMap", "Go to what is named here"), playbook},
        {C::Replace, "Ctrl+H", "", QT_TRANSLATE_NOOP("KeyMap", "Find and replace"), playbook},
        {C::FormatText, "Ctrl+Shift+F", "", QT_TRANSLATE_NOOP("KeyMap", "Put the text into its form"), playbook},
        {C::FoldSection, "Ctrl+M", "", QT_TRANSLATE_NOOP("KeyMap", "Fold the section"), playbook},
        {C::Practise, "Ctrl+Shift+P", "", QT_TRANSLATE_NOOP("KeyMap", "Practise objections"), playbook},
    };
    return map;
}

const KeyEntry& keyEntry(Command command)
{
    return *std::ranges::find(keyMap(), command, &KeyEntry::command);
}

QString commandText(Command command)
{
    return QCoreApplication::translate("KeyMap", keyEntry(command).text);
}

QString commandKey(Command command)
{
    return QKeySequence(QString::fromLatin1(keyEntry(command).key)).toString(QKeySequence::NativeText);
}

QAction* addCommand(QWidget* owner, Command command, std::function<void()> run)
{
    return addAction(owner, command, keysOf(command), std::move(run), Qt::WidgetWithChildrenShortcut);
}

void addNumberCommand(QWidget* owner, Command command, std::function<void(int number)> run)
{
    const auto [key, chord] = keysOf(command);
    for (int number = 1; number <= 9; ++number) {
        const auto moved = [number](QKeyCombination first) { return QKeySequence(QKeyCombination(first.keyboardModifiers(), Qt::Key(Qt::Key_0 + number))); };
        addAction(owner, command, {moved(key[0]), moved(chord[0])}, [run, number] { run(number); }, Qt::WidgetWithChildrenShortcut);
    }
}

QAction* addWindowCommand(QWidget* window, Command command, std::function<void()> run)
{
    return addAction(window, command, keysOf(command), std::move(run), Qt::WindowShortcut);
}

} // namespace askline
