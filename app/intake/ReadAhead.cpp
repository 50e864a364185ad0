// SPDX-License-Identifier: GPL-3.0-or-later
// A queue of a few batches between one reader and one writer.
#include "app/intake/ReadAhead.h"

namespace askline::intake {

namespace {

constexpr qsizetype batchSize = 64;
constexpr size_t mostBatches = 32;

} // namespace

ReadAhead::ReadAhead(ProposalSource& source) : source_(source), reader_([this] { readAll(); }) {}

ReadAhead::~ReadAhead()
{
    {
        const std::scoped_lock lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_all();
    reader_.join();
}

void ReadAhead::readAll()
{
    Batch batch;
    while (auto proposal = source_.next()) {
        batch += std::move(*proposal);
        if (batch.size() < batchSize)
            continue;
        share_ = source_.share();
        if (!hand(std::exchange(batch, {})))
            return;
    }
    share_ = source_.share();
    hand(std::move(batch));
    const std::scoped_lock lock(mutex_);
    ended_ = true;
    changed_.notify_all();
}

bool ReadAhead::hand(Batch batch)
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return stopping_ || ready_.size() < mostBatches; });
    ready_.push_back(std::move(batch));
    changed_.notify_all();
    return !stopping_;
}

std::optional<LeadProposal> ReadAhead::next()
{
    while (at_ == current_.size()) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return ended_ || !ready_.empty(); });
        if (ready_.empty())
            return std::nullopt;
        current_ = std::move(ready_.front());
        ready_.pop_front();
        at_ = 0;
        changed_.notify_all();
    }
    return std::move(current_[at_++]);
}

} // namespace askline::intake
