// SPDX-License-Identifier: GPL-3.0-or-later
// A file of vCards as proposals, card by card, so that a broken one costs only itself.
#pragma once

#include "app/intake/ProposalSource.h"

#include <functional>

namespace askline::intake {

class CardPlugin;

class CardReader final : public ProposalSource {
public:
    // Fails where the plugin is not installed.
    static Result<std::unique_ptr<ProposalSource>> open(const QByteArray& bytes, const QString& file, const ReadingRules& rules);

    QString format() const override { return QStringLiteral("vcard"); }
    std::optional<LeadProposal> next() override;
    void rewind() override;
    double share() const override;

private:
    CardReader(QByteArray text, const CardPlugin& plugin, ReadingRules rules);
    std::optional<QByteArray> nextCard(qint64& line);
    LeadProposal proposalFrom(const QByteArray& text, qint64 line);

    QByteArray text_; // in UTF-8, but for cards that name another charset
    const CardPlugin& plugin_;
    ReadingRules rules_;
    qsizetype at_ = 0;
    qint64 line_ = 1;
};

} // namespace askline::intake
