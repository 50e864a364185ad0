// SPDX-License-Identifier: GPL-3.0-or-later
// One function a kind of line: spoken words dark, directions muted, what answers an objection beforehand under a tag
// that says so.
#include "ui/parts/ScriptSection.h"

#include "app/script/ConditionText.h"
#include "app/wording/Labels.h"
#include "ui/parts/MergedText.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/ElidedLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr double asideFactor = 0.8; // directions and musts, beside the spoken words
constexpr int barWidth = 3;         // beside the section one is in
constexpr int mostKeyed = 9;

QString branchLabel(const script::Branch& branch)
{
    using script::Relation;
    const QString& operand = branch.test.operand;
    switch (branch.test.relation) {
    case Relation::LessThan: return ScriptSection::tr("less than %1").arg(operand);
    case Relation::MoreThan: return ScriptSection::tr("more than %1").arg(operand);
    case Relation::AtLeast: return ScriptSection::tr("at least %1").arg(operand);
    case Relation::AtMost: return ScriptSection::tr("at most %1").arg(operand);
    case Relation::WithinDays: return ScriptSection::tr("within %1 days").arg(operand);
    case Relation::LaterThanDays: return ScriptSection::tr("later than %1 days").arg(operand);
    case Relation::Otherwise: return ScriptSection::tr("something else");
    default: return operand;
    }
}

QString targetInWords(const script::Target& target)
{
    if (target.kind == script::Target::Kind::Section)
        return ScriptSection::tr("Goes on with “%1”").arg(target.title);
    return target.kind == script::Target::Kind::End ? ScriptSection::tr("Goes on with the ask") : QString();
}

} // namespace

ScriptSection::ScriptSection(const script::Section& section, const ScriptLook& look, QWidget* parent)
    : QWidget(parent), section_(section), look_(look), body_(new QWidget(this)), column_(new QVBoxLayout(body_))
{
    setProperty("plain", true);
    body_->setProperty("plain", true);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(spacing::medium, 0, 0, 0);
    whole->setSpacing(spacing::small);
    if (section.heading == script::Heading::Written)
        addTitle(section);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing::small);
    whole->addWidget(body_);
    for (const script::Line& line : section.lines)
        addLine(line);
}

void ScriptSection::setFirst(Numbers& above)
{
    first_ = above;
    above.question += own_.question;
    above.must += own_.must;
    above.set += own_.set;
    above.preempting += own_.preempting;
}

void ScriptSection::addTitle(const script::Section& section)
{
    title_ = section.title;
    heading_ = new ElidedLabel(section.title, this);
    setType(heading_, TypeSize::Body);
    QFont font = heading_->font();
    font.setWeight(QFont::DemiBold);
    heading_->setFont(font);
    setTone(heading_, Tone::Accent);
    layout()->addWidget(heading_);
}

MergedText* ScriptSection::words(const script::InlineText& text, double size, Tone tone)
{
    auto* shown = new MergedText(body_, tone);
    QFont font = shown->font();
    font.setPointSizeF(size);
    shown->setFont(font);
    if (!text.isEmpty())
        words_ += {shown, text};
    return shown;
}

void ScriptSection::addLine(const script::Line& line)
{
    if (const auto* spoken = std::get_if<script::Spoken>(&line))
        column_->addWidget(words(spoken->text, look_.points));
    else if (const auto* direction = std::get_if<script::StageDirection>(&line))
        column_->addWidget(words(direction->text, look_.points * asideFactor, Tone::Muted));
    else if (const auto* question = std::get_if<script::Question>(&line))
        addQuestion(*question, own_.question++);
    else if (const auto* must = std::get_if<script::Must>(&line))
        addMust(*must, own_.must++);
    else if (const auto* preempting = std::get_if<script::Preempting>(&line))
        addPreempting(*preempting, own_.preempting++);
    else if (const auto* variants = std::get_if<script::Variants>(&line))
        addWordings(*variants, own_.set++);
    else if (const auto* include = std::get_if<script::Include>(&line))
        addNote(tr("the snippet “%1”", "stands here").arg(include->snippet), Tone::Muted);
    else if (const auto* jump = std::get_if<script::Jump>(&line); jump && look_.fields == ScriptLook::Fields::Named)
        addNote((jump->conditions.isEmpty() ? QString() : tr("when %1: ").arg(print(jump->conditions))) + targetInWords(jump->target), Tone::Muted);
    else if (std::holds_alternative<script::Blank>(line))
        column_->addSpacing(spacing::tight);
}

