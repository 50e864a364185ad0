// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the draft of a call within a second of every change, away from the window's thread.
#pragma once

#include "app/base/Jobs.h"
#include "app/workspace/drafts/CallDraft.h"

#include <QObject>
#include <QTimer>

namespace askline {

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    DraftKeeper(std::function<QString()> file, Jobs::Where where, QObject* parent = nullptr);
    // Writes what waits.
    ~DraftKeeper() override;

    void keep(const CallDraft& draft);
    void writeNow();
    void drop();
    std::optional<CallDraft> kept() const { return readCallDraft(file_()); }

private:
    std::function<QString()> file_;
    Jobs::Where where_;
    std::unique_ptr<Jobs> jobs_; // made when there is something to write
    QTimer timer_;
    CallDraft draft_;
};

} // namespace askline
