// SPDX-License-Identifier: GPL-3.0-or-later
// Playbooks lie in the program's resources as the text files they are.
#include "app/workspace/playbook/StarterPlaybook.h"

#include "app/planning/WorkingDays.h"
#include "app/script/PlaybookFile.h"
#include "app/storage/catalogue/CatalogueStore.h"
#include "app/storage/playbook/PlaybookStore.h"
#include "app/storage/settings/SettingsStore.h"
#include "app/workspace/Writing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace askline {

namespace {

const QString shippedRoot = QStringLiteral(":/playbooks/");
const QString starter = QStringLiteral("starter");

// Of the language settings; where these name no country, of the time zone.
QString localRegion(const QLocale& locale)
{
    const QString code = QLocale::territoryToCode(locale.territory());
    return code.size() == 2 ? code : QLocale::territoryToCode(QTimeZone::systemTimeZone().territory());
}

WorkspaceSettings settingsFor(const NewWorkspace& wanted, WorkspaceId id)
{
    const QLocale locale = QLocale::system();
    WorkspaceSettings settings;
    settings.id = id;
    settings.firm = wanted.firm;
    settings.offer = wanted.offer;
    settings.region = wanted.region.isEmpty() ? localRegion(locale) : wanted.region.toUpper();
    const QString localCurrency = locale.currencySymbol(QLocale::CurrencyIsoCode);
    settings.currency = !wanted.currency.isEmpty() ? wanted.currency.toUpper() : localCurrency.isEmpty() ? QStringLiteral("EUR") : localCurrency;
    settings.timeZone = wanted.timeZone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : wanted.timeZone;
    settings.holidays = defaultHolidayRegion(settings.region, locale);
    return settings;
}

void insertReasons(Workspace& workspace, Writing& writing, Reason::Kind kind, const QStringList& names)
{
    for (const QString& name : names)
        storage::insertReason(writing.database(), {workspace.newId<ReasonId>(), kind, name});
}

} // namespace

QList<ShippedPlaybook> shippedPlaybooks()
{
    QList<ShippedPlaybook> playbooks;
    for (const QString& key : QDir(shippedRoot).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile order(shippedRoot + key + QStringLiteral("/playbook.txt"));
        if (order.open(QIODevice::ReadOnly))
            playbooks += ShippedPlaybook{key, script::parsePlaybook(QString::fromUtf8(order.readAll())).playbook.name};
    }
    std::ranges::stable_partition(playbooks, [](const ShippedPlaybook& one) { return one.key == starter; });
    return playbooks;
}

QList<storage::PlaybookFile> shippedPlaybookFiles(const QString& key)
{
    QList<storage::PlaybookFile> files;
    const QString root = shippedRoot + key + u'/';
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); !key.isEmpty() && it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files += storage::PlaybookFile{{}, file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())};
    }
    std::ranges::sort(files, {}, &storage::PlaybookFile::path);
    return files;
}

Result<Changes> fillNewWorkspace(Workspace& workspace, const NewWorkspace& wanted)
{
    if (wanted.content == NewWorkspace::Content::Nothing)
        return Changes{};
    Writing writing(workspace, QStringLiteral("new-workspace"), {}, Writing::Undoable::No);
    storage::Database& database = writing.database();
    storage::insertWorkspace(database, settingsFor(wanted, workspace.newId<WorkspaceId>()));
    if (!wanted.person.isEmpty() && wanted.person != workspace.surroundings().person)
        storage::insertPerson(database, {workspace.newId<PersonId>(), wanted.person});
    if (wanted.content == NewWorkspace::Content::Playbook) {
        for (storage::PlaybookFile file : shippedPlaybookFiles(wanted.playbook)) {
            file.id = workspace.newId<ObjectionId>();
            storage::insertPlaybookFile(database, file);
            if (file.path != u"playbook.txt")
                continue;
            const script::Playbook order = script::parsePlaybook(file.text).playbook;
            insertReasons(workspace, writing, Reason::Kind::Lost, order.lostReasons);
            insertReasons(workspace, writing, Reason::Kind::Disqualified, order.disqualifyReasons);
        }
    }
    auto done = writing.finish(Nothing{});
    if (!done)
        return failed(done.error());
    return done->changes;
}

} // namespace askline
