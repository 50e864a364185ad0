// SPDX-License-Identifier: GPL-3.0-or-later
// Words stand in labels, so that they can be read aloud and copied; only the bars are painted.
#include "ui/numbers/FunnelView.h"

#include "app/wording/NumbersText.h"
#include "ui/numbers/PaintedBar.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/DropWidgets.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int nameWidth = 176;
constexpr int countWidth = 64;

} // namespace

FunnelView::FunnelView(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this))
{
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(spacing::small + spacing::tight);
    setAccessibleName(tr("How far leads come"));
}

void FunnelView::setFunnel(const QList<FunnelStep>& funnel, const QStringList& stages)
{
    dropWidgetsIn(*rows_);
    const int all = funnel.isEmpty() ? 0 : funnel.first().reached;
    for (const FunnelStep& step : funnel)
        addStep(step, all, step.step + 1 == funnel.size(), stages);
}

void FunnelView::addStep(const FunnelStep& step, int all, bool isLast, const QStringList& stages)
{
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tight);
    QLabel* name = plainLabel(stepName(step.step, stages), row);
    name->setFixedWidth(nameWidth);
    QLabel* reached = plainLabel(QLocale().toString(step.reached), row);
    reached->setFixedWidth(countWidth);
    reached->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(name, 0, 0);
    grid->addWidget(new PaintedBar(all ? double(step.reached) / all : 0, all ? double(step.open) / all : 0, row), 0, 1);
    grid->addWidget(reached, 0, 2);
    grid->setColumnStretch(1, 1);
    if (!isLast && step.reached > 0) {
        QString words = tr("go on: %1").arg(rateInWords(step.rate()));
        if (step.open > 0)
            words += QStringLiteral(" · ") + tr("%n still undecided here", nullptr, step.open);
        const Rate rate = step.rate();
        grid->addWidget(new PaintedInterval(rate.low(), rate.share().value_or(0), rate.high(), row), 1, 0, Qt::AlignLeft);
        grid->addWidget(sentenceLabel(words, row, Tone::Muted), 1, 1, 1, 2);
    }
    rows_->addWidget(row);
}

} // namespace askline
