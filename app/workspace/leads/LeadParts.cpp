// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a lead: other people, linked files, notes.
#include "app/workspace/leads/LeadVerbs.h"

#include "app/base/Folding.h"
#include "app/storage/contacts/ContactStore.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/workspace/leads/KnownContact.h"
#include "app/workspace/leads/LeadNaming.h"

namespace askline {

Result<Done<LeadPersonId>> addLeadPerson(Workspace& workspace, LeadId lead, const LeadProposal& person, const QString& role)
{
    Writing writing(workspace, QStringLiteral("add-person"), nameOfLead(workspace, lead));
    Contact contact = knownContact(writing.database(), person.contact);
    if (contact.id.isNull()) {
        contact = person.contact;
        contact.id = workspace.newId<ContactId>();
        for (ContactPoint& point : contact.points)
            point.id = workspace.newId<ContactPointId>();
        storage::insertContact(writing.database(), contact);
    }
    const LeadPerson added{workspace.newId<LeadPersonId>(), contact.id, cleanedLine(role)};
    storage::insertLeadPerson(writing.database(), lead, added);
    return writing.finish(added.id);
}

Result<Done<Nothing>> removeLeadPerson(Workspace& workspace, LeadId lead, LeadPersonId person)
{
    Writing writing(workspace, QStringLiteral("remove-person"), nameOfLead(workspace, lead));
    storage::deleteLeadPerson(writing.database(), person);
    return writing.finish(Nothing{});
}

Result<Done<LinkId>> addLink(Workspace& workspace, LeadId lead, const QString& target, const QString& title)
{
    Writing writing(workspace, QStringLiteral("add-link"), nameOfLead(workspace, lead));
    const LeadLink link{workspace.newId<LinkId>(), cleanedLine(target), cleanedLine(title)};
    storage::insertLink(writing.database(), lead, link);
    return writing.finish(link.id);
}

Result<Done<Nothing>> removeLink(Workspace& workspace, LeadId lead, LinkId link)
{
    Writing writing(workspace, QStringLiteral("remove-link"), nameOfLead(workspace, lead));
    storage::deleteLink(writing.database(), link);
    return writing.finish(Nothing{});
}

Result<Done<NoteId>> writeNote(Workspace& workspace, LeadId lead, const QString& text, NoteId note)
{
    Writing writing(workspace, QStringLiteral("write-note"), nameOfLead(workspace, lead));
    Note written{note, cleaned(text), writing.at(), writing.me()};
    if (note.isNull()) {
        written.id = workspace.newId<NoteId>();
        storage::insertNote(writing.database(), lead, written);
    } else {
        storage::updateNote(writing.database(), written);
    }
    return writing.finish(written.id);
}

} // namespace askline
