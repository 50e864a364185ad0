// SPDX-License-Identifier: GPL-3.0-or-later
// A column in the middle of the page.
#include "ui/widgets/EmptyState.h"

#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int pictureSize = 40;

QLabel* centred(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// In the middle by stretches: an alignment would ignore that a wrapped text needs height for its width.
QHBoxLayout* between(QWidget* one, QWidget* other)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addStretch();
    row->addWidget(one);
    if (other)
        row->addWidget(other);
    row->addStretch();
    return row;
}

} // namespace

EmptyState::EmptyState(IconName icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), iconName_(icon), picture_(centred(this)), title_(centred(this)), sentence_(centred(this)),
      primary_(new Button({}, ButtonRole::Primary, this)), secondary_(new Button({}, ButtonRole::Quiet, this))
{
    setType(title_, TypeSize::Title);
    setTone(sentence_, Tone::Muted);
    sentence_->setWordWrap(true);
    sentence_->setFixedWidth(420);
    primary_->hide();
    secondary_->hide();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::small);
    column->addStretch(2);
    column->addWidget(picture_);
    column->addSpacing(spacing::small);
    column->addWidget(title_);
    column->addLayout(between(sentence_, nullptr));
    column->addSpacing(spacing::medium);
    column->addLayout(between(primary_, secondary_));
    column->addStretch(3);

    connect(primary_, &QPushButton::clicked, this, &EmptyState::primaryPicked);
    connect(secondary_, &QPushButton::clicked, this, &EmptyState::secondaryPicked);
    setWords(icon, title, sentence);
}

void EmptyState::setWords(IconName icon, const QString& title, const QString& sentence)
{
    iconName_ = icon;
    title_->setText(title);
    sentence_->setText(sentence);
    showIcon();
}

void EmptyState::setPrimary(const QString& text)
{
    primary_->setText(text);
    primary_->setVisible(!text.isEmpty());
}

void EmptyState::setSecondary(const QString& text)
{
    secondary_->setText(text);
    secondary_->setVisible(!text.isEmpty());
}

bool EmptyState::event(QEvent* event)
{
    // A picture in a label is a copy: it is taken again in the new colours, and for another screen.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange)
        showIcon();
    return QWidget::event(event);
}

void EmptyState::showIcon()
{
    picture_->setPixmap(icon(iconName_, Tone::Muted).pixmap(QSize(pictureSize, pictureSize), devicePixelRatio()));
}

} // namespace askline
