// SPDX-License-Identifier: GPL-3.0-or-later
// Every script that was begun keeps its run, so that nothing answered is lost when another is looked at.
#include "ui/callroom/ScriptPanel.h"

#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "ui/parts/ScriptView.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Theme.h"
#include "ui/style/Type.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

namespace {

QToolButton* sizeButton(const QString& text, Command command, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(commandText(command));
    button->setToolTip(ScriptPanel::tr("%1 (%2)", "what a button does (its key)").arg(commandText(command), commandKey(command)));
    button->setFocusPolicy(Qt::NoFocus); // it has a key
    return button;
}

} // namespace

ScriptPanel::ScriptPanel(QWidget* parent)
    : QWidget(parent), tabs_(new QTabBar(this)), goal_(new ElidedLabel({}, this)), open_(new ElidedLabel({}, this)), view_(new ScriptView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setAccessibleName(tr("Scripts"));
    for (QLabel* label : {goal_, open_}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
        setTone(label, Tone::Muted);
        setType(label, TypeSize::Small);
    }
    auto* smaller = sizeButton(tr("A−", "smaller type"), Command::Smaller, this);
    auto* bigger = sizeButton(tr("A+", "larger type"), Command::Bigger, this);
    auto* row = new QHBoxLayout;
    row->addWidget(tabs_);
    row->addStretch();
    row->addWidget(smaller);
    row->addWidget(bigger);
    column->addLayout(row);
    column->addWidget(goal_);
    column->addWidget(open_);
    column->addWidget(view_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        showTab(index);
        Q_EMIT changed();
    });
    connect(view_, &ScriptView::runChanged, this, &ScriptPanel::takeRun);
    connect(smaller, &QToolButton::clicked, this, [this] { scale(-1); });
    connect(bigger, &QToolButton::clicked, this, [this] { scale(1); });
}

void ScriptPanel::setCall(const Playbook& playbook, const QString& stage, const QString& occasion, const QList<script::Run>& runs,
                          const QString& shown, quint64 seed)
{
    runs_ = runs;
    seed_ = seed;
    QHash<QString, QString> titles;
    for (const Objection& objection : playbook.objections)
        titles.insert(objection.key, objection.title);
    view_->setObjectionTitles([titles](const QString& key) { return titles.value(key); });
    sheets_.clear();
    const QSignalBlocker silent(tabs_);
    while (tabs_->count() > 0)
        tabs_->removeTab(0);
    const auto add = [this](const QString& key, const QString& title, const QString& source) {
        sheets_ += Sheet{key, source};
        tabs_->addTab(QString(title).replace(u'&', QStringLiteral("&&")));
    };
    const StageCard* card = playbook.stage(stage);
    if (!card && !playbook.stages.isEmpty())
        card = &playbook.stages.first();
    for (const CallScript& call : playbook.calls)
        if (call.key == occasion)
            add(call.key, call.title, call.script);
    if (card)
        add(card->key, card->title, card->script);
    for (const CallScript& call : playbook.calls)
        if (!isForAnOccasion(call.key))
            add(call.key, call.title, call.script);
    const auto wanted = std::ranges::find(sheets_, shown, &Sheet::key);
    const int index = wanted == sheets_.end() ? 0 : int(wanted - sheets_.begin());
    tabs_->setCurrentIndex(index);
    tabs_->updateGeometry();
    showTab(index);
}

void ScriptPanel::showTab(int index)
{
    if (index < 0 || index >= sheets_.size()) {
        view_->clear();
        return;
    }
    const Sheet& sheet = sheets_[index];
    const auto begun = std::ranges::find(runs_, sheet.key, &script::Run::key);
    const QString source = begun == runs_.end() ? sheet.source : begun->source;
    const script::Script parsed = script::parseScript(source).script;
    script::Run run = begun == runs_.end() ? script::begun(parsed, source, seed_) : *begun;
    // What was answered on another sheet need not be asked again on this one.
    for (const script::Run& other : std::as_const(runs_))
        for (const auto& [field, value] : other.answers.asKeyValueRange())
            if (run.answer(field).isEmpty())
                run.setAnswer(field, value);
    run.key = sheet.key;
    view_->setScript(parsed, run);
    goal_->setText(tr("Goal: %1").arg(parsed.goal));
    goal_->setVisible(!parsed.goal.isEmpty());
    keepRun();
    showOpen();
}

void ScriptPanel::showOpen()
{
    const QList<const script::Must*> musts = script::mustsOf(view_->script());
    QStringList open;
    for (const int must : view_->openMusts())
        open += script::plainText(musts[must]->text);
    open_->setText(open.isEmpty() ? tr("Nothing is missing") : tr("Still missing: %1").arg(open.join(QStringLiteral(" · "))));
    open_->setVisible(!musts.isEmpty());
    setTone(open_, open.isEmpty() ? Tone::Accent : Tone::Muted);
}

void ScriptPanel::keepRun()
{
    const script::Run& run = view_->run();
    if (const auto begun = std::ranges::find(runs_, run.key, &script::Run::key); begun != runs_.end())
        *begun = run;
    else
        runs_ += run;
}

void ScriptPanel::takeRun()
{
    keepRun();
    showOpen();
    Q_EMIT changed();
}

void ScriptPanel::goOn()
{
    view_->goOn();
}

void ScriptPanel::goBack()
{
    view_->goBack();
}

void ScriptPanel::pickNumber(int number)
{
    view_->pickNumber(number);
}

void ScriptPanel::setFields(const script::FieldLookup& fields)
{
    view_->setFields(fields);
}

void ScriptPanel::setAnswerContext(const AnswerContext& context)
{
    view_->setAnswerContext(context);
}

QString ScriptPanel::shown() const
{
    return tabs_->currentIndex() >= 0 && tabs_->currentIndex() < sheets_.size() ? sheets_[tabs_->currentIndex()].key : QString();
}

QString ScriptPanel::askWords() const
{
    return view_->askWords();
}

void ScriptPanel::focusScript()
{
    view_->setFocus();
}

void ScriptPanel::setPointSize(double points)
{
    view_->setPointSize(points);
}

double ScriptPanel::pointSize() const
{
    return view_->pointSize();
}

void ScriptPanel::scale(int steps)
{
    setPointSize(pointSize() + steps);
    Q_EMIT pointSizeChanged(pointSize());
}

} // namespace askline
