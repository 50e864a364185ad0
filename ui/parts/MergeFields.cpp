// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the lead, and over it what this call has brought.
#include "ui/parts/MergeFields.h"

#include "app/wording/MergeWords.h"

namespace askline {

script::FieldLookup mergeFields(const LeadSheet& sheet, const Desk& desk, const QList<script::Run>& runs)
{
    const QDate nextDay = desk.office().nextWorkingDay(desk.now().dateIn(desk.zone()));
    QHash<QString, QString> values = mergeWords({sheet.contact, sheet.lead, sheet.row, sheet.answers, desk.me(), nextDay}, desk.catalogue(), desk.playbook(),
                                                desk.settings(), QLocale());
    for (const script::Run& run : runs)
        for (const auto& [field, value] : run.answers.asKeyValueRange())
            values.insert(field, saidShort(value));
    return [values](QStringView field) { return values.value(field.toString()); };
}

} // namespace askline
