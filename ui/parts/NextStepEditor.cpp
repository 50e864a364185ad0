// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a step, each changed by hand or left as proposed.
#include "ui/parts/NextStepEditor.h"

#include "app/planning/FreeTimes.h"
#include "app/planning/TimeChips.h"
#include "app/planning/Today.h"
#include "app/wording/Labels.h"
#include "app/wording/TimeChipWords.h"
#include "app/wording/Times.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/ElidedLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace askline {

namespace {

constexpr StepKind offered[] = {StepKind::Call, StepKind::Email, StepKind::Text, StepKind::Meeting, StepKind::Chore};

constexpr int freeOffered = 5;

QString shortLabel(StepKind kind)
{
    switch (kind) {
    case StepKind::Email: return NextStepEditor::tr("E-mail");
    case StepKind::Text: return NextStepEditor::tr("Text");
    case StepKind::Letter: return NextStepEditor::tr("Letter");
    default: return labelOf(kind);
    }
}

} // namespace

NextStepEditor::NextStepEditor(Desk& desk, QWidget* parent, Said said, Shape shape)
    : QWidget(parent), desk_(desk), usually_(said), said_(said), kinds_(new ChipRow(ChipRow::Choice::Many, this)),
      when_(new WhenField([this] { return context(); }, this)), times_(new ChipRow(ChipRow::Choice::None, this)),
      promised_(new QCheckBox(tr("Promised to them"), this)), words_(new QLineEdit(this))
{
    setAccessibleName(tr("Next step"));
    kinds_->setAccessibleName(tr("What kind of step"));
    times_->setAccessibleName(tr("Usual times"));
    promised_->setToolTip(tr("They expect it at that hour, on their own clock."));
    promised_->setChecked(said == Said::ToThem);
    words_->setPlaceholderText(tr("What exactly? (optional)"));
    words_->setAccessibleName(tr("What exactly"));
    addKinds();
    setShape(shape);
    connect(when_, &WhenField::dueChanged, this, &NextStepEditor::touch);
    connect(when_, &WhenField::entered, this, &NextStepEditor::commit);
    connect(times_, &ChipRow::picked, this, &NextStepEditor::pickTime);
    connect(promised_, &QCheckBox::clicked, this, &NextStepEditor::promise);
    connect(words_, &QLineEdit::textEdited, this, &NextStepEditor::touch);
    connect(words_, &QLineEdit::returnPressed, this, &NextStepEditor::commit);
    when_->setClash([this](Moment at) { return clashInWords(at); });
    offerTimes();
    showPromise();
}

void NextStepEditor::setShape(Shape shape)
{
    delete layout();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::small);
    kinds_->setMinimumWidth(0);
    kinds_->setMaximumWidth(QWIDGETSIZE_MAX);
    for (QWidget* part : {static_cast<QWidget*>(times_), static_cast<QWidget*>(promised_), static_cast<QWidget*>(words_)})
        part->setVisible(shape != Shape::Brief);
    if (shape == Shape::Wide) {
        buildWide(grid);
    } else if (shape == Shape::Brief) {
        grid->addWidget(when_, 0, 0);
        grid->addWidget(when_->echo(), 0, 1);
        grid->addWidget(kinds_, 1, 0, 1, 2);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
    } else {
        int row = 0;
        for (QWidget* part : {static_cast<QWidget*>(kinds_), static_cast<QWidget*>(when_), static_cast<QWidget*>(when_->echo()),
                              static_cast<QWidget*>(times_), static_cast<QWidget*>(promised_), static_cast<QWidget*>(words_)})
            grid->addWidget(part, row++, 0);
    }
    setTabOrder(kinds_, words_);
    setTabOrder(words_, promised_);
}

void NextStepEditor::buildWide(QGridLayout* grid)
{
    grid->addWidget(when_, 0, 0);
    grid->addWidget(when_->echo(), 0, 1);
    grid->addWidget(times_, 1, 0, 1, 2);
    auto* last = new QHBoxLayout;
    last->setSpacing(spacing::small);
    kinds_->setFixedWidth(kinds_->layout()->sizeHint().width());
    last->addWidget(kinds_, 0, Qt::AlignVCenter);
    last->addWidget(words_, 1);
    last->addWidget(promised_);
    grid->addLayout(last, 2, 0, 1, 2);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 6);
}

