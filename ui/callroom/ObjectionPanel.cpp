// SPDX-License-Identifier: GPL-3.0-or-later
// The list follows what is typed; the card follows the list.
#include "ui/callroom/ObjectionPanel.h"

#include "app/base/Folding.h"
#include "ui/callroom/CallRanking.h"
#include "ui/callroom/PersonWords.h"
#include "ui/parts/ObjectionCard.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SearchField.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int rowsShown = 4;
constexpr int rowHeight = 30;

} // namespace

ObjectionPanel::ObjectionPanel(QWidget* parent)
    : QWidget(parent), search_(new SearchField(tr("Objection, in their words  /"), this)), list_(new QListWidget(this)),
      card_(new ObjectionCard(this)), raise_(new Button(tr("Raised"), ButtonRole::Normal, this)), said_(new ElidedLabel({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    list_->setAccessibleName(tr("Objections"));
    list_->setProperty("plain", true);
    list_->setFixedHeight(rowsShown * rowHeight + spacing::small);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setUniformItemSizes(true);
    list_->setIconSize(QSize(spacing::iconSmall, spacing::iconSmall));
    list_->installEventFilter(this);
    raise_->setIconName(IconName::Check);
    raise_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::RaiseObjection).key)));
    raise_->setCheckable(true);
    said_->setTextFormat(Qt::PlainText);
    setType(said_, TypeSize::Small);
    setTone(said_, Tone::Accent);
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget(this); // so that a short answer leaves no empty card below it
    inside->setProperty("plain", true);
    auto* top = new QVBoxLayout(inside);
    top->setContentsMargins(0, 0, 0, 0);
    card_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    top->addWidget(card_);
    top->addStretch();
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout;
    row->addWidget(raise_);
    row->addWidget(said_, 1);
    for (QWidget* part : {static_cast<QWidget*>(search_), static_cast<QWidget*>(list_)})
        column->addWidget(part);
    column->addWidget(scroll, 1);
    column->addLayout(row);
    connect(search_, &QLineEdit::textChanged, this, &ObjectionPanel::search);
    connect(search_, &QLineEdit::returnPressed, this, &ObjectionPanel::enter);
    connect(search_, &SearchField::left, this, &ObjectionPanel::left);
    connect(search_, &SearchField::movedToResults, this, [this] {
        list_->setFocus();
        list_->setCurrentRow(std::min(list_->count() - 1, list_->currentRow() + 1));
    });
    connect(list_, &QListWidget::currentRowChanged, this, &ObjectionPanel::showCurrent);
    connect(raise_, &QPushButton::clicked, this, &ObjectionPanel::raiseCurrent);
}

void ObjectionPanel::setObjections(const QList<Objection>& ranked)
{
    all_ = ranked;
    search_->clear();
    search();
}

void ObjectionPanel::setFields(const script::FieldLookup& fields)
{
    fields_ = fields;
    showCurrent();
}

void ObjectionPanel::setRaised(const QList<ObjectionRaised>& raised, const QString& stage)
{
    raised_ = raised;
    stage_ = stage;
    showRaised();
}

void ObjectionPanel::focusSearch()
{
    search_->setFocus();
    search_->selectAll();
}

void ObjectionPanel::search()
{
    const QString typed = search_->text().trimmed();
    shown_ = objectionsFor(typed, all_);
    const QSignalBlocker silent(list_);
    list_->clear();
    for (const Objection& one : std::as_const(shown_)) {
        auto* item = new QListWidgetItem(one.title, list_);
        item->setToolTip(toolTipOf(one.words.join(QStringLiteral(" · "))));
    }
    if (!typed.isEmpty())
        new QListWidgetItem(icon(IconName::Plus, Tone::Muted), tr("Keep “%1” as they said it").arg(cleanedLine(typed)), list_);
    for (int row = 0; row < list_->count(); ++row)
        list_->item(row)->setSizeHint(QSize(0, rowHeight));
    list_->setCurrentRow(0);
    showRaised();
    showCurrent();
}

const Objection* ObjectionPanel::current() const
{
    const int row = list_->currentRow();
    return row >= 0 && row < shown_.size() ? &shown_[row] : nullptr;
}

void ObjectionPanel::showCurrent()
{
    const Objection* one = current();
    card_->setVisible(one);
    if (one)
        card_->setObjection(*one, fields_);
    raise_->setEnabled(one || list_->currentRow() >= 0);
    raise_->setChecked(one && isRaised(one->id));
}

void ObjectionPanel::showRaised()
{
    QStringList names;
    for (const ObjectionRaised& one : std::as_const(raised_)) {
        const auto known = std::ranges::find(all_, one.objection, &Objection::id);
        names += known != all_.end() && !one.objection.isNull() ? known->title : tr("“%1”", "as it was said").arg(one.words);
    }
    said_->setText(names.join(QStringLiteral(" · ")));
    // Room for the tick beside every title, so that none moves when it is marked.
    QPixmap room(spacing::iconSmall, spacing::iconSmall);
    room.fill(Qt::transparent);
    const QIcon none(room);
    for (int row = 0; row < shown_.size() && row < list_->count(); ++row)
        list_->item(row)->setIcon(isRaised(shown_[row].id) ? icon(IconName::Check, Tone::Accent) : none);
    const Objection* one = current();
    raise_->setChecked(one && isRaised(one->id));
}

bool ObjectionPanel::isRaised(ObjectionId objection) const
{
    return std::ranges::find(raised_, objection, &ObjectionRaised::objection) != raised_.end();
}

void ObjectionPanel::raiseCurrent()
{
    const Objection* one = current();
    if (!one) {
        raiseWords(search_->text());
        return;
    }
    if (isRaised(one->id)) {
        raised_.removeIf([&](const ObjectionRaised& raised) { return raised.objection == one->id; });
    } else {
        raised_ += ObjectionRaised{one->id, cleanedLine(search_->text()), stage_, {}, {}};
        announce(this, tr("%1: raised").arg(one->title));
    }
    showRaised();
    Q_EMIT raisedChanged();
}

void ObjectionPanel::raiseWords(const QString& words)
{
    const QString said = cleanedLine(words);
    if (said.isEmpty())
        return;
    raised_ += ObjectionRaised{{}, said, stage_, {}, {}};
    search_->clear();
    showRaised();
    Q_EMIT raisedChanged();
}

void ObjectionPanel::enter()
{
    if (!current())
        raiseWords(search_->text());
    Q_EMIT left();
}

void ObjectionPanel::show(ObjectionId objection)
{
    search_->clear();
    const auto found = std::ranges::find(shown_, objection, &Objection::id);
    if (found != shown_.end())
        list_->setCurrentRow(int(found - shown_.begin()));
}

bool ObjectionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto modifiers = static_cast<QKeyEvent*>(event)->modifiers() & ~Qt::KeypadModifier;
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
            enter();
            return true;
        }
        if (key == Qt::Key_Up && list_->currentRow() == 0) {
            focusSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace askline
