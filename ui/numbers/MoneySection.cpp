// SPDX-License-Identifier: GPL-3.0-or-later
// Forms stand under the tables they fill.
#include "ui/numbers/MoneySection.h"

#include "app/wording/MoneyNumbersText.h"
#include "app/wording/NumbersSheets.h"
#include "app/workspace/reading/MoneyReading.h"
#include "app/workspace/reading/NumbersReading.h"
#include "ui/numbers/CampaignForm.h"
#include "ui/numbers/FigureBlock.h"
#include "ui/numbers/FuelForm.h"
#include "ui/numbers/SpendForm.h"

#include <QVBoxLayout>

namespace askline {

MoneySection::MoneySection(Desk& desk, QWidget* parent)
    : NumbersSection(desk, parent), spending_(new SpendForm(desk, this)), planning_(new CampaignForm(desk, this)), fuelling_(new FuelForm(desk, this))
{
    sources_ = addBlock(tr("What sources cost and bring"), QStringLiteral("What sources cost and bring"));
    sources_->addBelow(spending_);
    campaigns_ = addBlock(tr("Campaigns"), QStringLiteral("Campaigns"));
    campaigns_->addBelow(planning_);
    fuel_ = addBlock(tr("How long the money lasts"), QStringLiteral("How long the money lasts"));
    fuel_->addBelow(fuelling_);
    forecast_ = addBlock(tr("What open leads may bring"), QStringLiteral("What open leads may bring"));
    parts_ = addBlock(tr("What hangs on one, and the vital few"), QStringLiteral("What hangs on one, and the vital few"));
    column()->addStretch(1);
    for (NumbersForm* form : QList<NumbersForm*>{spending_, planning_, fuelling_})
        connect(form, &NumbersForm::written, this, [this](const QString& text) {
            Q_EMIT written(text);
            read(filter_);
        });
}

void MoneySection::read(const NumbersFilter& filter)
{
    filter_ = filter;
    ask([filter](Workspace& w) { return readNumbers(w, filter); }, [this](const Numbers& numbers) { sources_->setSheet(sourceSheet(numbers.sources, desk_.catalogue())); });
    ask([filter](Workspace& w) { return readMoney(w, filter); }, [this](const MoneyNumbers& money) { showMoney(money); });
    spending_->showCatalogue();
    fuelling_->showSettings();
}

void MoneySection::showMoney(const MoneyNumbers& money)
{
    const Catalogue& catalogue = desk_.catalogue();
    campaigns_->setSheet(campaignSheet(money.campaigns, money.currency));
    campaigns_->setTableShown(!money.campaigns.isEmpty());
    campaigns_->setSentences(money.campaigns.isEmpty() ? QStringList{tr("A campaign is an experiment: say what it is to show, how long it runs and what it may cost before it begins.")} : QStringList());
    planning_->showCampaigns(money.campaigns, money.currency);
    fuel_->setSentences({runwayInWords(money.runway)});
    fuel_->setSheet(paybackSheet(money.paybacks, catalogue));
    fuel_->setTableShown(!money.paybacks.isEmpty());
    forecast_->setSentences({lastMonthInWords(money.forecast, money.currency)});
    forecast_->setSheet(forecastSheet(money.forecast, money.currency));
    parts_->setSentences(vitalFewInWords(money, catalogue));
    parts_->setSheet(dependenceSheet(money, catalogue));
}

} // namespace askline
