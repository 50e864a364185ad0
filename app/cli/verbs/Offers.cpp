// SPDX-License-Identifier: GPL-3.0-or-later
// offer: what the calls say for an offer on one page, and keeping it.
#include "app/cli/Json.h"
#include "app/cli/Taking.h"
#include "app/cli/Verb.h"
#include "app/planning/OfferDraft.h"
#include "app/wording/OfferText.h"
#include "app/workspace/leads/LeadFields.h"
#include "app/workspace/leads/OfferVerbs.h"
#include "app/workspace/reading/LeadSheet.h"

#include <QCoreApplication>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

std::expected<void, Trouble> takeParts(Workspace& workspace, Arguments& arguments, Offer& offer)
{
    struct Part {
        const char* option;
        QString* text;
    };
    for (const Part& part : {Part{"--problem", &offer.problem}, Part{"--cost", &offer.cost}, Part{"--outcome", &offer.outcome}, Part{"--scope", &offer.scope}})
        if (const auto typed = arguments.takeOption(QString::fromLatin1(part.option)))
            *part.text = *typed;
    if (const auto price = arguments.takeOption(QStringLiteral("--price"))) {
        const auto money = moneyIn(workspace, *price, QStringLiteral("--price"));
        if (!money)
            return std::unexpected(money.error());
        offer.price = *money;
    }
    for (const auto& [option, day] : {std::pair("--valid", &offer.validUntil), std::pair("--decision", &offer.decisionOn)}) {
        const auto taken = takeDay(arguments, QString::fromLatin1(option));
        if (!taken)
            return std::unexpected(taken.error());
        if (taken->isValid())
            *day = *taken;
    }
    return {};
}

} // namespace

Outcome offerVerb(Workspace& workspace, Arguments& arguments)
{
    const bool isKept = arguments.takeFlag(QStringLiteral("--keep"));
    const QString paper = arguments.takeOption(QStringLiteral("--paper")).value_or(QString());
    const auto name = arguments.takePosition();
    if (!name)
        return usage(tr("offer needs a lead"));
    const auto lead = leadCalled(workspace, *name);
    const auto sheet = lead ? readLeadSheet(workspace, *lead) : Result<LeadSheet>(std::unexpected(lead.error()));
    if (!sheet)
        return trouble(sheet.error());
    Offer offer = offerFrom(sheet->answers, sheet->row, workspace.settings().offer, workspace.officeClock(), workspace.now().dateIn(workspace.zone()));
    if (auto taken = takeParts(workspace, arguments, offer); !taken)
        return std::unexpected(taken.error());
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const QString text = offerAsText(offer, QLocale());
    if (isKept)
        if (const auto kept = keepOffer(workspace, *lead, offer, text, paper); !kept)
            return trouble(kept.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("problem"), offer.problem}, {QStringLiteral("cost"), offer.cost}, {QStringLiteral("outcome"), offer.outcome},
                               {QStringLiteral("scope"), offer.scope}, {QStringLiteral("price"), offer.price ? QJsonValue(offer.price->major()) : QJsonValue()},
                               {QStringLiteral("valid_until"), offer.validUntil.toString(Qt::ISODate)}, {QStringLiteral("decision_on"), offer.decisionOn.toString(Qt::ISODate)},
                               {QStringLiteral("text"), text}};
    answer.text = text + u'\n';
    return answer;
}

} // namespace askline::cli
