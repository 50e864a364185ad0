// SPDX-License-Identifier: GPL-3.0-or-later
// A card over a dimmed window: keeps the focus while it is open, gives it back after; Esc or a click beside it closes.
#pragma once

#include <QPointer>
#include <QWidget>

namespace askline {

class Card;

class Overlay : public QWidget {
    Q_OBJECT
public:
    explicit Overlay(QWidget* host);

    bool isOpen() const { return isVisible(); }
    void open();
    void shut();

Q_SIGNALS:
    void closed();

protected:
    Card* card() const { return card_; }
    // Where the card stands in an overlay of this size.
    virtual QRect cardPlace(QSize overlay) const = 0;
    // What gets the focus first.
    virtual QWidget* firstFocus() { return this; }
    virtual void opening() {}
    void place();

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Card* card_;
    QPointer<QWidget> before_;
};

} // namespace askline
