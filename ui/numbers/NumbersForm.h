// SPDX-License-Identifier: GPL-3.0-or-later
// A form under a table of figures: what is entered is written at once, and can be undone.
#pragma once

#include "ui/parts/Desk.h"

#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QLabel;

namespace askline {

class WheelGuard;

class NumbersForm : public QWidget {
    Q_OBJECT
public:
    explicit NumbersForm(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void written(const QString& text);

protected:
    // Fields beside one another, in one more line.
    QHBoxLayout* addLine();
    QHBoxLayout* addLine(const QList<QWidget*>& fields);
    void refuse(const QString& sentence); // empty: nothing is wrong
    // Today where nothing is typed; none where it is no day, which is said.
    std::optional<QDate> typedDay(const QString& text);
    // None where it is no amount, which is said.
    std::optional<Money> typedMoney(const QString& text);
    // `verb`: Result<Done<T>>(Workspace&). What was written is told, or what is wrong with it.
    template <class Verb>
    void write(Verb verb, const QString& text, std::function<void()> then = {})
    {
        refuse({});
        desk_.write(
            this, std::move(verb),
            [this, text, then = std::move(then)](const auto&) {
                if (then)
                    then();
                Q_EMIT written(text);
            },
            [this](const Failure& failure) { refuseFor(failure); });
    }

    Desk& desk_; // owned by the window

private:
    void refuseFor(const Failure& failure);

    class QVBoxLayout* column_;
    QLabel* refused_;
    WheelGuard* wheel_;
};

} // namespace askline
