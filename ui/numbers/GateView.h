// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold before more leads are bought, line by line: a mark, its name, and what was measured.
#pragma once

#include "app/numbers/Readiness.h"

#include <QWidget>

class QVBoxLayout;

namespace askline {

class GateView : public QWidget {
    Q_OBJECT
public:
    explicit GateView(QWidget* parent = nullptr);

    void setGates(const QList<GateResult>& gates);

private:
    void addGate(const GateResult& gate);

    QVBoxLayout* rows_;
};

} // namespace askline
