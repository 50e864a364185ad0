// SPDX-License-Identifier: GPL-3.0-or-later
// Money in tables and sentences: campaigns, paybacks, how long it lasts, what may come, what it hangs on.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/numbers/MoneyNumbers.h"
#include "app/wording/FigureSheet.h"

namespace askline {

FigureSheet campaignSheet(const QList<CampaignNumbers>& campaigns, const QString& currency);
FigureSheet paybackSheet(const QList<SourcePayback>& paybacks, const Catalogue& catalogue);
FigureSheet forecastSheet(const ForecastNumbers& forecast, const QString& currency);
FigureSheet dependenceSheet(const MoneyNumbers& money, const Catalogue& catalogue);

// Without money set aside: how to say how much there is.
QString runwayInWords(const std::optional<Runway>& runway);
// What came of last month's forecast; empty where there was nothing to expect.
QString lastMonthInWords(const ForecastNumbers& forecast, const QString& currency);
// The few that hold four fifths of the won value, and what hangs on one; nothing where too little was won.
QStringList vitalFewInWords(const MoneyNumbers& money, const Catalogue& catalogue);
// How it stands, what can be said by now, and if it is to be stopped, that it is early.
QString campaignInWords(const CampaignNumbers& campaign, const QString& currency);

} // namespace askline
