// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, matching and writing by chunks; the last commit shows the import, then its leads are indexed.
#include "app/workspace/imports/ImportLeads.h"

#include "app/storage/contacts/ContactStore.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/workspace/imports/ImportLock.h"
#include "app/workspace/imports/ImportMatcher.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/leads/Dealing.h"
#include "app/workspace/leads/KnownContact.h"
#include "app/workspace/leads/LeadFields.h"

#include <QElapsedTimer>

namespace askline {

namespace {

constexpr int longestTransactionMs = 80;

struct MatchedProposal {
    LeadProposal proposal;
    ImportMatch match;
};

struct ContactUpdate {
    Contact before;
    Contact after;
};

class Importing {
public:
    Importing(Workspace& workspace, const ImportPlan& plan, const ProposalStream& stream, const Cancel& cancel, const Progress& progress)
        : workspace_(workspace), plan_(plan), stream_(stream), cancel_(cancel), progress_(progress),
          matcher_(workspace.database(), plan.duplicates)
    {
    }

    Result<void> begin();
    Result<void> writeAll();
    Result<Done<FinishedImport>> finish();
    Result<ImportCounts> countAll();
    ImportId id() const { return record_.id; }

private:
    QList<MatchedProposal> nextChunk();
    Result<void> writeChunk(const QList<MatchedProposal>& chunk);
    void writeNew(Writing& writing, const MatchedProposal& matched);
    void insertLeadOf(Writing& writing, const LeadProposal& proposal, ContactId contact);
    void insertHistoryOf(Writing& writing, const LeadProposal& proposal, LeadId lead);
    bool updateKnown(const MatchedProposal& matched);
    template <class IdType>
    IdType called(QHash<QString, IdType>& cache, Writing& writing, const QString& name, IdType (*find)(Workspace&, Writing&, const QString&));

