// SPDX-License-Identifier: GPL-3.0-or-later
// The script at the left as in a call, the objection at the right; what comes again when is planning's.
#include "ui/playbook/PracticePage.h"

#include "app/planning/Rehearsal.h"
#include "app/script/Parser.h"
#include "app/workspace/playbook/Practising.h"
#include "ui/parts/MergedText.h"
#include "ui/parts/ObjectionCard.h"
#include "ui/parts/ScriptView.h"
#include "ui/playbook/OwnWords.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Hairline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace askline {

namespace {

constexpr int packSize = 10;
constexpr double saidPoints = 20;
constexpr int sideWidth = 480;

struct GradeButton {
    PracticeGrade grade;
    const char* text;
    const char* says;
};
constexpr GradeButton grades[] = {
    {PracticeGrade::Again, QT_TRANSLATE_NOOP("PracticePage", "Not yet"), QT_TRANSLATE_NOOP("PracticePage", "It comes again tomorrow")},
    {PracticeGrade::Hard, QT_TRANSLATE_NOOP("PracticePage", "Hardly"), QT_TRANSLATE_NOOP("PracticePage", "It came, with an effort")},
    {PracticeGrade::Good, QT_TRANSLATE_NOOP("PracticePage", "Well"), QT_TRANSLATE_NOOP("PracticePage", "It came")},
    {PracticeGrade::Easy, QT_TRANSLATE_NOOP("PracticePage", "Easily"), QT_TRANSLATE_NOOP("PracticePage", "It comes again much later")},
};

} // namespace

