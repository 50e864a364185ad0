// SPDX-License-Identifier: GPL-3.0-or-later
// A small rounded button for one of several short words; chosen ones carry a tick besides their colour.
#pragma once

#include "ui/widgets/Button.h"

namespace askline {

class Chip : public Button {
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

protected:
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void showTick();
};

} // namespace askline
