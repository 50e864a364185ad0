// SPDX-License-Identifier: GPL-3.0-or-later
// The day's date and score on one line.
#pragma once

#include "app/planning/Today.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace askline {

class AskProgress;
class ElidedLabel;

class DayHeader : public QWidget {
    Q_OBJECT
public:
    explicit DayHeader(QWidget* parent = nullptr);

    void setDay(QDate day);
    void setScore(const TodayScore& score);
    // At the far end of the line.
    void addTrailing(QWidget* widget);

private:
    QLabel* day_;
    AskProgress* progress_;
    ElidedLabel* score_;
    QHBoxLayout* row_;
};

} // namespace askline
