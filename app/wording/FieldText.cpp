// SPDX-License-Identifier: GPL-3.0-or-later
// Ids become names, numbers dates and money.
#include "app/wording/FieldText.h"

#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"

#include <QCoreApplication>

namespace askline {

namespace {

QString namedById(const QString& field, const QString& raw, const Catalogue& catalogue)
{
    if (field == u"owner" || field == u"who")
        return catalogue.personName(PersonId::fromHex(raw).value_or(PersonId{}));
    if (field == u"source")
        return catalogue.sourceName(SourceId::fromHex(raw).value_or(SourceId{}));
    if (field == u"campaign")
        return catalogue.campaignName(CampaignId::fromHex(raw).value_or(CampaignId{}));
    return {};
}

bool isById(const QString& field)
{
    static const QStringList fields{QStringLiteral("owner"), QStringLiteral("who"), QStringLiteral("source"), QStringLiteral("campaign"),
                                    QStringLiteral("referrer"), QStringLiteral("same_as"), QStringLiteral("contact")};
    return fields.contains(field);
}

QString yesNo(bool yes)
{
    return yes ? QCoreApplication::translate("Fields", "yes") : QCoreApplication::translate("Fields", "no");
}

} // namespace

QString fieldValueInWords(const QString& field, const QString& raw, const FieldWords& words)
{
    static const QStringList moments{QStringLiteral("due_moment"), QStringLiteral("received_at"), QStringLiteral("at")};
    static const QStringList flags{QStringLiteral("do_not_contact"), QStringLiteral("promised"), QStringLiteral("del")};
    if (raw.isEmpty())
        return {};
    if (isById(field))
        return namedById(field, raw, words.catalogue);
    if (moments.contains(field))
        return exactTime({raw.toLongLong()}, words.zone, QLocale());
    if (field == u"due_day")
        return QLocale().toString(QDate::fromString(raw, Qt::ISODate), QLocale::LongFormat);
    if (flags.contains(field))
        return yesNo(raw.toInt() != 0);
    if (field == u"value")
        return moneyForPeople({raw.toLongLong(), words.currency}, QLocale());
    if (field == u"ask")
        return labelOf(valueNamed<AskKind>(raw).value_or(AskKind::None));
    if (const auto mark = valueNamed<Mark>(raw))
        return labelOf(*mark).toLower();
    return raw;
}

} // namespace askline
