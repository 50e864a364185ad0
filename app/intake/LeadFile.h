// SPDX-License-Identifier: GPL-3.0-or-later
// The front door of the room: any file of leads, opened as a source of proposals.
#pragma once

#include "app/intake/FileFormat.h"
#include "app/intake/ProposalSource.h"

#include <functional>
#include <memory>

namespace askline::intake {

struct OpenOptions {
    ReadingRules rules{};
    std::optional<ColumnMapping> mapping{}; // in place of the guess
    QStringList overrides{};                // "field=Column", laid over guess or mapping
    // What was kept for files with this header signature, as toJson(mapping) made it.
    std::function<std::optional<QJsonObject>(const QByteArray& signature)> remembered{};
};

Result<std::unique_ptr<ProposalSource>> openLeadFile(const QString& path, const OpenOptions& options);
// `fileName`: what the bytes were called, for failures and where their content leaves a doubt; may be empty.
Result<std::unique_ptr<ProposalSource>> openLeadBytes(const QByteArray& bytes, const QString& fileName, const OpenOptions& options);

} // namespace askline::intake
