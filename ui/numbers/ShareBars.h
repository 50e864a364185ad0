// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of one whole as bars under one another, with their names and percents in words.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace askline {

class ShareBars : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString name;
        double share = 0;
    };

    explicit ShareBars(QWidget* parent = nullptr);

    void setBars(const QList<Bar>& bars);

private:
    QVBoxLayout* rows_;
};

} // namespace askline
