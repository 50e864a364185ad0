// SPDX-License-Identifier: GPL-3.0-or-later
// The editor opens below the words and is never overwritten while it is open.
#include "ui/lead/StepSection.h"

#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "ui/parts/LeadRowDelegate.h"
#include "ui/parts/NextStepEditor.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

StepSection::StepSection(Desk& desk, Requests& requests, QWidget* parent)
    : LeadSection(desk, requests, {}, parent), card_(new Card(this)), what_(new ElidedLabel({}, this)), when_(plainLabel({}, this, Tone::Muted)),
      write_(new Button(tr("Write"), ButtonRole::Normal, this)), done_(new Button(tr("Done"), ButtonRole::Quiet, this)), change_(new Button(tr("Change"), ButtonRole::Normal, this)),
      editor_(new NextStepEditor(desk, this)), planning_(new QWidget(this)), later_(new QWidget(this))
{
    setAccessibleName(tr("Next step"));
    build();
    connect(change_, &QPushButton::clicked, this, &StepSection::plan);
    connect(done_, &QPushButton::clicked, this, [this] {
        run([lead = lead(), step = step_.id](Workspace& workspace) { return finishStep(workspace, lead, step); });
    });
    connect(editor_, &NextStepEditor::committed, this, &StepSection::keep);
}

void StepSection::build()
{
    auto* label = plainLabel(tr("Next step"), this, Tone::Muted, TypeSize::Small);
    QFont strong = what_->font();
    strong.setWeight(QFont::DemiBold);
    what_->setFont(strong);
    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::hair);
    words->addWidget(label);
    words->addWidget(what_);
    words->addWidget(when_);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::tight);
    head->addLayout(words, 1);
    calendar_ = iconButton(IconName::Calendar, tr("Save the appointment for a calendar"), this);
    connect(calendar_, &QToolButton::clicked, this, [this] { Q_EMIT requests_.saveAppointment(step_.lead); });
    head->addWidget(calendar_);
    head->addWidget(write_);
    head->addWidget(done_);
    head->addWidget(change_);
    write_->setIconName(IconName::Mail);
    write_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::Write).key)));
    connect(write_, &QPushButton::clicked, this, &StepSection::writeWanted);
    change_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::PlanStep).key)));
    auto* take = new Button(tr("Plan it"), ButtonRole::Normal, planning_);
    auto* leave = new Button(tr("Leave it"), ButtonRole::Quiet, planning_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(take);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* planning = new QVBoxLayout(planning_);
    planning->setContentsMargins(0, spacing::small, 0, 0);
    planning->addWidget(editor_);
    planning->addLayout(buttons);
    planning_->hide();
    connect(leave, &QPushButton::clicked, this, &StepSection::stopPlanning);
    connect(take, &QPushButton::clicked, this, [this] {
        if (editor_->isUnderstood())
            keep(editor_->value());
        else
            editor_->focusWhen();
    });
    auto* inside = new QVBoxLayout(card_);
    inside->setContentsMargins(spacing::medium, spacing::small + spacing::tight, spacing::small + spacing::tight, spacing::small + spacing::tight);
    inside->addLayout(head);
    inside->addWidget(planning_);
    inside->addWidget(later_);
    column()->addWidget(card_);
}

void StepSection::plan()
{
    if (!open_)
        return;
    editor_->setValue(step_);
    planning_->show();
    editor_->focusWhen();
}

bool StepSection::isPlanning() const
{
    return !planning_->isHidden();
}

void StepSection::stopPlanning()
{
    planning_->hide();
    change_->setFocus();
}

void StepSection::keep(const Step& step)
{
    Step wanted = step;
    wanted.lead = lead();
    if (wanted.kind == StepKind::FirstContact || wanted.kind == StepKind::Decide)
        wanted.kind = StepKind::Call;
    if (wanted.kind != step_.kind || wanted.what != step_.what)
        wanted.cadence = {}; // a step of one's own, before the cadence goes on
    stopPlanning();
    run([wanted](Workspace& workspace) { return planStep(workspace, wanted); }, {}, [this](const Failure&) { planning_->show(); });
}

void StepSection::fill(const LeadSheet& sheet)
{
    const bool isAnother = sheet.lead.id != step_.lead;
    step_ = sheet.row.next;
    step_.lead = sheet.lead.id;
    open_ = sheet.row.isOpen() || sheet.row.standing == Standing::Won;
    const bool hasStep = step_.due.isSet() && open_;
    if (isAnother)
        planning_->hide();
    if (!isPlanning())
        editor_->setPersonZone(sheet.row.timeZone);
    what_->setText(hasStep ? stepInWords(step_) : labelOf(sheet.row.standing));
    when_->setVisible(hasStep);
    if (hasStep) {
        LeadRow planned = sheet.row; // says how urgent it is, whatever else a list would show of it
        planned.triage = Triage::Prioritised;
        const RowMark mark = markOf(planned, desk_);
        QString words = mark.text;
        if (const QString who = desk_.catalogue().personName(step_.who); !who.isEmpty())
            words += QStringLiteral(" · ") + who;
        when_->setText(words);
        when_->setToolTip(mark.exact.toHtmlEscaped());
        setTone(when_, mark.tone);
    }
    calendar_->setVisible(hasStep && step_.kind == StepKind::Meeting && step_.due.moment);
    write_->setVisible(hasStep && isWritten(step_.kind));
    // What a cadence wants written or said is done by doing it.
    done_->setVisible(hasStep && step_.isPlanned() && (!step_.isOfCadence() || step_.kind == StepKind::Chore));
    change_->setVisible(open_);
    change_->setText(step_.isPlanned() ? tr("Change") : tr("Plan"));
    fillLater(sheet);
}

void StepSection::fillLater(const LeadSheet& sheet)
{
    clearOut(later_);
    auto* rows = new QVBoxLayout(later_);
    rows->setContentsMargins(0, spacing::tight, 0, 0);
    rows->setSpacing(0);
    for (const Step& step : sheet.steps) {
        if (step.id == step_.id)
            continue;
        const QString words = stepInWords(step) + QStringLiteral(" · ") + dueForPeople(step.due, desk_.now(), desk_.zone(), QLocale());
        auto* row = new QHBoxLayout;
        auto* text = new ElidedLabel(words, later_);
        setTone(text, Tone::Muted);
        auto* drop = iconButton(IconName::Close, tr("Drop this step"), later_);
        row->addWidget(text, 1);
        row->addWidget(drop);
        rows->addLayout(row);
        connect(drop, &QToolButton::clicked, this, [this, id = step.id] {
            run([lead = lead(), id](Workspace& workspace) { return removeStep(workspace, lead, id); });
        });
    }
    later_->setVisible(rows->count() > 0);
}

bool StepSection::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isPlanning() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return LeadSection::event(event);
}

void StepSection::keyPressEvent(QKeyEvent* event)
{
    if (isPlanning() && event->key() == Qt::Key_Escape)
        stopPlanning();
    else
        LeadSection::keyPressEvent(event);
}

} // namespace askline
