// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where, and which key does what. The course of a call is in CallRoomCourse.cpp, its end in CallRoomEnd.cpp.
#include "ui/callroom/CallRoomPage.h"

#include "ui/callroom/ClosingPanel.h"
#include "ui/callroom/ObjectionPanel.h"
#include "ui/callroom/OutcomeBar.h"
#include "ui/callroom/PersonPanel.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Hairline.h"
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

namespace {

constexpr int leftWidth = 264;
constexpr int rightWidth = 336;
constexpr int bottomHeight = 122;

} // namespace

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

QWidget* CallRoomPage::buildRoom()
{
    auto* room = new QWidget(this);
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, 12);
    column->setSpacing(12);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(spacing::medium);
    columns->addWidget(buildLeft(room));
    columns->addWidget(new Hairline(Qt::Vertical, room));
    script_ = new ScriptPanel(room);
    columns->addWidget(script_, 1);
    columns->addWidget(new Hairline(Qt::Vertical, room));
    columns->addWidget(buildRight(room));
    column->addLayout(columns, 1);
    outcomes_ = new OutcomeBar(room);
    column->addWidget(outcomes_);
    column->addWidget(buildBottom(room));
    return room;
}

QWidget* CallRoomPage::buildLeft(QWidget* room)
{
    auto* side = new QWidget(room);
    side->setFixedWidth(leftWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    person_ = new PersonPanel(desk_, side);
    auto* scroll = new QScrollArea(side);
    scroll->setWidget(person_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    notes_ = new MultilineEdit(side);
    notes_->setAccessibleName(tr("Notes"));
    notes_->setPlaceholderText(tr("Notes, kept as you type  (%1)").arg(commandKey(Command::Note)));
    notes_->setLineLimits(4, 4);
    column->addWidget(notes_);
    return side;
}

QWidget* CallRoomPage::buildRight(QWidget* room)
{
    auto* side = new QWidget(room);
    side->setFixedWidth(rightWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto* row = new QHBoxLayout;
    place_ = new Button({}, ButtonRole::Quiet, side);
    place_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::ShowCallList).key)));
    connect(place_, &QPushButton::clicked, this, &CallRoomPage::showList);
    timer_ = new QLabel(side);
    timer_->setFont(tabularFigures(typeFont(TypeSize::Title)));
    timer_->setAccessibleName(tr("Time since the call began"));
    row->addWidget(timer_);
    row->addSpacing(spacing::medium);
    row->addWidget(place_);
    row->addStretch();
    auto* close = iconButton(IconName::Close, tr("Leave the call room; what was typed stays"), side);
    connect(close, &QToolButton::clicked, this, &CallRoomPage::leave);
    row->addWidget(close);
    column->addLayout(row);
    waiting_ = new Button({}, ButtonRole::Normal, side);
    waiting_->setIconName(IconName::Phone);
    waiting_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::OtherCall).key)));
    connect(waiting_, &QPushButton::clicked, this, &CallRoomPage::switchCall);
    column->addWidget(waiting_);
    objections_ = new ObjectionPanel(side);
    column->addWidget(objections_, 1);
    return side;
}

QWidget* CallRoomPage::buildBottom(QWidget* room)
{
    auto* bottom = new QWidget(room);
    bottom->setFixedHeight(bottomHeight);
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    closing_ = new ClosingPanel(desk_, bottom);
    row->addWidget(closing_, 1);
    return bottom;
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
    connect(objections_, &ObjectionPanel::left, script_, &ScriptPanel::focusScript);
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
    addCommand(this, Command::Objections, [this] { objections_->focusSearch(); });
    addCommand(this, Command::RaiseObjection, [this] { objections_->raiseCurrent(); });
    addCommand(this, Command::Note, [this] { notes_->setFocus(); });
    addCommand(this, Command::PlanStep, [this] { closing_->focusStep(); });
    addCommand(this, Command::OpenLead, [this] {
        if (!lead().isNull())
            Q_EMIT requests_.openLead(lead());
    });
    addCommand(this, Command::Bigger, [this] { script_->scale(1); });
    addCommand(this, Command::Smaller, [this] { script_->scale(-1); });
}

} // namespace askline
