// SPDX-License-Identifier: GPL-3.0-or-later
// Words first; the buttons offer only what can be done now.
#include "ui/lead/FollowUpSection.h"

#include "app/wording/CadenceText.h"
#include "app/wording/Times.h"
#include "app/workspace/cadences/CadenceVerbs.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace askline {

namespace {

struct Span {
    int days;
    const char* text;
};
constexpr Span pauses[] = {{7, QT_TRANSLATE_NOOP("askline::FollowUpSection", "For a week")},
                           {14, QT_TRANSLATE_NOOP("askline::FollowUpSection", "For two weeks")},
                           {30, QT_TRANSLATE_NOOP("askline::FollowUpSection", "For a month")},
                           {91, QT_TRANSLATE_NOOP("askline::FollowUpSection", "For three months")}};

} // namespace

FollowUpSection::FollowUpSection(Desk& desk, Requests& requests, QWidget* parent)
    : LeadSection(desk, requests, tr("Follow-up"), parent), words_(plainLabel({}, this)), past_(new QWidget(this)),
      begin_(new Button(tr("Begin a cadence"), ButtonRole::Normal, this)), pause_(new Button(tr("Pause"), ButtonRole::Quiet, this)),
      resume_(new Button(tr("Go on now"), ButtonRole::Normal, this)), skip_(new Button(tr("Leave this step out"), ButtonRole::Quiet, this)), cadences_(new QMenu(this))
{
    words_->setWordWrap(true);
    column()->addWidget(words_);
    column()->addWidget(past_);
    addButtons();
}

void FollowUpSection::addButtons()
{
    begin_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::Follow).key)));
    begin_->setMenu(cadences_);
    connect(cadences_, &QMenu::aboutToShow, this, &FollowUpSection::offerCadences);
    auto* spans = new QMenu(this);
    for (const Span& span : pauses)
        connect(spans->addAction(tr(span.text)), &QAction::triggered, this, [this, days = span.days] {
            run([lead = lead(), until = desk_.now().dateIn(desk_.zone()).addDays(days)](Workspace& w) { return pauseCadence(w, lead, until); });
        });
    pause_->setMenu(spans);
    connect(resume_, &QPushButton::clicked, this, [this] { run([lead = lead()](Workspace& w) { return resumeCadence(w, lead); }); });
    connect(skip_, &QPushButton::clicked, this, [this] { run([lead = lead()](Workspace& w) { return skipCadenceStep(w, lead); }); });
    auto* buttons = new FlowLayout(nullptr, spacing::small);
    for (Button* button : {begin_, resume_, pause_, skip_})
        buttons->addWidget(button);
    column()->addLayout(buttons);
}

void FollowUpSection::offerCadences()
{
    cadences_->clear();
    for (const Cadence& cadence : desk_.playbook().cadences) {
        QAction* action = cadences_->addAction(cadenceSpanInWords(cadence).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, key = cadence.key] {
            run([lead = lead(), key](Workspace& w) { return startCadence(w, {lead}, key); });
        });
    }
    if (cadences_->isEmpty())
        cadences_->addAction(tr("The playbook has no cadences yet"))->setEnabled(false);
}

void FollowUpSection::choose()
{
    if (canFollow_)
        begin_->showMenu();
}

void FollowUpSection::fill(const LeadSheet& sheet)
{
    canFollow_ = (sheet.row.isOpen() || sheet.row.standing == Standing::Won) && !sheet.row.doNotContact;
    setVisible(canFollow_ || !sheet.cadences.isEmpty());
    const FollowedCadence* latest = sheet.cadences.isEmpty() ? nullptr : &sheet.cadences.first();
    const bool isRunning = latest && latest->course.state == CadenceCourse::State::Running && canFollow_;
    const QDate today = desk_.now().dateIn(desk_.zone());
    const bool isPaused = isRunning && latest->course.pausedUntil && *latest->course.pausedUntil > today;
    words_->setText(latest ? courseText(*latest, desk_.now(), desk_.office(), QLocale())
                           : tr("No cadence follows this lead up: you plan each step yourself."));
    setTone(words_, latest ? Tone::Normal : Tone::Muted);
    clearOut(past_);
    past_->hide();
    if (latest)
        fillPast(*latest);
    begin_->setText(isRunning ? tr("Another cadence") : tr("Begin a cadence"));
    begin_->setRole(isRunning ? ButtonRole::Quiet : ButtonRole::Normal);
    begin_->setVisible(canFollow_);
    pause_->setVisible(isRunning && !isPaused);
    resume_->setVisible(isPaused);
    skip_->setVisible(isRunning && !isPaused);
}

void FollowUpSection::fillPast(const FollowedCadence& followed)
{
    auto* lines = new QVBoxLayout(past_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::hair);
    const auto add = [&](const QString& text) {
        auto* line = plainLabel(text, past_, Tone::Muted, TypeSize::Small);
        line->setWordWrap(true);
        lines->addWidget(line);
    };
    const QDate today = desk_.now().dateIn(desk_.zone());
    for (const CadenceCourse::Past& past : followed.course.past) {
        const CadenceStep& step = followed.enrolment.steps[past.step];
        const QString skipped = skippedText(step, past.how);
        add(skipped.isEmpty() ? tr("%1 · %2", "what was done, when").arg(cadenceDeedInWords(step), dayForPeople(past.at.dateIn(desk_.zone()), today, QLocale())) : skipped);
    }
    past_->setVisible(lines->count() > 0);
}

} // namespace askline
