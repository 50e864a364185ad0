// SPDX-License-Identifier: GPL-3.0-or-later
// A small pill with a word or a number on a tinted ground.
#pragma once

#include "ui/style/Theme.h"

#include <QWidget>

class QPainter;

namespace askline {

class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(const QString& text = {}, Tone tone = Tone::Muted, QWidget* parent = nullptr);

    QString text() const { return text_; }
    void setText(const QString& text);
    // In figures; more than 999 as "999+". Nothing is drawn for none.
    void setCount(int count);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString text_;
    Tone tone_;
};

// The text that stands for a count on a badge: empty for none.
QString badgeText(int count);
// Draws a badge in the painter's font, as delegates need it.
QSize badgeSize(const QFont& font, const QString& text);
void drawBadge(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const Theme& theme);

} // namespace askline
