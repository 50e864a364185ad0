// SPDX-License-Identifier: GPL-3.0-or-later
// spend, campaign and profile: what leads cost, what is tried to get them, and whom they are to be.
#include "app/cli/NumbersJson.h"
#include "app/cli/Taking.h"
#include "app/cli/Verb.h"
#include "app/intake/SpendFile.h"
#include "app/wording/MoneyNumbersText.h"
#include "app/wording/MoneyText.h"
#include "app/wording/ReadinessText.h"
#include "app/workspace/numbers/AddSpend.h"
#include "app/workspace/numbers/CampaignVerbs.h"
#include "app/workspace/numbers/ProfileVerbs.h"
#include "app/workspace/reading/MoneyReading.h"
#include "app/workspace/reading/ProfileReading.h"

#include <QCoreApplication>

#include <cmath>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

QJsonObject spendJson(const QString& source, const Spend& spend)
{
    return {{QStringLiteral("source"), source}, {QStringLiteral("amount"), spend.amount.decimal()}, {QStringLiteral("currency"), spend.amount.currency},
            {QStringLiteral("day"), spend.day.toString(Qt::ISODate)}, {QStringLiteral("kind"), nameOf(spend.kind)}};
}

Outcome spendFile(Workspace& workspace, Arguments& arguments, const QString& file)
{
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto wishes = intake::readSpendFile(file, workspace.settings().currency, workspace.settings().region);
    if (!wishes)
        return trouble(wishes.error());
    const auto done = addSpendings(workspace, *wishes, file.section(u'/', -1));
    if (!done)
        return trouble(done.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("added"), done->value.size()}};
    answer.text = QCoreApplication::translate("askline::cli", "Entered: %n amount(s)", nullptr, int(done->value.size()));
    return answer;
}

// So many hours at so much.
Taken<std::optional<Money>> takeLabour(Workspace& workspace, Arguments& arguments, SpendWish& wish)
{
    const auto hours = arguments.takeOption(QStringLiteral("--hours"));
    const auto rate = arguments.takeOption(QStringLiteral("--rate"));
    if (!hours && !rate)
        return std::optional<Money>();
    bool isNumber = false;
    const double number = hours.value_or(QString()).toDouble(&isNumber);
    if (!isNumber || number <= 0 || number > 10'000)
        return usage(tr("--hours takes a number of hours, and goes with --rate"));
    const auto perHour = moneyIn(workspace, rate.value_or(QString()), QStringLiteral("--rate"));
    if (!perHour)
        return std::unexpected(perHour.error());
    wish.kind = SpendKind::Labour;
    wish.minutes = int(std::lround(number * 60));
    return std::optional(labourCost(*perHour, wish.minutes));
}

} // namespace

