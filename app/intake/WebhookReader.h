// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Google Ads sends for each answer to a lead form: one object, an array of them, or one a line.
#pragma once

#include "app/intake/ProposalSource.h"

#include <QJsonArray>

namespace askline::intake {

class WebhookReader final : public ProposalSource {
public:
    WebhookReader(const QByteArray& bytes, ReadingRules rules);

    QString format() const override { return QStringLiteral("google-ads"); }
    QString formatName() const override { return QStringLiteral("Google Ads lead form"); }
    std::optional<LeadProposal> next() override;
    void rewind() override;
    double share() const override;

private:
    struct Part {
        qint64 line = 1;
        QJsonObject object{};
        QString error{};
        QString text{};
    };

    void readLines(const QByteArray& text);
    std::optional<LeadProposal> proposalFrom(const Part& part);

    ReadingRules rules_;
    QList<Part> parts_;
    qsizetype at_ = 0;
};

} // namespace askline::intake
