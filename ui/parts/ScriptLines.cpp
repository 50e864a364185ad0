// SPDX-License-Identifier: GPL-3.0-or-later
// Sections under one another; the ask last.
#include "ui/parts/ScriptLines.h"

#include "app/domain/Touch.h"
#include "app/wording/Labels.h"
#include "ui/parts/MergedText.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int columns = 70;

} // namespace

ScriptLines::ScriptLines(const ScriptLook& look, QWidget* parent) : QWidget(parent), look_(look), column_(new QVBoxLayout(this))
{
    setProperty("plain", true);
    column_->setContentsMargins(0, spacing::small, spacing::medium, spacing::medium);
    column_->setSpacing(spacing::large);
    buildAsk();
    column_->addStretch();
}

void ScriptLines::buildAsk()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(spacing::medium, 0, 0, 0);
    ask_ = new Card(this);
    ask_->setTone(Tone::Accent);
    auto* inside = new QVBoxLayout(ask_);
    inside->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    inside->setSpacing(spacing::tight);
    askKind_ = new QLabel(ask_);
    setTone(askKind_, Tone::Accent);
    QFont font = askKind_->font();
    font.setWeight(QFont::DemiBold);
    askKind_->setFont(font);
    inside->addWidget(askKind_);
    askWords_ = new MergedText(ask_);
    QFont spoken = askWords_->font();
    spoken.setPointSizeF(look_.points);
    askWords_->setFont(spoken);
    inside->addWidget(askWords_);
    row->addWidget(ask_);
    column_->addLayout(row);
}

ScriptSection* ScriptLines::made(const script::Section& section)
{
    auto* part = new ScriptSection(section, look_, this);
    connect(part, &ScriptSection::answered, this, &ScriptLines::answered);
    connect(part, &ScriptSection::ticked, this, &ScriptLines::ticked);
    connect(part, &ScriptSection::preempted, this, &ScriptLines::preempted);
    connect(part, &ScriptSection::branchPicked, this, &ScriptLines::branchPicked);
    connect(part, &ScriptSection::wordingWanted, this, &ScriptLines::wordingWanted);
    connect(part, &ScriptSection::wanted, this, [this, part] { Q_EMIT sectionWanted(int(sections_.indexOf(part))); });
    return part;
}

void ScriptLines::setScript(const script::Script& script)
{
    const auto same = [&](qsizetype shown, qsizetype wanted) { return sections_[shown]->section() == script.sections[wanted]; };
    const qsizetype most = std::min(sections_.size(), script.sections.size());
    qsizetype before = 0;
    while (before < most && same(before, before))
        ++before;
    qsizetype after = 0;
    while (after < most - before && same(sections_.size() - 1 - after, script.sections.size() - 1 - after))
        ++after;
    const QList<ScriptSection*> kept = sections_.last(after);
    for (ScriptSection* gone : sections_.mid(before, sections_.size() - before - after))
        delete gone;
    sections_ = sections_.first(before);
    for (qsizetype i = before; i < script.sections.size() - after; ++i) {
        sections_ += made(script.sections[i]);
        column_->insertWidget(int(i), sections_.last());
        sections_.last()->show();
    }
    sections_ += kept;
    ScriptSection::Numbers above;
    for (ScriptSection* section : std::as_const(sections_))
        section->setFirst(above);
    showsWay_ = look_.fields == ScriptLook::Fields::Live && script.sections.size() > 1;
    showAsk(script.ask);
}

void ScriptLines::showAsk(const script::AskLine& ask)
{
    askText_ = ask.words;
    askKind_->setText(askInWords(valueNamed<AskKind>(ask.kind).value_or(AskKind::None)));
    ask_->setVisible(!ask.words.isEmpty() || !ask.kind.isEmpty());
}

QList<QWidget*> ScriptLines::stops() const
{
    QList<QWidget*> all;
    for (const ScriptSection* section : sections_)
        all += section->stops();
    return all;
}

QWidget* ScriptLines::part(int section) const
{
    if (section == script::talkEnd)
        return ask_->isHidden() ? nullptr : ask_;
    return sections_.value(section);
}

// Fields and the ask are no wider than the longest line.
void ScriptLines::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QFont spoken = font();
    spoken.setPointSizeF(look_.points);
    const int text = QFontMetrics(spoken).averageCharWidth() * columns + 2 * spacing::medium;
    column_->setContentsMargins(0, spacing::small, std::max(spacing::medium, width() - spacing::medium - text), spacing::medium);
}

void ScriptLines::fill(const ScriptState& state)
{
    for (ScriptSection* section : std::as_const(sections_))
        section->fill(state);
    askWords_->setText(rendered(askText_, state.fields));
    if (!showsWay_)
        return;
    const QList<script::SectionState> states = script::statesOf(state.run, state.script, state.host);
    for (int i = 0; i < sections_.size(); ++i)
        sections_[i]->setState(states.value(i, script::SectionState::Ahead));
}

} // namespace askline
