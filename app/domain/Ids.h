// SPDX-License-Identifier: GPL-3.0-or-later
// One id type an entity, so that a contact's id can never be taken for a lead's.
#pragma once

#include "app/base/Id.h"

namespace askline {

using WorkspaceId = Id<struct WorkspaceTag>;
using LeadId = Id<struct LeadTag>;
using ContactId = Id<struct ContactTag>;
using ContactPointId = Id<struct ContactPointTag>;
using TouchId = Id<struct TouchTag>;
using AskId = Id<struct AskTag>;
using StepId = Id<struct StepTag>;
using SourceId = Id<struct SourceTag>;
using CampaignId = Id<struct CampaignTag>;
using PersonId = Id<struct PersonTag>;
using ReasonId = Id<struct ReasonTag>;
using ObjectionId = Id<struct ObjectionTag>; // of the playbook file that holds it
using ImportId = Id<struct ImportTag>;
using NoteId = Id<struct NoteTag>;
using LinkId = Id<struct LinkTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using LeadPersonId = Id<struct LeadPersonTag>;
using WriterId = Id<struct WriterTag>;

} // namespace askline