Outcome spendVerb(Workspace& workspace, Arguments& arguments)
{
    if (const auto file = arguments.takeOption(QStringLiteral("--file")))
        return spendFile(workspace, arguments, *file);
    SpendWish wish;
    const auto day = takeDay(arguments, QStringLiteral("--on"));
    if (!day)
        return std::unexpected(day.error());
    wish.day = *day;
    wish.campaign = arguments.takeOption(QStringLiteral("--campaign")).value_or(QString());
    wish.note = arguments.takeOption(QStringLiteral("--note")).value_or(QString());
    const QString kind = arguments.takeOption(QStringLiteral("--kind")).value_or(QStringLiteral("running"));
    const auto known = valueNamed<SpendKind>(kind);
    wish.kind = known.value_or(SpendKind::Running);
    const auto labour = takeLabour(workspace, arguments, wish);
    if (!labour)
        return std::unexpected(labour.error());
    const auto source = arguments.takePosition();
    const auto amount = *labour ? std::optional((*labour)->decimal()) : arguments.takePosition();
    if (!source || !amount || !known)
        return usage(tr("spend needs a workspace, a source and an amount, or --hours and --rate, or --file; --kind is setup, running, fee or labour"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto money = *labour ? Taken<Money>(**labour) : moneyIn(workspace, *amount, tr("the amount"));
    if (!money)
        return std::unexpected(money.error());
    wish.source = *source;
    wish.amount = *money;
    const auto done = addSpend(workspace, wish);
    if (!done)
        return trouble(done.error());
    Answer answer;
    answer.json += spendJson(*source, done->value);
    answer.text = tr("Entered: %1 for %2").arg(moneyForPeople(done->value.amount, QLocale()), *source);
    return answer;
}

namespace {

Taken<Campaign> plannedCampaign(Workspace& workspace, Arguments& arguments, const QString& name)
{
    const auto known = idNamed(workspace.catalogue().campaigns, name);
    Campaign campaign;
    campaign.name = name;
    for (const Campaign& one : workspace.catalogue().campaigns)
        if (known && one.id == *known)
            campaign = one;
    const auto begins = takeDay(arguments, QStringLiteral("--begins"));
    const auto days = takeNumber(arguments, QStringLiteral("--days"));
    if (!begins || !days)
        return std::unexpected(!begins ? begins.error() : days.error());
    campaign.begins = begins->isValid() ? *begins : campaign.begins;
    campaign.days = *days > 0 ? *days : campaign.days;
    campaign.hypothesis = arguments.takeOption(QStringLiteral("--hypothesis")).value_or(campaign.hypothesis);
    if (const auto budget = arguments.takeOption(QStringLiteral("--budget"))) {
        const auto money = moneyIn(workspace, *budget, QStringLiteral("--budget"));
        if (!money)
            return std::unexpected(money.error());
        campaign.budgetMinor = money->minor;
    }
    return campaign;
}

// What it is now, in words.
Outcome campaignAnswer(Workspace& workspace, CampaignId id)
{
    NumbersFilter filter;
    filter.campaign = id;
    const auto money = readMoney(workspace, filter);
    if (!money)
        return trouble(money.error());
    Answer answer;
    QJsonObject json;
    addMoneyNumbers(json, workspace, *money);
    answer.json += json.value(QStringLiteral("campaigns")).toArray().first().toObject();
    for (const CampaignNumbers& one : money->campaigns)
        answer.text = one.campaign.name + u'\n' + campaignInWords(one, money->currency);
    return answer;
}

} // namespace

Outcome campaignVerb(Workspace& workspace, Arguments& arguments)
{
    const auto name = arguments.takePosition();
    if (!name)
        return usage(tr("campaign needs a workspace and a name"));
    const auto note = arguments.takeOption(QStringLiteral("--changed"));
    const auto stop = arguments.takeOption(QStringLiteral("--stop"));
    const auto day = takeDay(arguments, QStringLiteral("--on"));
    if (!day)
        return std::unexpected(day.error());
    if (note || stop) {
        if (const auto left = leftOver(arguments))
            return std::unexpected(*left);
        const auto id = idNamed(workspace.catalogue().campaigns, *name);
        if (!id)
            return trouble(id.error());
        const auto done = note ? noteCampaignChange(workspace, *id, *note, *day) : stopCampaign(workspace, *id, *stop, *day);
        return done ? campaignAnswer(workspace, *id) : trouble(done.error());
    }
    const auto campaign = plannedCampaign(workspace, arguments, *name);
    if (!campaign)
        return std::unexpected(campaign.error());
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto done = planCampaign(workspace, *campaign);
    return done ? campaignAnswer(workspace, done->value.id) : trouble(done.error());
}

Outcome profileVerb(Workspace& workspace, Arguments& arguments)
{
    QList<Trait> traits;
    while (const auto text = arguments.takePosition()) {
        const auto about = valueNamed<TraitKind>(text->section(u'=', 0, 0));
        if (!about)
            return usage(tr("a trait is source, country, place, company, role, message, value, budget, authority, timeline or fit, as in role=owner or role=owner*3"));
        const QString value = text->section(u'=', 1);
        bool isWeight = false;
        const int weight = value.section(u'*', -1).toInt(&isWeight);
        const bool hasWeight = isWeight && value.contains(u'*');
        traits += Trait{*about, hasWeight ? value.section(u'*', 0, -2) : value, hasWeight ? weight : 1};
    }
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    if (!traits.isEmpty())
        if (const auto done = setProfile(workspace, traits); !done)
            return trouble(done.error());
    const auto profile = readProfile(workspace, {});
    if (!profile)
        return trouble(profile.error());
    Answer answer;
    QJsonObject json;
    addProfile(json, *profile);
    answer.json += json.value(QStringLiteral("ideal_client")).toObject();
    answer.text = (profileInWords(*profile) + u'\n' + u'\n' + sheetText(traitSheet(*profile)) + u'\n' + sheetText(bandSheet(*profile))).trimmed();
    return answer;
}

} // namespace askline::cli
