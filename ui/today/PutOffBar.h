// SPDX-License-Identifier: GPL-3.0-or-later
// One line under the list that asks until when, in words as one says them; Enter takes it, Esc leaves all as it was.
#pragma once

#include "ui/widgets/Card.h"

#include <functional>

class QLabel;

namespace askline {

class Desk;
class WhenField;
struct Due;

class PutOffBar : public Card {
    Q_OBJECT
public:
    explicit PutOffBar(const Desk& desk, QWidget* parent = nullptr);

    // `usual` stands there already.
    void ask(const QString& question, const Due& usual, std::function<void(const Due&)> taken);
    void close();

Q_SIGNALS:
    void closed();

private:
    QLabel* question_;
    WhenField* when_;
    std::function<void(const Due&)> taken_;
};

} // namespace askline
