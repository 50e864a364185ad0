// SPDX-License-Identifier: GPL-3.0-or-later
// Looked up each time: settings and playbook may change.
#include "ui/playbook/OwnWords.h"

#include "app/wording/MergeWords.h"

#include <QLocale>

#include <algorithm>

namespace askline {

script::FieldLookup ownFields(const Desk& desk)
{
    return [&desk](QStringView field) {
        const QDate nextDay = desk.office().nextWorkingDay(desk.now().dateIn(desk.zone()));
        return ownWords(desk.catalogue().personName(desk.me()), desk.settings(), nextDay, QLocale()).value(field.toString());
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
