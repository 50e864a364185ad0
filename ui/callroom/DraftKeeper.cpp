// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and removing take turns on one thread, so that a draft never comes back after it was dropped.
#include "ui/callroom/DraftKeeper.h"

namespace askline {

namespace {

constexpr int writeWithinMs = 500;

} // namespace

DraftKeeper::DraftKeeper(std::function<QString()> file, Jobs::Where where, QObject* parent)
    : QObject(parent), file_(std::move(file)), where_(where)
{
    timer_.setSingleShot(true);
    timer_.setInterval(writeWithinMs);
    connect(&timer_, &QTimer::timeout, this, &DraftKeeper::writeNow);
}

DraftKeeper::~DraftKeeper()
{
    const bool waiting = timer_.isActive();
    jobs_.reset();
    if (waiting)
        std::ignore = writeCallDraft(file_(), draft_);
}

void DraftKeeper::keep(const CallDraft& draft)
{
    draft_ = draft;
    // Not begun anew at each key: whoever types without pause is kept too.
    if (!timer_.isActive())
        timer_.start();
}

void DraftKeeper::writeNow()
{
    timer_.stop();
    if (!jobs_)
        jobs_ = std::make_unique<Jobs>(where_);
    jobs_->post([file = file_(), draft = draft_] { std::ignore = writeCallDraft(file, draft); });
}

void DraftKeeper::drop()
{
    timer_.stop();
    if (jobs_)
        jobs_->post([file = file_()] { removeCallDraft(file); });
    else
        removeCallDraft(file_());
}

} // namespace askline