void NextStepEditor::addKinds()
{
    for (const StepKind kind : offered)
        kinds_->addChip(nameOf(kind), shortLabel(kind));
    kinds_->setChosen({nameOf(StepKind::Call)});
    // Exactly one is chosen: pressing the chosen one again leaves it.
    connect(kinds_, &ChipRow::picked, this, [this](const QString& key) {
        kinds_->setChosen({key});
        when_->setForCalls(kind() == StepKind::Call);
        offerTimes();
        touch();
    });
}

void NextStepEditor::offerTimes()
{
    times_->clear();
    const TimeContext now = context();
    const QList<TimeChip> chips = offeredTimes();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        Chip* chip = times_->addChip(QString::number(i), chipForPeople(chips[i], now, locale()));
        chip->setToolTip(dueForPeople(chips[i].due, now.now, now.hereOrUtc(), locale()));
        chip->setFocusPolicy(Qt::TabFocus);
    }
}

QList<TimeChip> NextStepEditor::offeredTimes() const
{
    const TimeContext now = context();
    if (kind() != StepKind::Meeting || desk_.busy().isEmpty())
        return timeChips(now);
    QList<TimeChip> free;
    for (const Moment at : freeTimes(desk_.busy(), now.now, now.office, minutesOf(StepKind::Meeting), freeOffered))
        free += TimeChip{TimeChip::Kind::Free, Due::at(at, QString::fromUtf8(now.zone().id()))};
    return free;
}

QString NextStepEditor::clashInWords(Moment at) const
{
    const auto clash = clashWith(desk_.busy(), at, at.plusMinutes(minutesOf(kind())));
    if (!clash)
        return {};
    const auto hour = [this](Moment moment) { return hourForPeople(moment.in(desk_.zone()).time(), locale()); };
    return tr("clashes with %1, %2 to %3", "what, from, to").arg(clash->what, hour(clash->from), hour(clash->to));
}

void NextStepEditor::pickTime(const QString& key)
{
    const QList<TimeChip> chips = offeredTimes();
    const qsizetype index = key.toInt();
    if (index < chips.size())
        when_->setDue(chips[index].due);
    when_->setFocus(); // Enter takes it
    touch();
}

void NextStepEditor::promise(bool promised)
{
    said_ = promised ? Said::ToThem : Said::Here;
    when_->readAgain();
    offerTimes();
    touch();
}

void NextStepEditor::touch()
{
    touched_ = true;
    showPromise();
    Q_EMIT edited();
}

void NextStepEditor::commit()
{
    if (isUnderstood())
        Q_EMIT committed(value());
    else
        focusWhen();
}

void NextStepEditor::showPromise()
{
    // Only an hour can be promised, not a day.
    const std::optional<Due> due = when_->due();
    promised_->setEnabled(!due || due->moment);
}

StepKind NextStepEditor::kind() const
{
    const QStringList chosen = kinds_->chosen();
    return chosen.isEmpty() ? StepKind::Call : valueNamed<StepKind>(chosen.first()).value_or(StepKind::Call);
}

TimeContext NextStepEditor::context() const
{
    const QTimeZone here = desk_.zone();
    return {desk_.now(), here, theirs_.isValid() ? theirs_ : here, said_, desk_.office(), desk_.settings().region};
}

void NextStepEditor::setPersonZone(const QString& zone)
{
    theirs_ = zoneNamed(zone);
    when_->readAgain();
    offerTimes();
}

void NextStepEditor::setValue(const Step& step)
{
    step_ = step;
    StepKind shown = step.kind;
    if (shown == StepKind::FirstContact || shown == StepKind::Decide)
        shown = StepKind::Call;
    if (!kinds_->chip(nameOf(shown)))
        kinds_->addChip(nameOf(shown), shortLabel(shown));
    kinds_->setChosen({nameOf(shown)});
    const bool theirHour = step.due.moment ? step.due.promised : usually_ == Said::ToThem;
    promised_->setChecked(theirHour);
    said_ = theirHour ? Said::ToThem : Said::Here;
    words_->setText(step.what);
    when_->setForCalls(shown == StepKind::Call);
    when_->setDue(step.due);
    offerTimes();
    showPromise();
    touched_ = false;
}

Step NextStepEditor::value() const
{
    Step step = step_;
    if (kind() != step.kind) {
        step.kind = kind();
        step.isRetry = false;
        step.purpose = StepPurpose::None;
    }
    if (step.kind == StepKind::Chore)
        step.ask = AskKind::None;
    step.due = when_->due().value_or(Due());
    step.due.promised = step.due.moment && promised_->isChecked();
    step.what = words_->text().trimmed();
    return step;
}

void NextStepEditor::focusWhen()
{
    when_->setFocus();
    when_->selectAll();
}

} // namespace askline