PracticePage::PracticePage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), stages_(new QComboBox), script_(new ScriptView), side_(new QStackedWidget),
      place_(new QLabel), standing_(new QLabel), said_(new MergedText), show_(new Button(tr("Show the answer  (Space)"), ButtonRole::Primary)), card_(new ObjectionCard),
      grades_(new QWidget), end_(new EmptyState(IconName::Check, {}, {}, nullptr))
{
    setAccessibleName(tr("Practice"));
    side_->addWidget(buildQuestion());
    side_->addWidget(end_);
    side_->setFixedWidth(sideWidth);
    script_->setFields(ownFields(desk_));
    script_->setObjectionTitles(objectionTitles(desk_));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    row->setSpacing(spacing::medium);
    row->addWidget(buildScript(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(side_);
    connect(stages_, &QComboBox::activated, this, [this] { activate(); });
    connect(show_, &QPushButton::clicked, this, &PracticePage::showAnswer);
    connect(end_, &EmptyState::primaryPicked, this, &PracticePage::activate);
}

QWidget* PracticePage::buildScript()
{
    auto* side = new QWidget;
    stages_->setAccessibleName(tr("Stage to rehearse"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(stages_, 0, Qt::AlignLeft);
    column->addWidget(script_, 1);
    return side;
}

QWidget* PracticePage::buildQuestion()
{
    auto* side = new QWidget;
    auto* close = iconButton(IconName::Close, tr("Back to the playbook"), side);
    connect(close, &QToolButton::clicked, this, [this] { Q_EMIT requests_.showPage(QStringLiteral("playbook")); });
    setTone(place_, Tone::Muted);
    setTone(standing_, Tone::Muted);
    QFont large = said_->font();
    large.setPointSizeF(saidPoints);
    said_->setFont(large);
    auto* hint = new QLabel(tr("Answer aloud, then look."));
    setTone(hint, Tone::Muted);
    show_->setKeyHint(QKeySequence(Qt::Key_Space));
    auto* buttons = new QHBoxLayout(grades_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing::small);
    for (const GradeButton& one : grades) {
        auto* button = new Button(tr("%1  %2", "a key and what it does").arg(int(one.grade) + 1).arg(tr(one.text)), ButtonRole::Normal, grades_);
        button->setToolTip(tr(one.says));
        button->setKeyHint(QKeySequence(Qt::Key(Qt::Key_1 + int(one.grade))));
        connect(button, &QPushButton::clicked, this, [this, given = one.grade] { grade(given); });
        buttons->addWidget(button, 1);
    }
    auto* top = new QHBoxLayout;
    top->addWidget(place_);
    top->addStretch();
    top->addWidget(standing_);
    top->addWidget(close);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addLayout(top);
    column->addWidget(said_);
    column->addWidget(hint);
    column->addWidget(show_);
    column->addWidget(card_);
    column->addWidget(grades_);
    column->addStretch();
    return side;
}

void PracticePage::fillStages()
{
    const QString chosen = stages_->currentData().toString();
    stages_->clear();
    stages_->addItem(tr("All stages"));
    for (const StageCard& card : desk_.playbook().stages)
        stages_->addItem(card.title, card.key);
    stages_->setCurrentIndex(std::max(0, stages_->findData(chosen)));
    showStage();
}

void PracticePage::showStage()
{
    const Playbook& playbook = desk_.playbook();
    const StageCard* card = playbook.stage(stages_->currentData().toString());
    if (!card && !playbook.stages.isEmpty())
        card = &playbook.stages.first();
    const script::Script parsed = script::parseScript(card ? card->script : QString()).script;
    script_->setScript(parsed, script::begun(parsed, {}, quint64(desk_.now().ms)));
}

void PracticePage::activate()
{
    fillStages();
    desk_.read(this, [me = desk_.me()](Workspace& w) { return readPracticeTurns(w, me); }, [this](const QList<PracticeTurn>& turns) { start(turns); });
}

void PracticePage::start(const QList<PracticeTurn>& turns)
{
    turns_ = turns;
    seed_ = quint64(desk_.now().ms);
    came_ = 0;
    at_ = 0;
    const QString stage = stages_->currentData().toString();
    QList<ObjectionId> wanted;
    for (const Objection& objection : desk_.playbook().objections)
        if (stage.isEmpty() || objection.stages.contains(stage))
            wanted += objection.id;
    pack_ = pack(wanted, turns_, desk_.now().dateIn(desk_.zone()), desk_.zone(), packSize, seed_);
    pack_.isEmpty() ? finish() : ask();
}

void PracticePage::ask()
{
    const Objection* objection = desk_.playbook().objection(asked());
    if (!objection) { // deleted meanwhile
        ++at_;
        at_ < pack_.size() ? ask() : finish();
        return;
    }
    shown_ = false;
    const QStringList words = objection->words.isEmpty() ? QStringList{objection->title} : objection->words;
    const QString& said = words[qsizetype((seed_ + quint64(at_)) % quint64(words.size()))];
    said_->setText(tr("“%1”", "an objection, as they say it").arg(script::inFormat(said, u"capital")));
    place_->setText(tr("%1 of %2", "objections of a pack").arg(at_ + 1).arg(pack_.size()));
    QList<PracticeTurn> own;
    std::ranges::copy_if(turns_, std::back_inserter(own), [&](const PracticeTurn& turn) { return turn.objection == objection->id; });
    const Familiarity familiarity = familiarityOf(rehearsed(own, desk_.zone()));
    standing_->setText(familiarity == Familiarity::New ? tr("new to you") : familiarity == Familiarity::Firm ? tr("sits firmly") : tr("being learnt"));
    card_->setObjection(*objection);
    card_->hide();
    grades_->hide();
    show_->show();
    side_->setCurrentIndex(0);
    setFocus();
    announce(this, said_->text());
}

void PracticePage::showAnswer()
{
    if (shown_ || asked().isNull())
        return;
    shown_ = true;
    show_->hide();
    card_->setVisible(true);
    grades_->show();
    setFocus();
}

void PracticePage::grade(PracticeGrade given)
{
    if (!shown_)
        return;
    const ObjectionId objection = asked();
    turns_ += {objection, given, desk_.now()};
    came_ += given == PracticeGrade::Again ? 0 : 1;
    desk_.write(this, [objection, given](Workspace& w) { return keepPracticeTurn(w, objection, given); }, [](Nothing) {});
    ++at_;
    at_ < pack_.size() ? ask() : finish();
}

void PracticePage::finish()
{
    shown_ = false;
    int firm = 0;
    int learning = 0;
    for (const Objection& objection : desk_.playbook().objections) {
        QList<PracticeTurn> own;
        std::ranges::copy_if(turns_, std::back_inserter(own), [&](const PracticeTurn& turn) { return turn.objection == objection.id; });
        const Familiarity familiarity = familiarityOf(rehearsed(own, desk_.zone()));
        firm += familiarity == Familiarity::Firm;
        learning += familiarity == Familiarity::Learning;
    }
    const int total = int(desk_.playbook().objections.size());
    const QString standing = tr("%1 sit firmly, %2 are being learnt, %3 are new.").arg(firm).arg(learning).arg(total - firm - learning);
    end_->setWords(IconName::Check, pack_.isEmpty() ? tr("Nothing is due today") : tr("%1 of %2 came").arg(came_).arg(pack_.size()),
                   standing + u' ' + tr("What did not come is asked again tomorrow, what came some days later."));
    end_->setPrimary(pack_.isEmpty() ? QString() : tr("Ten more"));
    side_->setCurrentWidget(end_);
}

void PracticePage::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!shown_ && (key == Qt::Key_Space || isEnter))
        showAnswer();
    else if (shown_ && key >= Qt::Key_1 && key <= Qt::Key_4)
        grade(PracticeGrade(key - Qt::Key_1));
    else
        Page::keyPressEvent(event);
}

} // namespace askline
