// SPDX-License-Identifier: GPL-3.0-or-later
// The arrow is the control for keys and screen readers; the mouse may use the whole line.
#include "ui/widgets/SectionHeader.h"

#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

namespace askline {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent), arrow_(iconButton(IconName::ChevronDown, {}, this)), title_(new QLabel(this)),
      count_(new QLabel(this)), row_(new QHBoxLayout(this))
{
    title_->setTextFormat(Qt::PlainText);
    count_->setTextFormat(Qt::PlainText);
    QFont heavier = typeFont(TypeSize::Body);
    heavier.setWeight(QFont::DemiBold);
    title_->setFont(heavier);
    setTone(count_, Tone::Muted);
    count_->setFont(tabularFigures(count_->font()));
    arrow_->hide();
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(spacing::small);
    arrow_->setIconSize(QSize(spacing::iconSmall, spacing::iconSmall));
    row_->addWidget(arrow_);
    row_->addWidget(title_);
    row_->addWidget(count_);
    row_->addStretch();
    setMinimumHeight(spacing::targetSize);
    connect(arrow_, &QToolButton::clicked, this, [this] { setOpen(!open_); });
    setTitle(title);
}

void SectionHeader::setTitle(const QString& title)
{
    title_->setText(title);
    setAccessibleName(title);
    showArrow();
}

void SectionHeader::setCount(const QString& count)
{
    count_->setText(count);
}

void SectionHeader::setFoldable(bool foldable)
{
    arrow_->setVisible(foldable);
    setCursor(foldable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SectionHeader::setOpen(bool open)
{
    if (open == open_)
        return;
    open_ = open;
    showArrow();
    Q_EMIT toggled(open);
}

void SectionHeader::addTrailing(QWidget* widget)
{
    row_->addWidget(widget);
}

void SectionHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !arrow_->isHidden() && rect().contains(event->position().toPoint()))
        setOpen(!open_);
}

void SectionHeader::showArrow()
{
    const IconName folded = isRightToLeft() ? IconName::ChevronLeft : IconName::ChevronRight;
    const QString says = open_ ? tr("Fold “%1”").arg(title_->text()) : tr("Unfold “%1”").arg(title_->text());
    arrow_->setIcon(icon(open_ ? IconName::ChevronDown : folded, Tone::Muted));
    arrow_->setAccessibleName(says);
    arrow_->setToolTip(says.toHtmlEscaped());
}

} // namespace askline
