// SPDX-License-Identifier: GPL-3.0-or-later
// Text from the clipboard: a table copied from a spreadsheet, a form's mail, a card, a signature.
#pragma once

#include "app/intake/LeadFile.h"

namespace askline::intake {

Result<std::unique_ptr<ProposalSource>> openPastedText(const QString& text, const OpenOptions& options);

// One proposal from a text that is no table: labelled lines, else a signature.
std::optional<LeadProposal> leadFromText(const QString& text, const ReadingRules& rules);

// Holds the one lead of such a text.
class TextReader final : public ProposalSource {
public:
    TextReader(QString text, ReadingRules rules) : text_(std::move(text)), rules_(std::move(rules)) {}

    QString format() const override { return QStringLiteral("text"); }
    std::optional<LeadProposal> next() override;
    void rewind() override;
    double share() const override { return isGiven_ ? 1 : 0; }

private:
    QString text_;
    ReadingRules rules_;
    bool isGiven_ = false;
};

} // namespace askline::intake
