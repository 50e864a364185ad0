// SPDX-License-Identifier: GPL-3.0-or-later
// The funnel as bars, one a step: how many came so far, how many of them are undecided there, and how many go on.
#pragma once

#include "app/numbers/Funnel.h"

#include <QWidget>

class QVBoxLayout;

namespace askline {

class FunnelView : public QWidget {
    Q_OBJECT
public:
    explicit FunnelView(QWidget* parent = nullptr);

    // `stages`: titles of the stages in order after the first.
    void setFunnel(const QList<FunnelStep>& funnel, const QStringList& stages);

private:
    void addStep(const FunnelStep& step, int all, bool isLast, const QStringList& stages);

    QVBoxLayout* rows_;
};

} // namespace askline
