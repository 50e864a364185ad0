// SPDX-License-Identifier: GPL-3.0-or-later
// Words stand in labels, so that they can be read aloud and copied.
#include "ui/numbers/ShareBars.h"

#include "ui/numbers/PaintedBar.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/DropWidgets.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace askline {

namespace {

constexpr int nameWidth = 176;
constexpr int percentWidth = 64;

} // namespace

ShareBars::ShareBars(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this))
{
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(spacing::small);
}

void ShareBars::setBars(const QList<Bar>& bars)
{
    dropWidgetsIn(*rows_);
    for (const Bar& bar : bars) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing::medium);
        QLabel* name = plainLabel(bar.name, row);
        name->setFixedWidth(nameWidth);
        QLabel* percent = plainLabel(tr("%1 %").arg(std::lround(bar.share * 100)), row);
        percent->setFixedWidth(percentWidth);
        percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(name);
        line->addWidget(new PaintedBar(bar.share, 0, row), 1);
        line->addWidget(percent);
        rows_->addWidget(row);
    }
}

} // namespace askline
