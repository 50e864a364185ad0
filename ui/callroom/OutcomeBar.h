// SPDX-License-Identifier: GPL-3.0-or-later
// How the call went, one button an outcome with its key on it.
#pragma once

#include "app/domain/Touch.h"
#include "ui/shell/KeyMap.h"

#include <QAbstractButton>
#include <QList>

class QGridLayout;

namespace askline {

// The outcomes in the order of the bar, and the command that picks each.
struct OutcomeKey {
    TouchOutcome outcome;
    Command command;
};
const QList<OutcomeKey>& outcomeKeys(TouchKind kind);
// Whether nothing is left to be said after it: it is saved as soon as it is picked.
bool isWholeAnswer(TouchOutcome outcome);

class OutcomeButton : public QAbstractButton {
    Q_OBJECT
public:
    OutcomeButton(const QString& label, const QString& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString keys_;
};

class OutcomeBar : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeBar(QWidget* parent = nullptr);

    // A meeting has outcomes of its own on the same keys.
    void setKind(TouchKind kind);
    void setOutcome(TouchOutcome outcome);
    // 0: all in one row.
    void setColumns(int columns);
    // What the outcome would bring, for its tool tip.
    void setBrings(TouchOutcome outcome, const QString& words);

Q_SIGNALS:
    void picked(askline::TouchOutcome outcome);

private:
    void build();
    void place();
    OutcomeButton* button(TouchOutcome outcome) const;

    int columns_ = 0; // 0: all in one row
    QGridLayout* grid_;
    TouchKind kind_ = TouchKind::Call;
    QList<OutcomeButton*> buttons_; // as outcomeKeys()
};

} // namespace askline
