// SPDX-License-Identifier: GPL-3.0-or-later
// A card of settings: a title, and rows of label, control and a word of explanation.
#pragma once

#include "ui/widgets/Card.h"

class QGridLayout;
class QLabel;

namespace askline {

class WheelGuard;

class FormCard : public Card {
    Q_OBJECT
public:
    explicit FormCard(const QString& title, QWidget* parent = nullptr);

    // The control is named after the label for screen readers.
    void addRow(const QString& label, QWidget* control, const QString& hint = {});
    void addWide(QWidget* widget);

private:
    QLabel* mutedLabel(const QString& text);

    QGridLayout* grid_;
    WheelGuard* wheel_;
};

} // namespace askline
