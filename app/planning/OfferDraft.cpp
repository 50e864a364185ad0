// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody answered stays empty, to be filled in by hand.
#include "app/planning/OfferDraft.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int daysToDecide = 5; // working days
constexpr int daysValid = 30;

QString answered(const QList<Answer>& answers, QStringView field)
{
    const auto found = std::ranges::find_if(answers, [&](const Answer& answer) { return answer.field == field && !answer.value.trimmed().isEmpty(); });
    return found == answers.end() ? QString() : found->value.trimmed();
}

QDate workingDaysAfter(QDate day, int days, const OfficeClock& office)
{
    for (int passed = 0; passed < days; ++passed)
        day = office.nextWorkingDay(day);
    return day;
}

} // namespace

Offer offerFrom(const QList<Answer>& answers, const LeadRow& lead, const QString& usualScope, const OfficeClock& office, QDate today)
{
    Offer offer;
    offer.problem = answered(answers, u"problem");
    offer.cost = answered(answers, u"problem_cost");
    offer.outcome = answered(answers, u"success");
    offer.scope = answered(answers, u"agreed_scope");
    if (offer.scope.isEmpty())
        offer.scope = usualScope;
    offer.price = lead.value;
    offer.validUntil = today.addDays(daysValid);
    const QDate agreed = QDate::fromString(answered(answers, u"decision_date").left(10), Qt::ISODate);
    offer.decisionOn = agreed.isValid() && agreed > today ? agreed : workingDaysAfter(today, daysToDecide, office);
    return offer;
}

} // namespace askline
