// SPDX-License-Identifier: GPL-3.0-or-later
// The week in review: what was meant, what came of it, day by day, and the one thing to do differently. Prints.
#pragma once

#include "app/planning/Week.h"
#include "ui/shell/Page.h"

class QLabel;
class QTextBrowser;

namespace askline {

class Button;

class ReviewPage : public Page {
    Q_OBJECT
public:
    ReviewPage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void activate() override;

Q_SIGNALS:
    void printWanted(QTextDocument& document, const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void read();
    void showWeek(const Week& week);
    void goBy(int weeks);

    QDate day_; // of the week that is shown
    Week week_;
    QLabel* title_;
    Button* before_;
    Button* after_;
    Button* everyone_;
    QTextBrowser* text_;
};

} // namespace askline
