// SPDX-License-Identifier: GPL-3.0-or-later
// Looked up each time: settings and playbook may change.
#include "ui/playbook/OwnWords.h"

#include "app/planning/WorkingDays.h"

#include <QLocale>

#include <algorithm>

namespace askline {

script::FieldLookup ownFields(const Desk& desk)
{
    return [&desk](QStringView field) {
        if (field == u"my_name")
            return desk.catalogue().personName(desk.me());
        if (field == u"my_firm")
            return desk.settings().firm;
        if (field == u"my_offer")
            return desk.settings().offer;
        if (field == u"next_workday")
            return QLocale().dayName(desk.office().nextWorkingDay(desk.now().dateIn(desk.zone())).dayOfWeek(), QLocale::LongFormat);
        return QString();
    };
}

std::function<QString(const QString& key)> objectionTitles(const Desk& desk)
{
    return [&desk](const QString& key) {
        const QList<Objection>& objections = desk.playbook().objections;
        const auto found = std::ranges::find(objections, key, &Objection::key);
        return found == objections.end() ? QString() : found->title;
    };
}

} // namespace askline
