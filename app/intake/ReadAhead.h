// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the proposals of a file on a thread of its own while those before them are written: reading and writing take
// about as long as one another.
#pragma once

#include "app/intake/ProposalSource.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace askline::intake {

class ReadAhead {
public:
    // The source belongs to the caller, who leaves it alone until this is gone.
    explicit ReadAhead(ProposalSource& source);
    // Stops reading, wherever it is.
    ~ReadAhead();

    // In the order of the file; none at its end.
    std::optional<LeadProposal> next();
    // How much of the file has been read.
    double share() const { return share_; }

private:
    using Batch = QList<LeadProposal>;

    void readAll();
    bool hand(Batch batch); // false when nobody wants more

    ProposalSource& source_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Batch> ready_;
    bool ended_ = false;
    bool stopping_ = false;
    std::atomic<double> share_ = 0;
    Batch current_;
    qsizetype at_ = 0;
    std::thread reader_;
};

} // namespace askline::intake