void ScriptSection::addNote(const QString& text, Tone tone)
{
    auto* label = new ElidedLabel(text, body_);
    setTone(label, tone);
    column_->addWidget(label);
}

void ScriptSection::addTag(const QString& text)
{
    auto* label = new ElidedLabel(text, body_);
    setType(label, TypeSize::Small);
    setTone(label, Tone::Muted);
    column_->addWidget(label);
}

void ScriptSection::addQuestion(const script::Question& question, int index)
{
    column_->addWidget(words(question.text, look_.points));
    addAnswer(question.answer, rendered(question.text, {}).text, index);
    if (!question.branches.isEmpty())
        addBranches(question, index);
}

void ScriptSection::addAnswer(const script::Answer& answer, const QString& asked, int question)
{
    if (answer.field.isEmpty())
        return;
    if (look_.fields == ScriptLook::Fields::Named) {
        addNote(tr("→ %1", "where an answer is kept").arg(fieldLabel(answer.field).replace(u'_', u' ')), Tone::Muted);
        return;
    }
    auto* field = AnswerField::make(answer.type, asked, look_.answers, body_);
    connect(field, &AnswerField::edited, this, [this, question, name = answer.field](const QString& value) { Q_EMIT answered(question < 0 ? question : first_.question + question, name, value); });
    column_->addWidget(field);
    kept_ += {field, answer.field};
    stops_ += field->editor();
}

void ScriptSection::addBranches(const script::Question& question, int index)
{
    auto* row = new ChipRow(ChipRow::Choice::One, body_);
    row->setAccessibleName(tr("Answers to choose from"));
    for (int i = 0; i < question.branches.size(); ++i) {
        const QString label = branchLabel(question.branches[i]);
        const bool hasKey = i < mostKeyed && look_.fields == ScriptLook::Fields::Live;
        Chip* chip = row->addChip(QString::number(i), hasKey ? tr("%1  %2", "a key and what it does").arg(i + 1).arg(label) : label);
        chip->setAccessibleName(label);
        chip->setToolTip(targetInWords(question.branches[i].target).toHtmlEscaped());
        chip->setEnabled(look_.fields == ScriptLook::Fields::Live);
        if (i < mostKeyed)
            chip->setKeyHint(QKeySequence(Qt::Key(Qt::Key_1 + i)));
    }
    connect(row, &ChipRow::picked, this, [this, index](const QString& key) { Q_EMIT branchPicked(first_.question + index, key.toInt()); });
    column_->addWidget(row);
    branches_ += {row, question, index};
}

void ScriptSection::addMust(const script::Must& must, int index)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    auto* box = new QCheckBox(body_);
    box->setAccessibleName(rendered(must.text, {}).text);
    box->setEnabled(look_.fields == ScriptLook::Fields::Live);
    row->addWidget(box, 0, Qt::AlignTop);
    MergedText* text = words(must.text, look_.points * asideFactor);
    row->addWidget(text, 1);
    column_->addLayout(row);
    connect(box, &QCheckBox::clicked, this, [this, index](bool done) { Q_EMIT ticked(first_.must + index, done); });
    connect(text, &MergedText::clicked, box, &QCheckBox::click);
    ticks_ += {box, must, index};
    stops_ += box;
    if (must.answer.hasType)
        addAnswer(must.answer, rendered(must.text, {}).text, -1);
}