    Workspace& workspace_;
    const ImportPlan& plan_;
    const ProposalStream& stream_;
    Cancel cancel_;
    const Progress& progress_;
    ImportMatcher matcher_;
    ImportRecord record_;
    ImportCounts counts_;
    std::optional<Dealing> dealing_;
    QList<ContactUpdate> updates_;
    QHash<QString, SourceId> sources_;
    QHash<QString, CampaignId> campaigns_;
    QHash<QString, PersonId> people_;
    int chunkSize_ = 200;
    qint64 read_ = 0;
};

template <class IdType>
IdType Importing::called(QHash<QString, IdType>& cache, Writing& writing, const QString& name,
                         IdType (*find)(Workspace&, Writing&, const QString&))
{
    if (name.isEmpty())
        return {};
    if (!cache.contains(name))
        cache.insert(name, find(workspace_, writing, name));
    return cache.value(name);
}

Result<void> Importing::begin()
{
    Writing writing(workspace_, QStringLiteral("begin-import"), plan_.fileName, Writing::Undoable::No);
    record_.id = workspace_.newId<ImportId>();
    record_.fileName = plan_.fileName;
    record_.format = plan_.format;
    record_.mapping = plan_.mapping;
    record_.arrival = plan_.arrival;
    record_.source = sourceCalled(workspace_, writing, plan_.source);
    record_.campaign = campaignCalled(workspace_, writing, plan_.campaign);
    record_.at = writing.at();
    record_.by = writing.me();
    dealing_.emplace(workspace_, record_.by);
    storage::insertImport(writing.database(), record_);
    record_.number = writing.database().lastInsertRow();
    auto done = writing.finish(Nothing{});
    return done ? Result<void>{} : failed(done.error());
}

QList<MatchedProposal> Importing::nextChunk()
{
    QList<MatchedProposal> chunk;
    while (chunk.size() < chunkSize_) {
        auto proposal = stream_.next();
        if (!proposal)
            break;
        ++read_;
        const ImportMatch match = matcher_.match(*proposal);
        if (match.kind == ImportMatch::Kind::NewPerson) {
            proposal->contact.id = workspace_.newId<ContactId>();
            matcher_.remember(*proposal, proposal->contact.id);
        }
        chunk += MatchedProposal{std::move(*proposal), match};
    }
    return chunk;
}

// Whether the row changes the person it is about; the change itself waits for the last commit.
bool Importing::updateKnown(const MatchedProposal& matched)
{
    const bool changesPeople = plan_.duplicates == DuplicateChoice::Fill || plan_.duplicates == DuplicateChoice::Update;
    if (!changesPeople || matched.match.inThisFile || matched.match.contact.isNull())
        return false;
    Contact news = matched.proposal.contact;
    news.doNotContact = matched.proposal.doNotContact.value_or(false);
    const Contact before = storage::readContact(workspace_.database(), matched.match.contact);
    Contact after = plan_.duplicates == DuplicateChoice::Fill ? filledFrom(before, news) : updatedFrom(before, news);
    if (after == before)
        return false;
    for (ContactPoint& point : after.points)
        if (point.id.isNull())
            point.id = workspace_.newId<ContactPointId>();
    updates_ += ContactUpdate{before, after};
    return true;
}

void Importing::insertHistoryOf(Writing& writing, const LeadProposal& proposal, LeadId lead)
{
    storage::Database& database = writing.database();
    const Moment at = proposal.receivedAt.value_or(record_.at);
    if (const auto stage = stageCalled(workspace_.playbook(), proposal.stage); stage && !proposal.stage.isEmpty())
        storage::insertStageMove(database, workspace_.newIdBytes(), lead, {*stage, at, record_.by});
    const auto standing = plan_.arrival == Arrival::Customers ? std::optional(Standing::Won) : proposal.standing;
    if (standing && *standing != Standing::Open) {
        const auto kind = *standing == Standing::Lost ? Reason::Kind::Lost : Reason::Kind::Disqualified;
        const ReasonId reason = *standing == Standing::Won ? ReasonId{} : reasonCalled(workspace_, writing, kind, proposal.lossReason);
        storage::insertVerdict(database, workspace_.newIdBytes(), lead,
                               {*valueNamed<VerdictKind>(nameOf(*standing)), reason, {}, at, record_.by});
    }
    if (!proposal.note.isEmpty())
        storage::insertNote(database, lead, {workspace_.newId<NoteId>(), proposal.note, at, record_.by});
}

void Importing::insertLeadOf(Writing& writing, const LeadProposal& proposal, ContactId contact)
{
    Lead lead;
    lead.id = workspace_.newId<LeadId>();
    lead.contact = contact;
    lead.source = proposal.source.isEmpty() ? record_.source : called(sources_, writing, proposal.source, sourceCalled);
    lead.campaign = proposal.campaign.isEmpty() ? record_.campaign : called(campaigns_, writing, proposal.campaign, campaignCalled);
    lead.owner = !proposal.owner.isEmpty() ? called(people_, writing, proposal.owner, personCalled) : plan_.arrival == Arrival::Fresh ? dealing_->ownerFor(lead.source, proposal.contact) : record_.by;
    lead.message = proposal.message;
    lead.receivedAt = proposal.receivedAt;
    lead.value = proposal.value;
    lead.form = proposal.form;
    lead.identity = proposal.identity;
    lead.importedBy = record_.id;
    lead.made = record_.at;
    storage::insertLead(writing.database(), lead);
    storage::addStaleLead(writing.database(), writing.database().lastInsertRow());
    insertHistoryOf(writing, proposal, lead.id);
    ++counts_.added;
}

void Importing::writeNew(Writing& writing, const MatchedProposal& matched)
{
    Contact contact = matched.proposal.contact;
    contact.importedBy = record_.id;
    contact.doNotContact = matched.proposal.doNotContact.value_or(false);
    for (ContactPoint& point : contact.points)
        point.id = workspace_.newId<ContactPointId>();
    storage::insertContact(writing.database(), contact);
    insertLeadOf(writing, matched.proposal, contact.id);
}

Result<void> Importing::writeChunk(const QList<MatchedProposal>& chunk)
{
    using Kind = ImportMatch::Kind;
    Writing writing(workspace_, QStringLiteral("import-rows"), record_.id.hex(), Writing::Undoable::No);
    for (const MatchedProposal& matched : chunk) {
        const bool changed = updateKnown(matched);
        if (matched.match.kind == Kind::NewPerson)
            writeNew(writing, matched);
        else if (matched.match.kind == Kind::KnownPersonNewLead)
            insertLeadOf(writing, matched.proposal, matched.match.contact);
        else
            ++(changed ? counts_.updated : counts_.unchanged);
    }
    return writing.finishUnseen();
}

Result<void> Importing::writeAll()
{
    for (;;) {
        const QList<MatchedProposal> chunk = nextChunk();
        if (auto failure = workspace_.takeFailure())
            return failed(*failure);
        if (cancel_.requested())
            return failed({.kind = Failure::Kind::Cancelled});
        if (chunk.isEmpty())
            return {};
        QElapsedTimer timer;
        timer.start();
        if (auto written = writeChunk(chunk); !written)
            return written;
        chunkSize_ = timer.elapsed() > longestTransactionMs ? std::max(20, chunkSize_ / 2) : std::min(2000, chunkSize_ + chunkSize_ / 4);
        if (progress_)
            progress_(read_, stream_.expected);
    }
}

Result<ImportCounts> Importing::countAll()
{
    using Kind = ImportMatch::Kind;
    for (;;) {
        const QList<MatchedProposal> chunk = nextChunk();
        if (auto failure = workspace_.takeFailure())
            return failed(*failure);
        if (cancel_.requested())
            return failed({.kind = Failure::Kind::Cancelled});
        if (chunk.isEmpty())
            break;
        for (const MatchedProposal& matched : chunk) {
            const bool changed = updateKnown(matched);
            if (matched.match.kind == Kind::NewPerson || matched.match.kind == Kind::KnownPersonNewLead)
                ++counts_.added;
            else
                ++(changed ? counts_.updated : counts_.unchanged);
        }
        updates_.clear();
    }
    counts_.rejected = stream_.rejected();
    return counts_;
}

Result<Done<FinishedImport>> Importing::finish()
{
    counts_.rejected = stream_.rejected();
    record_.added = counts_.added;
    record_.updated = counts_.updated;
    record_.unchanged = counts_.unchanged;
    record_.rejected = counts_.rejected;
    Writing writing(workspace_, importVerb(record_.id), plan_.fileName);
    storage::finishImport(writing.database(), record_);
    if (!plan_.signature.isEmpty())
        storage::rememberMapping(writing.database(), workspace_.newIdBytes(), plan_.signature, plan_.mapping);
    for (const ContactUpdate& update : std::as_const(updates_))
        storage::updateContact(writing.database(), update.before, update.after);
    return writing.finish(FinishedImport{record_.id, record_.number, counts_});
}

} // namespace

QString importVerb(ImportId id)
{
    return QStringLiteral("import-leads:") + id.hex();
}

Result<Done<FinishedImport>> importLeads(Workspace& workspace, const ImportPlan& plan, const ProposalStream& stream,
                                         const Cancel& cancel, const Progress& progress)
{
    ImportLock lock(workspace.file());
    if (!lock.tryLock())
        return failed({.kind = Failure::Kind::Busy, .file = workspace.file(), .detail = QStringLiteral("another import is running")});
    Importing importing(workspace, plan, stream, cancel, progress);
    if (auto begun = importing.begin(); !begun)
        return failed(begun.error());
    Result<Done<FinishedImport>> finished = [&]() -> Result<Done<FinishedImport>> {
        if (auto written = importing.writeAll(); !written)
            return failed(written.error());
        return importing.finish();
    }();
    if (!finished) {
        if (auto removed = removeImportLeftBehind(workspace, importing.id()); !removed)
            return failed(removed.error());
        return finished;
    }
    if (auto indexed = indexWaitingLeads(workspace, progress); !indexed)
        return failed(indexed.error());
    finished->changes.manyLeads = true;
    return finished;
}

Result<ImportCounts> previewImport(Workspace& workspace, const ImportPlan& plan, const ProposalStream& stream, const Cancel& cancel)
{
    Importing importing(workspace, plan, stream, cancel, {});
    return importing.countAll();
}

QList<ImportRecord> importsOf(Workspace& workspace)
{
    return storage::allImports(workspace.database());
}

Result<ImportId> importCalled(Workspace& workspace, const QString& text)
{
    const ImportId id = storage::importCalled(workspace.database(), text);
    if (id.isNull())
        return failed({.kind = Failure::Kind::NotFound, .subject = text});
    return id;
}

QString rememberedMapping(Workspace& workspace, const QString& signature)
{
    return storage::mappingFor(workspace.database(), signature);
}

} // namespace askline
