// SPDX-License-Identifier: GPL-3.0-or-later
// Kept counts are shown at once; whether more leads would help is reckoned beside the window and added when it is there.
#include "ui/numbers/OverviewSection.h"

#include "app/wording/NumbersSheets.h"
#include "app/wording/NumbersText.h"
#include "app/wording/ReadinessText.h"
#include "app/workspace/reading/NumbersReading.h"
#include "app/workspace/reading/ReadinessReading.h"
#include "ui/numbers/FigureBlock.h"
#include "ui/numbers/FunnelView.h"
#include "ui/numbers/GateView.h"
#include "ui/numbers/ShareBars.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DropWidgets.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace askline {

namespace {

QList<ShareBars::Bar> barsOf(const FirstContactNumbers& first)
{
    QList<ShareBars::Bar> bars;
    for (const auto& [minutes, name] : {std::pair(5, OverviewSection::tr("within 5 minutes")), std::pair(60, OverviewSection::tr("within an hour")),
                                        std::pair(240, OverviewSection::tr("within 4 hours")), std::pair(1440, OverviewSection::tr("within a day"))})
        if (const auto share = happenedWithin(first.waits, minutes))
            bars += ShareBars::Bar{name, *share};
    return bars;
}

} // namespace

OverviewSection::OverviewSection(Desk& desk, QWidget* parent)
    : NumbersSection(desk, parent), says_(new QVBoxLayout), gateView_(new GateView(this)), funnelView_(new FunnelView(this)), firstBars_(new ShareBars(this)), cut_(new QComboBox(this))
{
    addSays();
    funnel_ = addBlock(tr("How far leads come"), QStringLiteral("How far leads come"), funnelView_);
    first_ = addBlock(tr("First contact"), QStringLiteral("First contact"), firstBars_);
    stays_ = addBlock(tr("Time in each stage"), QStringLiteral("Time in each stage"));
    losses_ = addBlock(tr("Why leads are lost"), QStringLiteral("Why leads are lost"));
    groups_ = addBlock(tr("Side by side"), QStringLiteral("Side by side"));
    for (const Cut cut : {Cut::Source, Cut::Campaign, Cut::Owner, Cut::Tier, Cut::Script})
        cut_->addItem(labelOf(cut), int(cut));
    cut_->setAccessibleName(tr("Compare by"));
    groups_->addBelow(cut_);
    column()->addStretch(1);
    connect(cut_, &QComboBox::activated, this, &OverviewSection::readGroups);
}

void OverviewSection::addSays()
{
    auto* card = new Card(this);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    inCard->setSpacing(spacing::medium);
    says_->setSpacing(spacing::small);
    inCard->addLayout(says_);
    inCard->addWidget(gateView_);
    column()->addWidget(card);
}

void OverviewSection::read(const NumbersFilter& filter)
{
    filter_ = filter;
    ask([filter](Workspace& w) { return readNumbers(w, filter); }, [this](const Numbers& numbers) { showNumbers(numbers); });
    ask([filter](Workspace& w) { return readReadiness(w, filter); }, [this](const ReadinessNumbers& readiness) {
        gates_ = readiness.gates;
        gateView_->setGates(numbers_.leads > 0 ? gates_ : QList<GateResult>());
        showSays();
    });
    readGroups();
}

void OverviewSection::readGroups()
{
    const auto cut = Cut(cut_->currentData().toInt());
    ask([filter = filter_, cut](Workspace& w) { return askline::readGroups(w, filter, cut); },
               [this, cut](const QList<GroupNumbers>& groups) { groups_->setSheet(groupSheet(groups, cut)); });
}

void OverviewSection::showNumbers(const Numbers& numbers)
{
    numbers_ = numbers;
    Q_EMIT found(!numbers.isEverEmpty);
    showSays();
    funnelView_->setFunnel(numbers.funnel, numbers.steps);
    funnel_->setSheet(funnelSheet(numbers));
    const FirstContactNumbers& first = numbers.firstContact;
    first_->setSentences({firstContactInWords(first.waits, first.leads, first.stillWaiting), speedEffectInWords(first.decidedAfter)});
    firstBars_->setBars(barsOf(first));
    first_->setSheet(firstContactSheet(first));
    stays_->setSheet(staySheet(numbers.stays, desk_.playbook()));
    losses_->setSheet(lossSheet(numbers.lossReasons, numbers.steps, desk_.catalogue()));
    losses_->setVisible(!numbers.lossReasons.isEmpty());
}

void OverviewSection::showSays()
{
    dropWidgetsIn(*says_);
    const QStringList sentences = numbersSay(numbers_, gates_, desk_.catalogue());
    for (const QString& sentence : sentences)
        says_->addWidget(sentenceLabel(sentence, this, Tone::Normal, &sentence == &sentences.first() ? TypeSize::Title : TypeSize::Body));
}

} // namespace askline
