// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of a page.
#pragma once

#include "ui/parts/Desk.h"
#include "ui/shell/Requests.h"

#include <QWidget>

namespace askline {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Desk& desk, Requests& requests, QWidget* parent = nullptr) : QWidget(parent), desk_(desk), requests_(requests) {}

    // The page has come to the front: read what is shown and put the focus where typing makes sense.
    virtual void activate() = 0;

protected:
    Desk& desk_;         // owned by the window
    Requests& requests_; // likewise
};

} // namespace askline
