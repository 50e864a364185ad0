// SPDX-License-Identifier: GPL-3.0-or-later
// Picks one of a few names in line: type to narrow them down, Enter takes the first, Esc goes back.
#pragma once

#include "ui/widgets/Card.h"

#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;

namespace askline {

class ChipRow;

class NameChooser : public Card {
    Q_OBJECT
public:
    explicit NameChooser(QWidget* parent = nullptr);

    // A name that is typed and not in the list is taken as it is.
    void ask(const QString& question, const QStringList& names, std::function<void(const QString&)> picked);
    void close();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void pick(const QString& name);
    void pickFirst();

    QLabel* question_;
    QLineEdit* typed_;
    ChipRow* chips_;
    QStringList names_;
    std::function<void(const QString&)> picked_;
};

} // namespace askline
