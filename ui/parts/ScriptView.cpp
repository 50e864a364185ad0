// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the run of a script and shows it.
#include "ui/parts/ScriptView.h"

#include "app/base/Folding.h"
#include "app/planning/TimePhrase.h"
#include "app/script/Course.h"
#include "ui/parts/ScriptLines.h"
#include "ui/style/Spacing.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>

namespace askline {

namespace {

class ViewHost : public script::Host {
public:
    ViewHost(const script::FieldLookup& fields, const AnswerContext& answers) : fields_(fields), answers_(answers) {}
    QString valueOf(QStringView field) const override { return fields_ ? fields_(field) : QString(); }
    std::optional<int> daysUntil(const QString& answer) const override
    {
        return answers_.time ? askline::daysUntil(answer, answers_.time()) : std::nullopt;
    }

private:
    const script::FieldLookup& fields_;
    const AnswerContext& answers_;
};

} // namespace

ScriptView::ScriptView(QWidget* parent, Mode mode) : QScrollArea(parent), mode_(mode), host_(std::make_unique<ViewHost>(fields_, answers_))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Script"));
}

ScriptView::~ScriptView() = default;

void ScriptView::setFields(script::FieldLookup fields)
{
    fields_ = std::move(fields);
    refresh();
}

void ScriptView::setMode(Mode mode)
{
    if (mode == mode_)
        return;
    mode_ = mode;
    rebuild();
}

void ScriptView::setScript(const script::Script& script, const script::Run& run)
{
    const bool isAnother = script.key != script_.key || script.title != script_.title;
    script_ = script;
    run_ = run;
    if (run_.at == 0 && run_.path.isEmpty())
        script::enterFirst(run_, script_, *host_);
    if (!lines_)
        rebuild();
    else
        showScript();
    if (isAnother)
        verticalScrollBar()->setValue(0);
    if (run_.at != 0)
        showPlace();
}

void ScriptView::clear()
{
    setScript({}, {});
}

void ScriptView::rebuild()
{
    const int position = verticalScrollBar()->value();
    const auto fields = mode_ == Mode::Live ? ScriptLook::Fields::Live : ScriptLook::Fields::Named;
    lines_ = new ScriptLines({fields, answers_, points_, [this](const QString& key) { return titles_ ? titles_(key) : QString(); }}, this);
    connect(lines_, &ScriptLines::answered, this, &ScriptView::takeAnswer);
    connect(lines_, &ScriptLines::ticked, this, &ScriptView::takeTick);
    connect(lines_, &ScriptLines::preempted, this, [this](int line, bool done) {
        run_.setPreempted(line, done ? script::Tick::Done : script::Tick::Open);
        refresh();
        Q_EMIT runChanged();
    });
    connect(lines_, &ScriptLines::branchPicked, this, &ScriptView::takeBranch);
    connect(lines_, &ScriptLines::wordingWanted, this, &ScriptView::wordingWanted);
    connect(lines_, &ScriptLines::sectionWanted, this, [this](int section) {
        script::goTo(run_, section);
        takeWay();
    });
    showScript();
    setWidget(lines_); // deletes the old one
    lines_->show();
    verticalScrollBar()->setValue(position);
}

void ScriptView::showScript()
{
    lines_->setScript(script_);
    refresh();
    QWidget* before = this;
    const QList<QWidget*> stops = lines_->stops();
    for (QWidget* stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void ScriptView::refresh()
{
    if (lines_)
        lines_->fill({run_, script_, [this](QStringView field) { return valueOf(field); }, *host_});
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

void ScriptView::goOn()
{
    script::goOn(run_, script_, *host_);
    takeWay();
}

void ScriptView::goBack()
{
    if (script::goBack(run_))
        takeWay();
}

void ScriptView::pickNumber(int number)
{
    if (const auto question = script::questionToPick(run_, script_))
        takeBranch(*question, number - 1);
}

void ScriptView::takeBranch(int question, int branch)
{
    script::pickBranch(run_, script_, question, branch, *host_);
    takeWay();
}

void ScriptView::takeWay()
{
    refresh();
    showPlace();
    Q_EMIT runChanged();
}

// The place one is in stands at the top, so that what comes next is in sight.
void ScriptView::showPlace()
{
    const QWidget* part = lines_ ? lines_->part(run_.at) : nullptr;
    if (!part)
        return;
    lines_->layout()->activate();
    verticalScrollBar()->setValue(part->mapTo(lines_, QPoint(0, 0)).y() - spacing::small);
}

void ScriptView::takeAnswer(int question, const QString& field, const QString& value)
{
    run_.keyed.remove(question); // what is typed goes before what was picked
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
    else if (mode_ == Mode::Live && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 && !(event->modifiers() & ~Qt::KeypadModifier))
        pickNumber(event->key() - Qt::Key_0);
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
