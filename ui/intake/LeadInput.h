// SPDX-License-Identifier: GPL-3.0-or-later
// What leads are read from: a file, or what was pasted; and how it was opened.
#pragma once

#include "app/intake/ArrivalGuess.h"
#include "app/intake/ImportFile.h"

namespace askline {

struct LeadInput {
    QString path;     // empty for what was pasted
    QByteArray bytes; // of what was pasted
    QString name;     // as it is shown and kept with the import

    static LeadInput file(const QString& path);
    static LeadInput text(const QString& pasted, const QString& name);

    // `mapping`: the user's, in place of the guess.
    Result<std::unique_ptr<intake::ProposalSource>> open(Workspace& workspace, const intake::ImportWishes& wishes,
                                                         const std::optional<intake::ColumnMapping>& mapping) const;
};

// The beginning of an input, as the page shows it before anything is written.
struct InputLook {
    QString format;
    QString formatName;
    QString encoding;
    QStringList headers;
    intake::ColumnMapping mapping; // no columns for mails and cards
    QStringList examples;          // a value of each column
    QList<LeadProposal> first;
    intake::ArrivalGuess guess;
};

InputLook lookAt(intake::ProposalSource& source, Moment now);

} // namespace askline
