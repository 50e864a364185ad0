// SPDX-License-Identifier: GPL-3.0-or-later
// A rounded surface that holds what belongs together.
#pragma once

#include "ui/style/Theme.h"

#include <QWidget>

namespace askline {

class Card : public QWidget {
    Q_OBJECT
public:
    enum class Level { OnPage, Raised };

    explicit Card(QWidget* parent = nullptr, Level level = Level::OnPage);

    // Tints the card and draws its frame in the tone's colour: Accent for an ask, Amber for a warning.
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Level level_;
    Tone tone_ = Tone::Normal;
};

} // namespace askline
