// SPDX-License-Identifier: GPL-3.0-or-later
// One function a kind of line: spoken words dark, directions muted, the ask in a frame of the accent colour.
#include "ui/parts/ScriptLines.h"

#include "app/domain/Touch.h"
#include "app/wording/Labels.h"
#include "ui/parts/MergedText.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr double asideFactor = 0.8; // directions and musts, beside the spoken words
constexpr int columns = 70;

} // namespace

ScriptLines::ScriptLines(const script::Script& script, Fields fields, const AnswerContext& context, double points, QWidget* parent)
    : QWidget(parent), fields_(fields), context_(context), points_(points), column_(new QVBoxLayout(this))
{
    setProperty("plain", true);
    column_->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::medium);
    column_->setSpacing(spacing::small);
    for (const script::Section& section : script.sections)
        addSection(section);
    if (!script.ask.words.isEmpty() || !script.ask.kind.isEmpty())
        addAsk(script.ask);
    column_->addStretch();
}

MergedText* ScriptLines::words(const script::InlineText& text, double size, Tone tone)
{
    auto* shown = new MergedText(this, tone);
    QFont font = shown->font();
    font.setPointSizeF(size);
    shown->setFont(font);
    words_ += {shown, text};
    return shown;
}

void ScriptLines::gap(int height)
{
    if (column_->count() > 0)
        column_->addSpacing(height);
}

void ScriptLines::addSection(const script::Section& section)
{
    if (section.heading == script::Heading::Written) {
        gap(spacing::medium);
        auto* title = new QLabel(section.title, this);
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        setType(title, TypeSize::Body);
        QFont font = title->font();
        font.setWeight(QFont::DemiBold);
        title->setFont(font);
        setTone(title, Tone::Accent);
        column_->addWidget(title);
    }
    for (const script::Line& line : section.lines)
        addLine(line);
}

void ScriptLines::addLine(const script::Line& line)
{
    if (const auto* spoken = std::get_if<script::Spoken>(&line))
        column_->addWidget(words(spoken->text, points_));
    else if (const auto* direction = std::get_if<script::StageDirection>(&line))
        column_->addWidget(words(direction->text, points_ * asideFactor, Tone::Muted));
    else if (const auto* question = std::get_if<script::Question>(&line))
        addQuestion(*question);
    else if (const auto* must = std::get_if<script::Must>(&line))
        addMust(*must);
    else if (std::holds_alternative<script::Blank>(line))
        gap(spacing::tight);
}

void ScriptLines::addQuestion(const script::Question& question)
{
    column_->addWidget(words(question.text, points_));
    if (question.answer.field.isEmpty())
        return;
    if (fields_ == Fields::Named) {
        auto* named = new QLabel(tr("→ %1", "where an answer is kept").arg(fieldLabel(question.answer.field).replace(u'_', u' ')), this);
        named->setTextFormat(Qt::PlainText);
        setTone(named, Tone::Muted);
        column_->addWidget(named);
        return;
    }
    auto* answer = AnswerField::make(question.answer.type, rendered(question.text, {}).text, context_, this);
    const QString field = question.answer.field;
    connect(answer, &AnswerField::edited, this, [this, field](const QString& value) { Q_EMIT answered(field, value); });
    column_->addWidget(answer);
    kept_ += {answer, field};
    stops_ += answer->editor();
}

void ScriptLines::addMust(const script::Must& must)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    auto* box = new QCheckBox(this);
    box->setAccessibleName(rendered(must.text, {}).text);
    box->setEnabled(fields_ == Fields::Live);
    row->addWidget(box, 0, Qt::AlignTop);
    MergedText* text = words(must.text, points_ * asideFactor);
    row->addWidget(text, 1);
    column_->addLayout(row);
    const int index = int(ticks_.size());
    connect(box, &QCheckBox::clicked, this, [this, index](bool done) { Q_EMIT ticked(index, done); });
    connect(text, &MergedText::clicked, box, &QCheckBox::click);
    ticks_ += {box, must};
    stops_ += box;
}

void ScriptLines::addAsk(const script::AskLine& ask)
{
    gap(spacing::medium);
    auto* card = new Card(this);
    card->setTone(Tone::Accent);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    inside->setSpacing(spacing::tight);
    auto* kind = new QLabel(askInWords(valueNamed<AskKind>(ask.kind).value_or(AskKind::None)), card);
    setTone(kind, Tone::Accent);
    QFont font = kind->font();
    font.setWeight(QFont::DemiBold);
    kind->setFont(font);
    inside->addWidget(kind);
    inside->addWidget(words(ask.words, points_));
    column_->addWidget(card);
}

// Fields and the ask are no wider than the longest line.
void ScriptLines::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QFont spoken = font();
    spoken.setPointSizeF(points_);
    const int text = QFontMetrics(spoken).averageCharWidth() * columns + 2 * spacing::medium;
    const int right = std::max(spacing::medium, width() - spacing::medium - text);
    column_->setContentsMargins(spacing::medium, spacing::small, right, spacing::medium);
}

void ScriptLines::fill(const script::Run& run, const script::FieldLookup& valueOf)
{
    for (const Words& line : std::as_const(words_))
        line.shown->setText(rendered(line.text, valueOf));
    for (const Kept& answer : std::as_const(kept_))
        answer.shown->setValue(run.answer(answer.field));
    for (int i = 0; i < ticks_.size(); ++i)
        ticks_[i].box->setChecked(script::isMet(run, ticks_[i].must, i));
}

} // namespace askline
