// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the lead's place while many are picked: how many, who they are, and a way to take all that were found.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace askline {

class Button;

class ManyLeads : public QWidget {
    Q_OBJECT
public:
    explicit ManyLeads(QWidget* parent = nullptr);

    enum class Reach { Whole, MoreToFind, Finding };
    // `names`: the first of them.
    void showPicked(qsizetype count, const QStringList& names, Reach reach);

Q_SIGNALS:
    void pickEverything();

private:
    QLabel* count_;
    QLabel* names_;
    Button* everything_;
};

} // namespace askline
