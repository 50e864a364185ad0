// SPDX-License-Identifier: GPL-3.0-or-later
// Counted by the store; shares and order are reckoned here.
#include "app/workspace/sharing/Dependence.h"

#include "app/storage/rows/LeadRowStore.h"

#include <algorithm>

namespace askline {

Result<QList<Dependence>> dependenceOn(Workspace& workspace)
{
    QList<Dependence> people;
    int all = 0;
    for (const storage::OpenLeadsOf& part : storage::openLeadsByOwner(workspace.database())) {
        auto person = std::ranges::find(people, part.owner, &Dependence::person);
        if (person == people.end()) {
            people += Dependence{part.owner, 0, 0, {}, 0};
            person = std::prev(people.end());
        }
        person->open += part.leads;
        person->known += part.knownToOwnerAlone;
        all += part.leads;
        if (part.minorValue > 0)
            person->value += Money{part.minorValue, part.currency};
    }
    for (Dependence& person : people) {
        person.share = double(person.open) / all;
        std::ranges::sort(person.value, std::ranges::greater(), &Money::minor);
    }
    std::ranges::stable_sort(people, std::ranges::greater(), &Dependence::open);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return people;
}

} // namespace askline
