// SPDX-License-Identifier: GPL-3.0-or-later
// Mails as proposals: form notifications and personal enquiries become leads, all others are told by kind.
#pragma once

#include "app/intake/MailKinds.h"

namespace askline::intake {

// A mail that makes a lead, or why it makes none.
std::expected<LeadProposal, SkippedMail> leadFromMail(const MailMessage& mail, const ReadingRules& rules);

class MailReader final : public ProposalSource {
public:
    enum class Holds { OneMail, ManyMails };

    MailReader(QByteArray bytes, Holds holds, ReadingRules rules);

    QString format() const override { return holds_ == Holds::OneMail ? QStringLiteral("eml") : QStringLiteral("mbox"); }
    std::optional<LeadProposal> next() override;
    void rewind() override;
    double share() const override;

private:
    std::optional<MailPart> nextPart();

    QByteArray bytes_;
    Holds holds_;
    ReadingRules rules_;
    MailBoxReader box_;
    bool isGiven_ = false;
};

} // namespace askline::intake
