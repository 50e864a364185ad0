// SPDX-License-Identifier: GPL-3.0-or-later
// Two connections, two threads: readings never wait for a verb that waits for the disk.
#include "ui/parts/Desk.h"

namespace askline {

namespace {

constexpr int lookForOthersMs = 500;

} // namespace

Desk::Desk(const QString& file, const Surroundings& surroundings, Threads threads)
    : file_(file), surroundings_(surroundings)
{
    const Jobs::Where where = threads == Threads::Own ? Jobs::Where::OwnThread : Jobs::Where::Here;
    readers_ = std::make_unique<Jobs>(where);
    writers_ = std::make_unique<Jobs>(where);
}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(const QString& file, const Surroundings& surroundings, Threads threads)
{
    std::unique_ptr<Desk> desk(new Desk(file, surroundings, threads));
    auto writer = Workspace::open(file, surroundings);
    if (!writer)
        return askline::failed(writer.error());
    desk->writer_ = std::move(*writer);
    desk->readOnly_ = desk->writer_->isReadOnly();
    desk->readers_->post([made = desk.get()] { made->openReader(); });
    desk->take(stateOf(*desk->writer_), {});
    Desk* watching = desk.get();
    connect(&desk->others_, &QTimer::timeout, watching, [watching] { watching->lookForOthers(); });
    if (threads == Threads::Own)
        desk->others_.start(lookForOthersMs);
    return desk;
}

// Beside the window's first steps, which need no reading yet.
void Desk::openReader()
{
    // It lives on another thread: with randomness of its own.
    Surroundings reading = surroundings_;
    reading.randomness = std::make_shared<Randomness>();
    auto reader = Workspace::open(file_, reading);
    if (reader)
        reader_ = std::move(*reader);
    else
        noReader_ = reader.error();
}

Desk::State Desk::stateOf(Workspace& workspace)
{
    return {workspace.settings(), workspace.catalogue(), workspace.playbook(), workspace.officeClock(), workspace.me(),
            askline::undoState(workspace)};
}

void Desk::take(const State& state, const Changes& changes)
{
    settings_ = state.settings;
    catalogue_ = state.catalogue;
    playbook_ = state.playbook;
    office_ = state.office;
    me_ = state.me;
    undoState_ = state.undo;
    if (readers_->isHere() && reader_)
        reader_->changesByOthers();
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

// The reader sees the window's own verbs as another's, too: announcing them twice does no harm but costs a reading, so
// only what the writer has not seen is announced.
void Desk::lookForOthers()
{
    writers_->run(
        this,
        [this] {
            const Changes changes = writer_->changesByOthers();
            return std::pair(stateOf(*writer_), changes);
        },
        [this](const std::pair<State, Changes>& seen) {
            if (!seen.second.isEmpty())
                take(seen.first, seen.second);
        });
    readers_->post([this] {
        if (reader_)
            reader_->changesByOthers();
    });
}

} // namespace askline
