// SPDX-License-Identifier: GPL-3.0-or-later
// One line after the start: what colleagues did since this window was last open.
#pragma once

#include "ui/share/ShareWatch.h"

#include <QWidget>

namespace askline {

class NoticeLine;

class NewsLine : public QWidget {
    Q_OBJECT
public:
    NewsLine(Desk& desk, ShareWatch& share, QWidget* parent = nullptr);

private:
    void look();

    Desk& desk_;
    ShareWatch& share_;
    NoticeLine* notice_;
    bool isTold_ = false;
};

} // namespace askline
