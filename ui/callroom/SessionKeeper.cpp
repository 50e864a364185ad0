// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and removing take turns on one thread, so that a session never comes back after it ended.
#include "ui/callroom/SessionKeeper.h"

namespace askline {

namespace {

constexpr int writeWithinMs = 500;

void writeOrRemove(const QString& file, const CallSession& session)
{
    if (session.isEmpty())
        removeCallSession(file);
    else
        std::ignore = writeCallSession(file, session);
}

} // namespace

SessionKeeper::SessionKeeper(std::function<QString()> file, Jobs::Where where, QObject* parent)
    : QObject(parent), file_(std::move(file)), where_(where)
{
    timer_.setSingleShot(true);
    timer_.setInterval(writeWithinMs);
    connect(&timer_, &QTimer::timeout, this, &SessionKeeper::writeNow);
}

SessionKeeper::~SessionKeeper()
{
    const bool used = timer_.isActive() || jobs_;
    jobs_.reset(); // drops what it has not begun
    if (used)
        writeOrRemove(file_(), session_);
}

void SessionKeeper::keep(const CallSession& session)
{
    session_ = session;
    // Not begun anew at each key: whoever types without pause is kept too.
    if (!timer_.isActive())
        timer_.start();
}

void SessionKeeper::keepNow(const CallSession& session)
{
    session_ = session;
    writeNow();
}

void SessionKeeper::writeNow()
{
    timer_.stop();
    if (!jobs_)
        jobs_ = std::make_unique<Jobs>(where_);
    jobs_->post([file = file_(), session = session_] { writeOrRemove(file, session); });
}

} // namespace askline
