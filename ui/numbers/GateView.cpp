// SPDX-License-Identifier: GPL-3.0-or-later
// The mark's shape tells what its colour tells.
#include "ui/numbers/GateView.h"

#include "app/wording/ReadinessText.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/DropWidgets.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StatusDot.h"

#include <QHBoxLayout>
#include <QLabel>

namespace askline {

namespace {

constexpr int nameWidth = 152;

void setState(StatusDot& dot, GateState state)
{
    switch (state) {
    case GateState::TooEarly: dot.setStatus(DotShape::Ring, Tone::Muted, labelOf(state)); break;
    case GateState::Closed: dot.setStatus(DotShape::Diamond, Tone::Amber, labelOf(state)); break;
    case GateState::Open: dot.setStatus(DotShape::Disc, Tone::Done, labelOf(state)); break;
    }
}

} // namespace

GateView::GateView(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this))
{
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(spacing::small);
}

void GateView::setGates(const QList<GateResult>& gates)
{
    dropWidgetsIn(*rows_);
    for (const GateResult& gate : gates)
        addGate(gate);
}

void GateView::addGate(const GateResult& gate)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    auto* dot = new StatusDot(row);
    setState(*dot, gate.state);
    QLabel* name = plainLabel(labelOf(gate.gate), row);
    name->setFixedWidth(nameWidth);
    line->addWidget(dot, 0, Qt::AlignTop);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(sentenceLabel(labelOf(gate.state) + QStringLiteral(" · ") + gateInWords(gate), row, Tone::Muted), 1);
    rows_->addWidget(row);
}

} // namespace askline
