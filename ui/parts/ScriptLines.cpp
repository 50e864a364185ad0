// SPDX-License-Identifier: GPL-3.0-or-later
// Sections under one another; the ask last.
#include "ui/parts/ScriptLines.h"

#include "app/domain/Touch.h"
#include "app/wording/Labels.h"
#include "ui/parts/MergedText.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int columns = 70;

} // namespace

ScriptLines::ScriptLines(const script::Script& script, const ScriptLook& look, QWidget* parent)
    : QWidget(parent), points_(look.points), showsWay_(look.fields == ScriptLook::Fields::Live && script.sections.size() > 1), column_(new QVBoxLayout(this))
{
    setProperty("plain", true);
    column_->setContentsMargins(0, spacing::small, spacing::medium, spacing::medium);
    column_->setSpacing(spacing::large);
    ScriptSection::Numbers numbers;
    for (int i = 0; i < script.sections.size(); ++i) {
        auto* section = new ScriptSection(script.sections[i], numbers, look, this);
        connect(section, &ScriptSection::answered, this, &ScriptLines::answered);
        connect(section, &ScriptSection::ticked, this, &ScriptLines::ticked);
        connect(section, &ScriptSection::branchPicked, this, &ScriptLines::branchPicked);
        connect(section, &ScriptSection::wanted, this, [this, i] { Q_EMIT sectionWanted(i); });
        column_->addWidget(section);
        sections_ += section;
    }
    if (!script.ask.words.isEmpty() || !script.ask.kind.isEmpty())
        addAsk(script.ask);
    column_->addStretch();
}

void ScriptLines::addAsk(const script::AskLine& ask)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(spacing::medium, 0, 0, 0);
    ask_ = new Card(this);
    ask_->setTone(Tone::Accent);
    auto* inside = new QVBoxLayout(ask_);
    inside->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    inside->setSpacing(spacing::tight);
    auto* kind = new QLabel(askInWords(valueNamed<AskKind>(ask.kind).value_or(AskKind::None)), ask_);
    setTone(kind, Tone::Accent);
    QFont font = kind->font();
    font.setWeight(QFont::DemiBold);
    kind->setFont(font);
    inside->addWidget(kind);
    askText_ = ask.words;
    askWords_ = new MergedText(ask_);
    QFont spoken = askWords_->font();
    spoken.setPointSizeF(points_);
    askWords_->setFont(spoken);
    inside->addWidget(askWords_);
    row->addWidget(ask_);
    column_->addLayout(row);
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
        return ask_;
    return sections_.value(section);
}

// Fields and the ask are no wider than the longest line.
void ScriptLines::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QFont spoken = font();
    spoken.setPointSizeF(points_);
    const int text = QFontMetrics(spoken).averageCharWidth() * columns + 2 * spacing::medium;
    column_->setContentsMargins(0, spacing::small, std::max(spacing::medium, width() - spacing::medium - text), spacing::medium);
}

void ScriptLines::fill(const ScriptState& state)
{
    for (ScriptSection* section : std::as_const(sections_))
        section->fill(state);
    if (askWords_)
        askWords_->setText(rendered(askText_, state.fields));
    if (!showsWay_)
        return;
    const QList<script::SectionState> states = script::statesOf(state.run, state.script, state.host);
    for (int i = 0; i < sections_.size(); ++i)
        sections_[i]->setState(states.value(i, script::SectionState::Ahead));
}

} // namespace askline
