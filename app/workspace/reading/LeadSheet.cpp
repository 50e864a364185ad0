// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers a lead from the stores.
#include "app/workspace/reading/LeadSheet.h"

#include "app/base/Folding.h"
#include "app/storage/contacts/ContactStore.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/imports/ImportStore.h"
#include "app/storage/journal/JournalStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/playbook/PlaybookStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/steps/StepStore.h"
#include "app/workspace/cadences/CadenceVerbs.h"
#include "app/workspace/reading/ReachReading.h"
#include "app/workspace/sharing/ClaimVerbs.h"

namespace askline {

namespace {

constexpr int colleaguesShown = 20;

void addDuplicate(QList<PossibleDuplicate>& found, const LeadRow& row, DuplicateReason reason)
{
    const bool known = std::ranges::any_of(found, [&](const PossibleDuplicate& other) { return other.lead.id == row.id; });
    if (!known)
        found += PossibleDuplicate{row, reason};
}

QString importName(storage::Database& database, ImportId id)
{
    for (const storage::ImportRecord& import : storage::allImports(database))
        if (import.id == id)
            return import.fileName;
    return {};
}

void readEvents(storage::Database& database, LeadSheet& sheet)
{
    const LeadId id = sheet.lead.id;
    sheet.touches = storage::touchesOfLead(database, id);
    sheet.asks = storage::asksOfLead(database, id);
    sheet.verdicts = storage::verdictsOfLead(database, id);
    sheet.moves = storage::stageMovesOfLead(database, id);
    sheet.answers = storage::answersOfLead(database, id);
    sheet.scripts = storage::scriptUsesOfLead(database, id);
    sheet.objections = storage::objectionsOfLead(database, id);
    sheet.notes = storage::notesOfLead(database, id);
    sheet.steps = storage::undoneStepsOfLead(database, id);
    sheet.doneSteps = storage::doneStepsOfLead(database, id);
    sheet.history = storage::historyOfLead(database, id);
}

} // namespace

QList<PossibleDuplicate> possibleDuplicates(Workspace& workspace, const Contact& contact)
{
    storage::Database& database = workspace.database();
    QList<PossibleDuplicate> found;
    for (const ContactPoint& point : contact.points)
        for (const ContactId other : storage::contactsAtPoint(database, point.normal))
            if (other != contact.id)
                for (const LeadRow& row : storage::rowsOfContact(database, other))
                    addDuplicate(found, row,
                                 point.kind == ContactPoint::Kind::Email ? DuplicateReason::SameEmail : DuplicateReason::SamePhone);
    for (const LeadRow& row : storage::rowsWithName(database, contact.firstName, contact.lastName, contact.id))
        if (folded(row.company) == folded(contact.company))
            addDuplicate(found, row, DuplicateReason::SameName);
    return found;
}

Result<LeadSheet> readLeadSheet(Workspace& workspace, LeadId lead)
{
    storage::Database& database = workspace.database();
    const LeadId head = storage::headOfLead(database, lead);
    const auto stored = storage::readLead(database, head);
    const auto row = storage::rowOfLead(database, head);
    if (!stored || !row) {
        const auto failure = workspace.takeFailure();
        return failed(failure.value_or(Failure{.kind = Failure::Kind::NotFound, .subject = lead.hex()}));
    }
    LeadSheet sheet;
    sheet.lead = stored->lead;
    sheet.row = *row;
    sheet.contact = storage::readContact(database, sheet.lead.contact);
    readEvents(database, sheet);
    sheet.cadences = cadencesOf(workspace, head);
    sheet.claim = claimOn(workspace, head);
    sheet.reach = reachHistory(workspace, sheet.row, sheet.touches);
    for (const LeadPerson& person : storage::peopleOfLead(database, head))
        sheet.people += NamedPerson{person, storage::readContact(database, person.contact)};
    sheet.links = storage::linksOfLead(database, head);
    if (!sheet.lead.referrer.isNull())
        sheet.referrer = storage::readContact(database, sheet.lead.referrer);
    sheet.duplicates = possibleDuplicates(workspace, sheet.contact);
    for (const LeadRow& other : storage::rowsOfContact(database, sheet.contact.id))
        if (other.id != head)
            sheet.otherLeads += other;
    sheet.colleagues = storage::rowsOfColleagues(database, sheet.contact.company, sheet.contact.id, colleaguesShown);
    if (!sheet.lead.importedBy.isNull())
        sheet.importedFrom = importName(database, sheet.lead.importedBy);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return sheet;
}

Result<LeadId> leadCalled(Workspace& workspace, const QString& text)
{
    const LeadId id = storage::leadCalled(workspace.database(), text);
    if (id.isNull())
        return failed({.kind = Failure::Kind::NotFound, .subject = text});
    return storage::headOfLead(workspace.database(), id);
}

} // namespace askline
