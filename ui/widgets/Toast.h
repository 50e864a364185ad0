// SPDX-License-Identifier: GPL-3.0-or-later
// A short message about what just happened, with at most one thing to do about it.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace askline {

class Button;

class Toast : public QWidget {
    Q_OBJECT
public:
    // Goes away after `milliseconds`, counted anew once neither mouse nor focus rests on it; 0 stays.
    Toast(const QString& text, int milliseconds, QWidget* parent = nullptr);

    QString text() const { return text_; }
    void setAction(const QString& text, const QString& keys, std::function<void()> action);
    Button* actionButton() const { return button_; }
    bool isCounting() const { return timer_.isActive(); }
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void count();

    QString text_;
    int milliseconds_;
    QTimer timer_;
    Button* button_ = nullptr;
    bool dismissed_ = false;
};

} // namespace askline
