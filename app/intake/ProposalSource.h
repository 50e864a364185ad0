// SPDX-License-Identifier: GPL-3.0-or-later
// Any file of leads, read: proposals one after another, and what was rejected, passed over or kept with a doubt.
#pragma once

#include "app/domain/LeadProposal.h"
#include "app/intake/ColumnMapping.h"

namespace askline::intake {

// What a file does not say and the workspace does.
struct ReadingRules {
    QString region;                         // for numbers without a country, and for 3/4/2024
    QTimeZone zone = QTimeZone::utc();      // for times without an offset
    QString currency = QStringLiteral("EUR");
    QString source{};                       // the import's own, where it has one: weaker hints give way to it
};

// A row that was kept though something in it could not be read.
struct RowRemark {
    enum class Kind {
        UnreadableEmail,
        UnreadablePhone,
        MangledPhone, // a spreadsheet made "4.91711E+11" of it: the digits are lost
        UnreadableDate,
        UnreadableValue,
        MoreCells, // than there are columns: kept with the lead
    };
    Kind kind = Kind::UnreadablePhone;
    qint64 line = 0;
    QString field{}; // the column's header
    QString value{};
    bool operator==(const RowRemark&) const = default;
};

enum class MailKind { FormLead, PersonalMail, ReplyInThread, OutOfOffice, Bounce, Receipt, Bulk, Unreadable };

// A mail that makes no lead. A reply is a touch on whoever it came from.
struct SkippedMail {
    MailKind kind = MailKind::Bulk;
    QString from{};
    QString messageId{};
    std::optional<Moment> at{};
    QString subject{};
    QString text{};
    qint64 line = 0; // of the file it began on
    bool operator==(const SkippedMail&) const = default;
};

class ProposalSource {
public:
    virtual ~ProposalSource() = default;

    virtual QString format() const = 0;     // "csv", "meta", "vcard", "mbox", …
    virtual QString formatName() const { return {}; } // of the program, where one is known
    virtual QByteArray encoding() const { return {}; }
    virtual QStringList headers() const { return {}; }
    virtual ColumnMapping mapping() const { return {}; } // no columns for mails and cards
    virtual std::optional<LeadProposal> next() = 0;
    virtual void rewind() = 0; // to the first proposal, with nothing rejected yet
    virtual double share() const = 0; // of the file that is read, 0 to 1

    const QList<RejectedRow>& rejected() const { return rejected_; }
    const QList<SkippedMail>& skipped() const { return skipped_; }
    const QList<RowRemark>& remarks() const { return remarks_; } // the first thousand
    qint64 remarkCount() const { return remarkCount_; }

protected:
    void forget();
    void keepRemarks(const QList<RowRemark>& more);

    QList<RejectedRow> rejected_;
    QList<SkippedMail> skipped_;

private:
    QList<RowRemark> remarks_;
    qint64 remarkCount_ = 0;
};

} // namespace askline::intake

namespace askline {
template <>
std::span<const NamedValue<intake::RowRemark::Kind>> namesOf<intake::RowRemark::Kind>();
template <>
std::span<const NamedValue<intake::MailKind>> namesOf<intake::MailKind>();
} // namespace askline
