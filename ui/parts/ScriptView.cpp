// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the run of a script and shows it.
#include "ui/parts/ScriptView.h"

#include "app/base/Folding.h"
#include "ui/parts/ScriptLines.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace askline {

ScriptView::ScriptView(QWidget* parent, Mode mode) : QScrollArea(parent), mode_(mode)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Script"));
}

void ScriptView::setFields(script::FieldLookup fields)
{
    fields_ = std::move(fields);
    refresh();
}

void ScriptView::setScript(const script::Script& script, const script::Run& run)
{
    script_ = script;
    run_ = run;
    rebuild();
    verticalScrollBar()->setValue(0);
}

void ScriptView::clear()
{
    setScript({}, {});
}

void ScriptView::rebuild()
{
    const int position = verticalScrollBar()->value();
    lines_ = new ScriptLines(script_, mode_ == Mode::Live ? ScriptLines::Fields::Live : ScriptLines::Fields::Named, answers_, points_, this);
    connect(lines_, &ScriptLines::answered, this, &ScriptView::takeAnswer);
    connect(lines_, &ScriptLines::ticked, this, &ScriptView::takeTick);
    refresh();
    setWidget(lines_); // deletes the old one
    QWidget* before = this;
    for (QWidget* stop : lines_->stops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    lines_->show();
    verticalScrollBar()->setValue(position);
}

void ScriptView::refresh()
{
    if (lines_)
        lines_->fill(run_, [this](QStringView field) { return valueOf(field); });
}

QString ScriptView::askWords() const
{
    return rendered(script_.ask.words, [this](QStringView field) { return valueOf(field); }).text;
}

QString ScriptView::valueOf(QStringView field) const
{
    const QString answer = run_.answer(field.toString());
    if (!answer.isEmpty())
        return cleanedLine(answer);
    return fields_ ? fields_(field) : QString();
}

void ScriptView::takeAnswer(const QString& field, const QString& value)
{
    run_.setAnswer(field, value);
    refresh();
    Q_EMIT answered(field, value);
    Q_EMIT runChanged();
}

void ScriptView::takeTick(int must, bool done)
{
    run_.setTick(must, done ? script::Tick::Done : script::Tick::Open);
    refresh();
    Q_EMIT runChanged();
}

void ScriptView::setPointSize(double points)
{
    points = std::clamp(points, 9.0, 32.0);
    if (points == points_)
        return;
    points_ = points;
    rebuild();
}

void ScriptView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    else
        QScrollArea::keyPressEvent(event);
}

void ScriptView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && lines_)
        rebuild();
}

} // namespace askline
