// SPDX-License-Identifier: GPL-3.0-or-later
// A grid, so that labels and controls line up through all rows of a card.
#include "ui/settings/FormCard.h"

#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace askline {

namespace {

constexpr int labelWidth = 184;

} // namespace

FormCard::FormCard(const QString& title, QWidget* parent) : Card(parent), grid_(new QGridLayout(this)), wheel_(new WheelGuard(this))
{
    grid_->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    grid_->setHorizontalSpacing(spacing::medium);
    grid_->setVerticalSpacing(spacing::small + spacing::tight);
    grid_->setColumnMinimumWidth(0, labelWidth);
    grid_->setColumnStretch(1, 1);
    auto* head = new QLabel(title, this);
    setType(head, TypeSize::Title);
    grid_->addWidget(head, 0, 0, 1, 2);
}

QLabel* FormCard::mutedLabel(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    askline::setTone(label, Tone::Muted);
    return label;
}

void FormCard::addRow(const QString& label, QWidget* control, const QString& hint)
{
    const int row = grid_->rowCount();
    auto* words = new QLabel(label, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setBuddy(control);
    control->setAccessibleName(label);
    control->setAccessibleDescription(hint);
    if (qobject_cast<QComboBox*>(control) || qobject_cast<QAbstractSpinBox*>(control))
        wheel_->guard(control);
    auto* right = new QVBoxLayout;
    right->setSpacing(spacing::tight);
    const bool isNarrow = qobject_cast<QAbstractSpinBox*>(control);
    right->addWidget(control, 0, isNarrow ? Qt::AlignLeading : Qt::Alignment());
    if (!hint.isEmpty()) {
        QLabel* below = mutedLabel(hint);
        setType(below, TypeSize::Small);
        right->addWidget(below);
    }
    words->setMinimumHeight(std::max(spacing::targetSize, control->sizeHint().height()));
    grid_->addWidget(words, row, 0, Qt::AlignTop);
    grid_->addLayout(right, row, 1);
}

void FormCard::addWide(QWidget* widget)
{
    grid_->addWidget(widget, grid_->rowCount(), 0, 1, 2);
}

} // namespace askline
