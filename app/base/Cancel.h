// SPDX-License-Identifier: GPL-3.0-or-later
// A flag that one side raises and the other asks: copies share it, and asking costs nothing.
#pragma once

#include <atomic>
#include <memory>

namespace askline {

class Cancel {
public:
    void request() const { raised_->store(true, std::memory_order_relaxed); }
    bool requested() const { return raised_->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> raised_ = std::make_shared<std::atomic_bool>(false);
};

} // namespace askline
