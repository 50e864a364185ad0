// SPDX-License-Identifier: GPL-3.0-or-later
// What was read stands below the field, a line a person, in the order typed.
#include "ui/callroom/SheetResultsBar.h"

#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/touches/LogTouch.h"
#include "ui/callroom/CallSheet.h"
#include "ui/parts/WhenField.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/MultilineEdit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

namespace askline {

namespace {

constexpr int cardWidth = 760;
constexpr int cardHeight = 520;

QString faultInWords(SheetLine::Fault fault)
{
    switch (fault) {
    case SheetLine::Fault::NoNumber: return SheetResultsBar::tr("begins with no number");
    case SheetLine::Fault::NoOutcome: return SheetResultsBar::tr("says no outcome");
    case SheetLine::Fault::NoTime: return SheetResultsBar::tr("wants a time");
    case SheetLine::Fault::None: break;
    }
    return SheetResultsBar::tr("names nobody here");
}

} // namespace

SheetResultsBar::SheetResultsBar(Desk& desk, Requests& requests, QWidget* host)
    : Overlay(host), desk_(desk), requests_(requests), field_(new MultilineEdit(card())), understood_(new QLabel(card())),
      keep_(new Button(tr("Log them"), ButtonRole::Primary, card()))
{
    setAccessibleName(tr("Results of a call sheet"));
    auto* title = new QLabel(tr("Results of a call sheet"), card());
    setType(title, TypeSize::Title);
    field_->setAccessibleName(tr("A line a person"));
    field_->setPlaceholderText(tr("#12 na\n#31 cb thu 10 wants an offer\n#7 co has a supplier"));
    field_->setLineLimits(6, 10);
    field_->installEventFilter(this);
    understood_->setTextFormat(Qt::PlainText);
    understood_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    understood_->setWordWrap(true);
    setTone(understood_, Tone::Muted);
    auto* scroll = new QScrollArea(card());
    scroll->setWidget(understood_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (QWidget* part : {static_cast<QWidget*>(scroll), scroll->viewport(), static_cast<QWidget*>(understood_)})
        part->setAutoFillBackground(false);
    keep_->setKeyHint(QKeySequence(Qt::ControlModifier | Qt::Key_Return));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(keep_);
    auto* column = new QVBoxLayout(card());
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small + spacing::tight);
    column->addWidget(title);
    column->addWidget(field_);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    connect(field_, &QPlainTextEdit::textChanged, this, &SheetResultsBar::read);
    connect(keep_, &QPushButton::clicked, this, &SheetResultsBar::keep);
}

QRect SheetResultsBar::cardPlace(QSize overlay) const
{
    const QSize size = QSize(cardWidth, cardHeight).boundedTo(overlay - QSize(2 * spacing::large, 2 * spacing::large));
    return QRect(QPoint((overlay.width() - size.width()) / 2, std::max(spacing::large, (overlay.height() - size.height()) / 3)), size);
}

QWidget* SheetResultsBar::firstFocus()
{
    return field_;
}

void SheetResultsBar::opening()
{
    read(); // what was typed and not yet logged is still there
}

bool SheetResultsBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != field_ || !isKey)
        return Overlay::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool keeps = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier);
    if (!keeps && key->key() != Qt::Key_Escape)
        return false;
    event->accept(); // no command of the page below takes it
    if (event->type() == QEvent::KeyPress)
        keeps ? keep() : shut();
    return true;
}

void SheetResultsBar::read()
{
    const auto contextOf = [this](qint64 lead) {
        const QTimeZone theirs = zoneNamed(known_.value(lead).timeZone);
        return TimeContext{desk_.now(), desk_.zone(), theirs.isValid() ? theirs : desk_.zone(), Said::ToThem, desk_.office(), desk_.settings().region};
    };
    lines_ = readSheetResults(field_->text(), sheetWords(), contextOf);
    QList<qint64> numbers;
    for (const SheetLine& line : std::as_const(lines_))
        if (line.result.lead > 0 && !known_.contains(line.result.lead))
            numbers += line.result.lead;
    desk_.read(
        this,
        [numbers](Workspace& w) -> Result<QHash<qint64, LeadRow>> {
            QHash<qint64, LeadRow> rows;
            for (const qint64 number : numbers)
                if (const auto row = readLeadNumbered(w, number))
                    rows.insert(number, *row);
            return rows;
        },
        [this, question = ++question_](const QHash<qint64, LeadRow>& rows) {
            const bool isNew = !rows.isEmpty();
            known_.insert(rows);
            if (question != question_)
                return;
            if (isNew)
                read(); // hours are said on the clocks of those just found
            else
                showLines();
        });
}

void SheetResultsBar::showLines()
{
    QStringList told;
    int good = 0;
    for (const SheetLine& line : std::as_const(lines_)) {
        if (line.fault != SheetLine::Fault::None || !known_.contains(line.result.lead)) {
            told += tr("⚠ line %1 %2: %3", "number, what is wrong, what was typed").arg(line.line).arg(faultInWords(line.fault), line.typed.left(60));
            continue;
        }
        ++good;
        QStringList parts{known_.value(line.result.lead).displayName(), labelOf(line.result.outcome)};
        if (line.result.when)
            parts += dueForPeople(*line.result.when, desk_.now(), desk_.zone(), locale());
        if (!line.result.note.isEmpty())
            parts += line.result.note.left(80);
        told += parts.join(QStringLiteral(" · "));
    }
    understood_->setText(told.join(u'\n'));
    keep_->setText(tr("Log %n result(s)", nullptr, good));
    keep_->setEnabled(good > 0 && good == lines_.size() && !desk_.isReadOnly());
}

void SheetResultsBar::keep()
{
    if (!keep_->isEnabled())
        return;
    QList<SheetTouch> touches;
    for (const SheetLine& line : std::as_const(lines_)) {
        SheetTouch one;
        one.log.touch.lead = known_.value(line.result.lead).id;
        one.log.touch.outcome = line.result.outcome;
        one.log.touch.note = line.result.note;
        one.when = line.result.when;
        touches += one;
    }
    desk_.write(
        this, [touches](Workspace& w) { return logSheet(w, touches); },
        [this](int logged) {
            field_->clear();
            known_.clear();
            shut();
            requests_.toastUndoable(tr("%n result(s) of the call sheet logged", nullptr, logged));
        });
}

} // namespace askline
