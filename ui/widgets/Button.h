// SPDX-License-Identifier: GPL-3.0-or-later
// A push button in one of the program's roles: one primary at most where a decision is made, the rest quieter.
#pragma once

#include "ui/style/Icons.h"

#include <QKeySequence>
#include <QPushButton>

class QToolButton;

namespace askline {

enum class ButtonRole { Normal, Primary, Quiet, Danger, Toast, Chip };

class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(const QString& text, ButtonRole role = ButtonRole::Normal, QWidget* parent = nullptr);

    ButtonRole role() const { return role_; }
    void setRole(ButtonRole role);
    // In the colour that the role's text has.
    void setIconName(IconName name);
    // Tells the key in the tool tip; the key itself is whoever's who listens to it.
    void setKeyHint(const QKeySequence& key);

private:
    ButtonRole role_ = ButtonRole::Normal;
};

// A small button that shows only an icon; `name` is its tool tip and what a screen reader says.
QToolButton* iconButton(IconName icon, const QString& name, QWidget* parent = nullptr);

} // namespace askline
