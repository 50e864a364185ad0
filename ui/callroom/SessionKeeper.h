// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the calling session within a second of every change, away from the window's thread.
#pragma once

#include "app/base/Jobs.h"
#include "app/workspace/drafts/CallSession.h"

#include <QObject>
#include <QTimer>

namespace askline {

class SessionKeeper : public QObject {
    Q_OBJECT
public:
    SessionKeeper(std::function<QString()> file, Jobs::Where where, QObject* parent = nullptr);
    // Writes what waits.
    ~SessionKeeper() override;

    // An empty session removes the file.
    void keep(const CallSession& session);
    void keepNow(const CallSession& session);
    CallSession kept() const { return readCallSession(file_()); }

private:
    void writeNow();

    std::function<QString()> file_;
    Jobs::Where where_;
    std::unique_ptr<Jobs> jobs_; // made when there is something to write
    QTimer timer_;
    CallSession session_;
};

} // namespace askline
