// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated weeks are lived through beside the window.
#include "ui/numbers/ReadinessSection.h"

#include "app/wording/ReadinessText.h"
#include "app/workspace/reading/ReadinessReading.h"
#include "ui/numbers/FigureBlock.h"
#include "ui/numbers/GateView.h"
#include "ui/numbers/ProcessForm.h"

#include <QVBoxLayout>

namespace askline {

ReadinessSection::ReadinessSection(Desk& desk, QWidget* parent) : NumbersSection(desk, parent), gateView_(new GateView(this)), meant_(new ProcessForm(desk, this))
{
    gate_ = addBlock(tr("Whether to buy more leads"), QStringLiteral("Whether to buy more leads"), gateView_);
    capacity_ = addBlock(tr("How many leads the hours can follow up"), QStringLiteral("How many leads the hours can follow up"));
    plan_ = addBlock(tr("The repair plan"), QStringLiteral("The repair plan"));
    process_ = addBlock(tr("The process, as it is meant and as it is"), QStringLiteral("The process"));
    process_->addBelow(meant_);
    capacity_->setTableShown(false);
    column()->addStretch(1);
    connect(meant_, &NumbersForm::written, this, [this](const QString& text) {
        Q_EMIT written(text);
        read(filter_);
    });
}

void ReadinessSection::read(const NumbersFilter& filter)
{
    filter_ = filter;
    meant_->showSettings();
    ask([filter](Workspace& w) { return readReadiness(w, filter); }, [this](const ReadinessNumbers& readiness) {
        gate_->setSentences({scaleAdvice(readiness.gates)});
        gateView_->setGates(readiness.gates);
        gate_->setSheet(gateSheet(readiness.gates));
        capacity_->setSentences(capacityInWords(readiness));
        process_->setSheet(processSheet(readiness, desk_.catalogue()));
        plan_->setSheet(repairSheet(readiness.plan));
    });
}

} // namespace askline
