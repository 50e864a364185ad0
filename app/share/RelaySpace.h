// SPDX-License-Identifier: GPL-3.0-or-later
// A relay as sharing sees it: a folder whose files lie in a table, under the same names.
#pragma once

#include "app/share/FileSpace.h"
#include "app/storage/relay/Relay.h"

namespace askline {

class RelaySpace final : public FileSpace {
public:
    // Connects when it is first needed.
    explicit RelaySpace(const QString& url) : url_(url) {}

    Result<QList<SpaceEntry>> list() override;
    Result<QByteArray> read(const QString& path) override;
    Result<void> write(const QString& path, const QByteArray& bytes) override;
    Result<void> remove(const QString& path) override;

private:
    Result<storage::Relay*> relay();

    QString url_;
    std::unique_ptr<storage::Relay> relay_;
};

} // namespace askline
