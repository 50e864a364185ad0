// SPDX-License-Identifier: GPL-3.0-or-later
// Each question opens the input anew: a source begins where it stopped, and the file may have been mended meanwhile.
#include "ui/intake/ImportReader.h"

namespace askline {

ImportReader::ImportReader(Desk& desk, QObject* parent)
    : QObject(parent), desk_(desk), workspace_(std::make_shared<std::unique_ptr<Workspace>>()),
      jobs_(std::make_unique<Jobs>(desk.writers().isHere() ? Jobs::Where::Here : Jobs::Where::OwnThread))
{
}

ImportReader::~ImportReader()
{
    counting_.request();
}

Result<Workspace*> ImportReader::opened(std::shared_ptr<std::unique_ptr<Workspace>> held, const QString& file, Moment now)
{
    if (!*held) {
        auto workspace = Workspace::open(file, {}, Workspace::Access::ReadOnly);
        if (!workspace)
            return askline::failed(workspace.error());
        *held = std::move(*workspace);
    }
    (*held)->changesByOthers();
    (*held)->playAs(now, {});
    return held->get();
}

// `work`: Result<T>(Workspace&).
template <class Work, class Then>
void ImportReader::ask(quint64 ImportReader::*generation, Work work, Then then)
{
    const quint64 mine = ++(this->*generation);
    jobs_->run(
        this,
        [held = workspace_, file = desk_.file(), now = desk_.now(), work = std::move(work)]() -> decltype(work(std::declval<Workspace&>())) {
            const auto workspace = opened(held, file, now);
            return workspace ? work(**workspace) : askline::failed(workspace.error());
        },
        [this, generation, mine, then = std::move(then)](const auto& answer) {
            if (mine != this->*generation)
                return;
            if (answer)
                then(*answer);
            else if (answer.error().kind != Failure::Kind::Cancelled)
                Q_EMIT failed(answer.error());
        });
}

void ImportReader::look(const LeadInput& input, const intake::ImportWishes& wishes, const std::optional<intake::ColumnMapping>& mapping)
{
    counting_.request(); // a count under way is about something else now
    ask(
        &ImportReader::looks_,
        [input, wishes, mapping](Workspace& workspace) -> Result<InputLook> {
            auto source = input.open(workspace, wishes, mapping);
            return source ? Result<InputLook>(lookAt(**source, workspace.now())) : askline::failed(source.error());
        },
        [this](const InputLook& seen) { Q_EMIT looked(seen); });
}

void ImportReader::count(const LeadInput& input, const intake::ImportWishes& wishes, const std::optional<intake::ColumnMapping>& mapping)
{
    counting_.request();
    counting_ = Cancel();
    intake::ImportWishes dry = wishes;
    dry.run = intake::ImportWishes::Run::Dry;
    ask(
        &ImportReader::counts_,
        [input, dry, mapping, cancel = counting_](Workspace& workspace) -> Result<ImportCounts> {
            if (cancel.requested())
                return askline::failed({.kind = Failure::Kind::Cancelled});
            auto source = input.open(workspace, dry, mapping);
            if (!source)
                return askline::failed(source.error());
            auto done = intake::importFrom(workspace, **source, input.name, dry, cancel);
            return done ? Result<ImportCounts>(done->value.counts) : askline::failed(done.error());
        },
        [this](const ImportCounts& counts) { Q_EMIT counted(counts); });
}

void ImportReader::drop()
{
    counting_.request();
    ++looks_;
    ++counts_;
}

} // namespace askline
