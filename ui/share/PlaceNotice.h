// SPDX-License-Identifier: GPL-3.0-or-later
// A line above the page where the open file lies in a synced folder, or a conflicted copy of it lies beside it.
#pragma once

#include "ui/share/ShareWatch.h"
#include "ui/shell/Requests.h"

#include <QWidget>

namespace askline {

class NoticeLine;

class PlaceNotice : public QWidget {
    Q_OBJECT
public:
    PlaceNotice(Desk& desk, Requests& requests, ShareWatch& share, QWidget* parent = nullptr);

    void look();

Q_SIGNALS:
    // The file into a folder of its own, and the folder it lay in into the share.
    void moveOutWanted();

private:
    struct Found {
        QString service;
        QStringList copies;
    };
    void show(const Found& found);

    Desk& desk_;
    Requests& requests_;
    ShareWatch& share_;
    NoticeLine* notice_;
    Found found_;
};

} // namespace askline
