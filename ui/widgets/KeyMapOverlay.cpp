// SPDX-License-Identifier: GPL-3.0-or-later
// Groups go into whichever column is the shortest so far.
#include "ui/widgets/KeyMapOverlay.h"

#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/SectionHeader.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int columnWidth = 300;

QWidget* groupBox(const KeyMapGroup& group)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new SectionHeader(group.title), 0, 0, 1, 2);
    int row = 1;
    for (const KeyMapEntry& entry : group.entries) {
        auto* what = new QLabel(entry.what);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        grid->addWidget(what, row, 0);
        grid->addWidget(new KeyHint(entry.keys), row, 1, Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
    return box;
}

} // namespace

KeyMapOverlay::KeyMapOverlay(QWidget* host) : Overlay(host), scroll_(new QScrollArea)
{
    setAccessibleName(tr("Keys"));
    auto* title = new QLabel(tr("Keys"));
    setType(title, TypeSize::Title);
    QToolButton* close = iconButton(IconName::Close, tr("Close"));
    connect(close, &QToolButton::clicked, this, &Overlay::shut);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(close);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setAccessibleName(tr("Keys"));
    scroll_->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(card());
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addWidget(scroll_, 1);
}

void KeyMapOverlay::setGroups(const QList<KeyMapGroup>& groups)
{
    groups_ = groups;
    if (isOpen())
        opening();
}

QRect KeyMapOverlay::cardPlace(QSize overlay) const
{
    const int columns = columnsFor(overlay.width());
    const int wanted = columns * columnWidth + (columns - 1) * spacing::huge + 2 * spacing::large + spacing::medium;
    QSize size(std::min(wanted, overlay.width() - 2 * spacing::large), overlay.height() - 2 * spacing::vast);
    // Tall enough for the keys, where the window is.
    const int page = scroll_->widget() ? scroll_->widget()->sizeHint().height() : 0;
    size.setHeight(std::clamp(page + 2 * spacing::medium + spacing::vast, 120, std::max(120, size.height())));
    return QRect(QPoint((overlay.width() - size.width()) / 2, (overlay.height() - size.height()) / 2), size);
}

QWidget* KeyMapOverlay::firstFocus()
{
    return scroll_;
}

void KeyMapOverlay::opening()
{
    // Only now: the width decides into how many columns the groups go.
    arrange(columnsFor(width()));
}

void KeyMapOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Question) // the key that opened it
        shut();
    else
        Overlay::keyPressEvent(event);
}

int KeyMapOverlay::columnsFor(int width) const
{
    return std::clamp((width - 4 * spacing::large) / (columnWidth + spacing::huge), 1, 3);
}

void KeyMapOverlay::arrange(int columns)
{
    auto* page = new QWidget;
    page->setProperty("plain", true);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, spacing::medium, 0);
    row->setSpacing(spacing::huge);
    QList<QVBoxLayout*> stacks;
    QList<qsizetype> lengths(columns, 0);
    for (int i = 0; i < columns; ++i) {
        stacks += new QVBoxLayout;
        row->addLayout(stacks.last(), 1);
    }
    for (const KeyMapGroup& group : std::as_const(groups_)) {
        const auto shortest = std::ranges::min_element(lengths) - lengths.begin();
        lengths[shortest] += group.entries.size() + 2;
        stacks[shortest]->addWidget(groupBox(group));
    }
    for (QVBoxLayout* stack : std::as_const(stacks))
        stack->addStretch();
    scroll_->setWidget(page);
    place();
}

} // namespace askline
