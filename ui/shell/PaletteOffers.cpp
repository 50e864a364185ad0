// SPDX-License-Identifier: GPL-3.0-or-later
// Items for the palette, from the key map and the playbook.
#include "ui/shell/PaletteOffers.h"

#include "app/domain/PhoneNumber.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Icons.h"

#include <QCoreApplication>

namespace askline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("PaletteOffers", text);
}

} // namespace

QList<PaletteItem> paletteOffers(const Playbook& playbook)
{
    const QString go = said(QT_TRANSLATE_NOOP("PaletteOffers", "Go to"));
    struct Place {
        const char* key;
        Command command;
        IconName icon;
    };
    static constexpr Place places[] = {{"today", Command::PageToday, IconName::Today},
                                       {"inbox", Command::PageInbox, IconName::Inbox},
                                       {"pipeline", Command::PagePipeline, IconName::Pipeline},
                                       {"playbook", Command::PagePlaybook, IconName::Playbook},
                                       {"numbers", Command::PageNumbers, IconName::Numbers},
                                       {"team", Command::PageTeam, IconName::Team},
                                       {"settings", Command::Settings, IconName::Settings}};
    QList<PaletteItem> items;
    for (const Place& place : places)
        items += PaletteItem{QStringLiteral("page:") + QString::fromLatin1(place.key), commandText(place.command), {}, commandKey(place.command), go, icon(place.icon)};
    for (const Command command : {Command::NewLead, Command::Import, Command::Find, Command::Keys, Command::Open})
        items += PaletteItem{QStringLiteral("command:") + commandText(command), commandText(command), {}, commandKey(command),
                             said(QT_TRANSLATE_NOOP("PaletteOffers", "Do")), {}};
    for (const Objection& objection : playbook.objections)
        items += PaletteItem{QStringLiteral("objection:") + objection.id.hex(), objection.title, objection.words.value(0), {},
                             said(QT_TRANSLATE_NOOP("PaletteOffers", "Objections")), icon(IconName::Objection)};
    return items;
}

QList<PaletteItem> paletteLeads(const QList<LeadRow>& rows)
{
    QList<PaletteItem> items;
    for (const LeadRow& row : rows) {
        QStringList more{row.company, readablePhone(row.phone)};
        more.removeAll(QString());
        items += PaletteItem{QStringLiteral("lead:") + row.id.hex(), row.displayName(), more.join(QStringLiteral(" · ")), {},
                             said(QT_TRANSLATE_NOOP("PaletteOffers", "Leads")), icon(IconName::Person)};
    }
    return items;
}

PaletteItem paletteCaller(const QString& typed)
{
    return {QStringLiteral("caller:") + typed, said(QT_TRANSLATE_NOOP("PaletteOffers", "Somebody new rings: %1")).arg(typed), {}, {},
            said(QT_TRANSLATE_NOOP("PaletteOffers", "Do")), icon(IconName::Phone)};
}

} // namespace askline
