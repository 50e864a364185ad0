// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence grows: what was said before stays above what is new.
#include "app/workspace/touches/LearntFields.h"

#include "app/base/Folding.h"
#include "app/storage/leads/LeadStore.h"

namespace askline {

void keepLearntFields(storage::Database& database, LeadId id, const QList<Answer>& answers)
{
    auto stored = storage::readLead(database, id);
    if (!stored)
        return;
    const Qualification before = stored->lead.qualification;
    const QString competitor = stored->lead.competitor;
    for (const Answer& answer : answers) {
        const QString value = cleaned(answer.value);
        if (answer.field == u"competitor" && !value.isEmpty())
            stored->lead.competitor = cleanedLine(value);
        const auto criterion = valueNamed<Criterion>(answer.field);
        if (!criterion || value.isEmpty())
            continue;
        QString& evidence = stored->lead.qualification[*criterion].evidence;
        if (evidence.isEmpty())
            evidence = value;
        else if (!evidence.contains(value))
            evidence += u'\n' + value;
    }
    if (stored->lead.qualification != before || stored->lead.competitor != competitor)
        storage::updateLead(database, stored->lead);
}

} // namespace askline
