// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where, and which key does what. The course of a call is in CallRoomCourse.cpp, its end in CallRoomEnd.cpp.
#include "ui/callroom/CallRoomPage.h"

#include "ui/callroom/ClosingPanel.h"
#include "ui/callroom/ObjectionPanel.h"
#include "ui/callroom/OutcomeBar.h"
#include "ui/callroom/PersonPanel.h"
#include "ui/callroom/RoomGrid.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MultilineEdit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

CallRoomPage::CallRoomPage(Desk& desk, Requests& requests, const QString& draftFolder, QWidget* parent)
    : Page(desk, requests, parent),
      keeper_([&desk, draftFolder] { return callSessionFile(draftFolder, desk.settings().id); },
              desk.writers().isHere() ? Jobs::Where::Here : Jobs::Where::OwnThread)
{
    setAccessibleName(tr("Call room"));
    stack_ = new QStackedLayout(this);
    empty_ = new EmptyState(IconName::Phone, tr("Nobody is being called"),
                            tr("Pick somebody in Today and press Enter: the script, their number and the answers stand ready here."), this);
    empty_->setPrimary(tr("Go to Today"));
    room_ = buildRoom();
    stack_->addWidget(empty_);
    stack_->addWidget(room_);
    connectParts();
    addCommands();
    qApp->installEventFilter(this);
}

RoomGrid* CallRoomPage::buildRoom()
{
    auto* room = new RoomGrid(this);
    waiting_ = new Button({}, ButtonRole::Normal, room);
    waiting_->setIconName(IconName::Phone);
    waiting_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::OtherCall).key)));
    waiting_->hide();
    script_ = new ScriptPanel(room);
    objections_ = new ObjectionPanel(room);
    outcomes_ = new OutcomeBar(room);
    closing_ = new ClosingPanel(desk_, room);
    room->setParts({.head = buildHead(room),
                    .waiting = waiting_,
                    .person = buildPerson(room),
                    .notes = buildNotes(room),
                    .script = script_,
                    .objections = objections_,
                    .outcomes = outcomes_,
                    .closing = closing_});
    return room;
}

QWidget* CallRoomPage::buildHead(QWidget* room)
{
    auto* head = new QWidget(room);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    place_ = new Button({}, ButtonRole::Quiet, head);
    place_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::ShowCallList).key)));
    middle_ = new Button(tr("Objections"), ButtonRole::Quiet, head);
    middle_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::Objections).key)));
    middle_->setCheckable(true);
    middle_->hide();
    timer_ = new QLabel(head);
    timer_->setFont(tabularFigures(typeFont(TypeSize::Title)));
    timer_->setAccessibleName(tr("Time since the call began"));
    auto* close = iconButton(IconName::Close, tr("Leave the call room; what was typed stays"), head);
    connect(close, &QToolButton::clicked, this, &CallRoomPage::leave);
    row->addWidget(timer_);
    row->addWidget(place_);
    row->addStretch();
    row->addWidget(middle_);
    row->addWidget(close);
    return head;
}

