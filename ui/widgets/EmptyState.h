// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows while it has nothing: one sentence on what comes next, and a button that does it.
#pragma once

#include "ui/style/Icons.h"

#include <QWidget>

class QLabel;

namespace askline {

class Button;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(IconName icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setWords(IconName icon, const QString& title, const QString& sentence);
    // An empty text hides the button.
    void setPrimary(const QString& text);
    void setSecondary(const QString& text);
    Button* primary() const { return primary_; }
    Button* secondary() const { return secondary_; }

Q_SIGNALS:
    void primaryPicked();
    void secondaryPicked();

protected:
    bool event(QEvent* event) override;

private:
    void showIcon();

    IconName iconName_;
    QLabel* picture_;
    QLabel* title_;
    QLabel* sentence_;
    Button* primary_;
    Button* secondary_;
};

} // namespace askline