void ScriptSection::addPreempting(const script::Preempting& line, int index)
{
    if (!line.text.isEmpty()) {
        const bool isSpoken = line.form == script::Preempting::Form::Spoken;
        column_->addWidget(words(line.text, isSpoken ? look_.points : look_.points * asideFactor, isSpoken ? Tone::Normal : Tone::Muted));
    }
    const QString title = look_.objectionTitle ? look_.objectionTitle(line.objection) : QString();
    const QString tag = tr("↑ answers “%1” before it comes up").arg(title.isEmpty() ? line.objection : title);
    if (look_.fields != ScriptLook::Fields::Live) {
        addTag(tag);
        return;
    }
    auto* box = new QCheckBox(tag, body_);
    setType(box, TypeSize::Small);
    setTone(box, Tone::Muted);
    box->setToolTip(tr("Tick it once it was said: the numbers show whether it helps"));
    connect(box, &QCheckBox::clicked, this, [this, index](bool done) { Q_EMIT preempted(first_.preempting + index, done); });
    column_->addWidget(box);
    said_ += {box, index};
    stops_ += box;
}

void ScriptSection::addWordings(const script::Variants& variants, int set)
{
    if (look_.fields == ScriptLook::Fields::Live) {
        auto* shown = words({}, look_.points);
        column_->addWidget(shown);
        wordings_ += {shown, variants, set};
        return;
    }
    for (const script::Variant& wording : variants.wordings) {
        auto* row = new QHBoxLayout;
        auto* tag = new ElidedLabel(tr("wording %1", "one of several").arg(wording.name), body_);
        setType(tag, TypeSize::Small);
        setTone(tag, Tone::Muted);
        auto* adopt = new Button(tr("Say this one from now on"), ButtonRole::Quiet, body_);
        connect(adopt, &QPushButton::clicked, this, [this, set, name = wording.name] { Q_EMIT wordingWanted(first_.set + set, name); });
        row->addWidget(tag);
        row->addStretch();
        row->addWidget(adopt);
        column_->addLayout(row);
        column_->addWidget(words(wording.text, look_.points));
    }
}

void ScriptSection::fill(const ScriptState& state)
{
    for (const Words& line : std::as_const(words_))
        line.shown->setText(rendered(line.text, state.fields));
    for (const Wordings& line : std::as_const(wordings_))
        if (const script::Variant* wording = script::wordingOf(state.run, line.variants, first_.set + line.set)) {
            line.shown->setText(rendered(wording->text, state.fields));
            line.shown->setToolTip(tr("Wording %1 of %2: each call says one of them", "its name, their number").arg(wording->name).arg(line.variants.wordings.size()));
        }
    for (const Kept& answer : std::as_const(kept_))
        answer.shown->setValue(state.run.answer(answer.field));
    for (const Tick& tick : std::as_const(ticks_))
        tick.box->setChecked(script::isMet(state.run, tick.must, first_.must + tick.index));
    for (const Said& said : std::as_const(said_))
        said.box->setChecked(state.run.preempted.contains(first_.preempting + said.index));
    for (const Branches& branches : std::as_const(branches_)) {
        const auto taken = script::branchTaken(state.run, branches.question, first_.question + branches.index, state.host);
        branches.row->setChosen(taken ? QStringList{QString::number(*taken)} : QStringList());
    }
}

void ScriptSection::setState(script::SectionState state)
{
    state_ = state;
    const bool isPassedOver = state == script::SectionState::PassedOver;
    body_->setVisible(!isPassedOver);
    if (heading_) {
        heading_->setText(isPassedOver ? tr("%1 · not needed here", "a section's name").arg(title_) : title_);
        setTone(heading_, isPassedOver ? Tone::Muted : Tone::Accent);
    }
    update();
}

void ScriptSection::paintEvent(QPaintEvent*)
{
    if (state_ != script::SectionState::Here)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, barWidth, height()), themeOf(this).accent);
}

void ScriptSection::mouseReleaseEvent(QMouseEvent* event)
{
    if (heading_ && event->position().y() <= heading_->geometry().bottom())
        Q_EMIT wanted();
    QWidget::mouseReleaseEvent(event);
}

} // namespace askline