QWidget* CallRoomPage::buildPerson(QWidget* room)
{
    person_ = new PersonPanel(desk_);
    scroll_ = new QScrollArea(room);
    scroll_->setWidget(person_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll_;
}

QWidget* CallRoomPage::buildNotes(QWidget* room)
{
    notes_ = new MultilineEdit(room);
    notes_->setAccessibleName(tr("Notes"));
    notes_->setPlaceholderText(tr("Notes, kept as you type  (%1)").arg(commandKey(Command::Note)));
    notes_->setLineLimits(4, 4);
    return notes_;
}

void CallRoomPage::takeShape()
{
    const bool narrow = room_->shape() == RoomGrid::Shape::Narrow;
    person_->setExtent(narrow ? PersonPanel::Extent::Brief : PersonPanel::Extent::Full);
    notes_->setLineLimits(narrow ? 2 : 4, narrow ? 2 : 4);
    outcomes_->setColumns(narrow ? 4 : 0);
    closing_->setShape(narrow ? ClosingPanel::Shape::Narrow : ClosingPanel::Shape::Wide);
    middle_->setVisible(narrow);
    fitPerson();
}

void CallRoomPage::fitPerson()
{
    const bool narrow = room_->shape() == RoomGrid::Shape::Narrow;
    const int needed = person_->layout()->totalHeightForWidth(room_->width());
    scroll_->setFixedHeight(narrow ? needed : QWIDGETSIZE_MAX);
    if (!narrow)
        scroll_->setMinimumHeight(0);
}

void CallRoomPage::showObjections()
{
    room_->showMiddle(RoomGrid::Middle::Objections);
    objections_->focusSearch();
}

void CallRoomPage::showScript()
{
    room_->showMiddle(RoomGrid::Middle::Script);
    script_->focusScript();
}

void CallRoomPage::connectParts()
{
    connect(empty_, &EmptyState::primaryPicked, this, [this] { Q_EMIT requests_.showPage(QStringLiteral("today")); });
    connect(person_, &PersonPanel::dialWanted, this, &CallRoomPage::dial);
    connect(person_, &PersonPanel::numberTyped, this, &CallRoomPage::keepNumber);
    connect(script_, &ScriptPanel::changed, this, [this] {
        call().runs = script_->runs();
        call().shown = script_->shown();
        showEnd(); // a day agreed upon in the script is the next step's
        keep();
    });
    connect(objections_, &ObjectionPanel::raisedChanged, this, [this] {
        call().objections = objections_->raised();
        keep();
    });
    connect(objections_, &ObjectionPanel::left, this, &CallRoomPage::showScript);
    connect(waiting_, &QPushButton::clicked, this, &CallRoomPage::switchCall);
    connect(place_, &QPushButton::clicked, this, &CallRoomPage::showList);
    connect(middle_, &QPushButton::clicked, this, [this](bool objections) { objections ? showObjections() : showScript(); });
    connect(room_, &RoomGrid::shapeChanged, this, &CallRoomPage::takeShape);
    connect(room_, &RoomGrid::middleChanged, this, [this] { middle_->setChecked(room_->middle() == RoomGrid::Middle::Objections); });
    connect(notes_, &QPlainTextEdit::textChanged, this, [this] {
        call().notes = notes_->text();
        keep();
    });
    connect(outcomes_, &OutcomeBar::picked, this, &CallRoomPage::pick);
    connect(closing_, &ClosingPanel::answered, this, &CallRoomPage::answer);
    connect(closing_, &ClosingPanel::askChanged, this, &CallRoomPage::changeAsk);
    connect(closing_, &ClosingPanel::decisionChanged, this, &CallRoomPage::changeDecision);
    connect(closing_, &ClosingPanel::stepChanged, this, &CallRoomPage::changeStep);
    connect(closing_, &ClosingPanel::saveWanted, this, &CallRoomPage::save);
    connect(&desk_, &Desk::changed, this, &CallRoomPage::refreshLead);
    connect(&clock_, &QTimer::timeout, this, &CallRoomPage::tick);
}

// In some schemes Ctrl+Y is a text field's own key for redo, which has another one besides.
bool CallRoomPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isVisible()) {
        static const QKeySequence yes(QString::fromLatin1(keyEntry(Command::AnswerYes).key));
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (widget && isAncestorOf(widget) && QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()) == yes) {
            event->ignore();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CallRoomPage::addCommands()
{
    for (const OutcomeKey& key : outcomeKeys(TouchKind::Call))
        addCommand(this, key.command, [this, command = key.command] {
            const auto& keys = outcomeKeys(call().kind);
            if (const auto found = std::ranges::find(keys, command, &OutcomeKey::command); found != keys.end())
                pick(found->outcome);
        });
    addCommand(this, Command::AnswerYes, [this] { answer(AskAnswer::Yes); });
    addCommand(this, Command::AnswerNo, [this] { answer(AskAnswer::No); });
    addCommand(this, Command::AnswerNotYet, [this] { answer(AskAnswer::NotYet); });
    addCommand(this, Command::Won, [this] { won(); });
    addCommand(this, Command::Lost, [this] { lost(); });
    addCommand(this, Command::SaveAndNext, [this] { save(); });
    addCommand(this, Command::OtherCall, [this] { switchCall(); });
    addCommand(this, Command::ShowCallList, [this] { showList(); });
    addCommand(this, Command::CallLater, [this] { callLater(); });
    addCommand(this, Command::Dial, [this] { dial(); });
    addCommand(this, Command::Objections, [this] { showObjections(); });
    addCommand(this, Command::RaiseObjection, [this] { objections_->raiseCurrent(); });
    addCommand(this, Command::Note, [this] { notes_->setFocus(); });
    addCommand(this, Command::PlanStep, [this] { closing_->focusStep(); });
    addCommand(this, Command::OpenLead, [this] {
        if (!lead().isNull())
            Q_EMIT requests_.openLead(lead());
    });
    addCommand(this, Command::GoOn, [this] { script_->goOn(); });
    addCommand(this, Command::GoBack, [this] { script_->goBack(); });
    addNumberCommand(this, Command::PickAnswer, [this](int number) { script_->pickNumber(number); });
    addCommand(this, Command::Bigger, [this] { script_->scale(1); });
    addCommand(this, Command::Smaller, [this] { script_->scale(-1); });
}

} // namespace askline
