// SPDX-License-Identifier: GPL-3.0-or-later
// Changes its own width; the content keeps its own and is uncovered, so that it is laid out once.
#include "ui/widgets/SlideIn.h"

#include "ui/style/Appearance.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace askline {

namespace {

constexpr int milliseconds = 130;

} // namespace

SlideIn::SlideIn(QWidget* content, int panelWidth, QWidget* parent)
    : QWidget(parent), content_(content), panelWidth_(panelWidth)
{
    content_->setParent(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(0);
    hide();
    slide_.setDuration(milliseconds);
    slide_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&slide_, &QVariantAnimation::valueChanged, this, [this](const QVariant& width) { setFixedWidth(width.toInt()); });
    connect(&slide_, &QVariantAnimation::finished, this, &SlideIn::arrive);
}

void SlideIn::setPanelWidth(int width)
{
    panelWidth_ = width;
    if (open_ && slide_.state() == QAbstractAnimation::Stopped)
        setFixedWidth(width);
}

void SlideIn::open()
{
    if (open_)
        return;
    open_ = true;
    show();
    content_->show();
    slideTo(panelWidth_);
}

void SlideIn::shut()
{
    if (!open_)
        return;
    open_ = false;
    // Focus must not stay on what is about to be hidden.
    if (QWidget* inside = focusWidget(); inside && inside->hasFocus() && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    slideTo(0);
}

void SlideIn::slideTo(int target)
{
    slide_.stop();
    if (reduceMotion() || !isVisible()) {
        setFixedWidth(target);
        arrive();
        return;
    }
    slide_.setStartValue(width());
    slide_.setEndValue(target);
    slide_.start();
}

void SlideIn::arrive()
{
    if (open_) {
        Q_EMIT opened();
        return;
    }
    hide();
    Q_EMIT closed();
}

void SlideIn::resizeEvent(QResizeEvent*)
{
    const int left = isRightToLeft() ? width() - panelWidth_ : 1;
    content_->setGeometry(left, 0, panelWidth_ - 1, height());
}

void SlideIn::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), themeOf(this).hairline);
}

} // namespace askline
