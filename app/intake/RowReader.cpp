// SPDX-License-Identifier: GPL-3.0-or-later
// The fields are read in the order in which they need one another: country before phones, person before identity.
#include "app/intake/RowReader.h"

#include "app/base/Folding.h"
#include "app/intake/CellLooks.h"
#include "app/intake/CellText.h"
#include "app/intake/ContactCells.h"
#include "app/intake/CountryNames.h"
#include "app/intake/HeaderAliases.h"
#include "app/intake/HtmlText.h"
#include "app/intake/LeadIdentity.h"

namespace askline::intake {

namespace {

constexpr qsizetype longestLine = 500; // of a name, a company, a list of numbers: more is text

RejectedRow rejectedRow(const CsvRecord& row, RejectedRow::Why why, const QString& field = {}, const QString& value = {})
{
    QStringList cells;
    for (const QStringView cell : row.cells)
        cells.append(cell.toString());
    return {row.line, why, field, value, cells};
}

bool isTestValue(QStringView cell)
{
    if (cell.startsWith(u"p:"))
        cell = cell.sliced(2);
    return cell.startsWith(u"<test lead:", Qt::CaseInsensitive);
}

QString platformName(const QString& value)
{
    const QString word = folded(value);
    return word == u"fb" ? QStringLiteral("Facebook") : word == u"ig" ? QStringLiteral("Instagram") : value;
}

QString withoutPrimaryMark(const QString& label)
{
    return (label.startsWith(u'*') ? label.mid(1).trimmed() : label).toLower();
}

} // namespace

struct RowReader::Reading {
    const RowReader& reader;
    const CsvRecord& row;
    QList<RowRemark>& remarks;
    LeadProposal proposal{};

    QStringView raw(int column) const { return size_t(column) < row.cells.size() ? row.cells[size_t(column)] : QStringView(); }
    void remark(RowRemark::Kind kind, int column, const QString& value)
    {
        remarks.append({kind, row.line, reader.headers_.value(column), value.left(200)});
    }
    void keepAsAnswer(const QString& question, const QString& answer)
    {
        if (!answer.isEmpty())
            proposal.form.append({question, answer});
    }

    QString line(MappedField field);
    QString text(MappedField field);
    bool isTest() const;
    void person();
    void country();
    void points();
    void emails(const Column& column);
    void phones(const Column& column);
    void when();
    void money();
    void standing();
    void optOut();
    void words();
    void answers();
    void identity();
    std::optional<RejectedRow> fault() const;
};

RowReader::RowReader(QStringList headers, ColumnMapping mapping, DayOrder order, ReadingRules rules)
    : headers_(std::move(headers)), mapping_(std::move(mapping)), order_(order), rules_(std::move(rules)), dateZone_(rules_.zone),
      hasOwnIds_(mapping_.format != u"csv" && mapping_.format != u"gravity")
{
    for (size_t field = 0; field < columns_.size(); ++field)
        for (const int index : mapping_.columnsOf(MappedField(field))) {
            const MappedColumn& column = mapping_.columns[index];
            columns_[field].push_back({index, column.label, column.namedBy});
        }
    for (const Column& column : columns(MappedField::ReceivedAt))
        if (const auto offset = zoneIn(headers_.value(column.index)).offsetSeconds)
            dateZone_ = QTimeZone::fromSecondsAheadOfUtc(*offset);
}

// A text too long for a line is no name or company, but it is not lost.
QString RowReader::Reading::line(MappedField field)
{
    for (const Column& column : reader.columns(field)) {
        const QStringView cell = raw(column.index);
        if (cell.size() > longestLine) {
            keepAsAnswer(reader.headers_.value(column.index), cellText(cell));
            continue;
        }
        if (const QString value = cellLine(cell); !value.isEmpty())
            return value;
    }
    return {};
}

QString RowReader::Reading::text(MappedField field)
{
    QStringList parts;
    for (const Column& column : reader.columns(field))
        if (const QString value = plainText(cellText(raw(column.index))); !value.isEmpty())
            parts.append(value);
    return parts.join(u'\n');
}

bool RowReader::Reading::isTest() const
{
    for (const Column& column : reader.columns(MappedField::TestMark))
        if (truthOf(cellLine(raw(column.index))).value_or(false))
            return true;
    return std::ranges::any_of(row.cells, isTestValue);
}

void RowReader::Reading::person()
{
    Contact& contact = proposal.contact;
    contact.firstName = line(MappedField::FirstName);
    contact.lastName = line(MappedField::LastName);
    const QString whole = line(MappedField::Name);
    if ((contact.firstName.isEmpty() || contact.lastName.isEmpty()) && !whole.isEmpty() && !looksLikeEmail(whole)) {
        const NameParts parts = splitName(whole);
        contact.firstName = parts.first;
        contact.lastName = parts.last;
    }
    contact.company = line(MappedField::Company);
    if (meansNothing(contact.company))
        contact.company.clear();
    contact.role = line(MappedField::Role);
    contact.place = line(MappedField::Place);
    contact.website = line(MappedField::Website);
    const QString zone = line(MappedField::TimeZone);
    contact.timeZone = zoneNamed(zone);
    if (!zone.isEmpty() && contact.timeZone.isEmpty())
        keepAsAnswer(reader.headers_.value(reader.columns(MappedField::TimeZone).front().index), zone);
}

void RowReader::Reading::country()
{
    const QString typed = line(MappedField::Country);
    if (typed.isEmpty())
        return;
    const QString code = countryCode(typed);
    proposal.contact.country = code.isEmpty() ? typed : code;
}

void RowReader::Reading::points()
{
    for (const Column& column : reader.columns(MappedField::Email))
        emails(column);
    for (const Column& column : reader.columns(MappedField::Phone))
        phones(column);
}

void RowReader::Reading::emails(const Column& column)
{
    const QString cell = cellText(raw(column.index));
    if (cell.isEmpty())
        return;
    if (cell.size() > longestLine)
        return keepAsAnswer(reader.headers_.value(column.index), cell);
    const QString label = column.namedBy < 0 ? column.label : withoutPrimaryMark(cellLine(raw(column.namedBy)));
    const QList<ContactPoint> found = emailsIn(cell, label);
    addPoints(proposal.contact.points, found);
    for (const ContactPoint& point : found)
        if (!point.isReadable())
            remark(RowRemark::Kind::UnreadableEmail, column.index, point.typed);
}

void RowReader::Reading::phones(const Column& column)
{
    const QString cell = cellText(raw(column.index));
    if (cell.isEmpty())
        return;
    if (cell.size() > longestLine)
        return keepAsAnswer(reader.headers_.value(column.index), cell);
    const QString label = column.namedBy < 0 ? column.label : withoutPrimaryMark(cellLine(raw(column.namedBy)));
    const QString& country = proposal.contact.country;
    const QList<ContactPoint> found = phonesIn(cell, label, country.size() == 2 ? country : reader.rules_.region);
    addPoints(proposal.contact.points, found);
    for (const ContactPoint& point : found)
        if (!point.isReadable())
            remark(isMangledNumber(point.typed) ? RowRemark::Kind::MangledPhone : RowRemark::Kind::UnreadablePhone, column.index,
                   point.typed);
}

void RowReader::Reading::when()
{
    for (const Column& column : reader.columns(MappedField::ReceivedAt)) {
        const QString cell = cellLine(raw(column.index));
        if (cell.isEmpty() || cell == u"0/0/00" || meansNothing(cell))
            continue;
        proposal.receivedAt = momentFrom(cell, reader.order_, reader.dateZone_);
        if (proposal.receivedAt)
            return;
        remark(RowRemark::Kind::UnreadableDate, column.index, cell);
        keepAsAnswer(reader.headers_.value(column.index), cell);
    }
}

void RowReader::Reading::money()
{
    const QString typed = line(MappedField::Value);
    if (typed.isEmpty())
        return;
    const QString currency = line(MappedField::Currency).toUpper();
    proposal.value = moneyFrom(typed, currency.size() == 3 ? currency : reader.rules_.currency);
    if (proposal.value || meansNothing(typed))
        return;
    const int column = reader.columns(MappedField::Value).front().index;
    remark(RowRemark::Kind::UnreadableValue, column, typed);
    keepAsAnswer(reader.headers_.value(column), typed);
}

void RowReader::Reading::standing()
{
    proposal.owner = line(MappedField::Owner);
    proposal.stage = line(MappedField::Stage);
    proposal.lossReason = line(MappedField::LossReason);
    proposal.standing = standingOf(proposal.stage);
    const QString status = line(MappedField::Status);
    if (const auto said = standingOf(status))
        proposal.standing = said;
    else if (!status.isEmpty())
        keepAsAnswer(reader.headers_.value(reader.columns(MappedField::Status).front().index), status);
    if (!proposal.standing && !proposal.lossReason.isEmpty())
        proposal.standing = Standing::Lost;
}

void RowReader::Reading::optOut()
{
    for (const Column& column : reader.columns(MappedField::DoNotContact)) {
        const QString cell = cellLine(raw(column.index));
        if (cell.isEmpty())
            continue;
        // The day on which somebody opted out says yes as well.
        const bool saysSo = truthOf(cell).value_or(looksLikeDate(cell));
        proposal.doNotContact = proposal.doNotContact.value_or(false) || saysSo;
    }
    proposal.contact.doNotContact = proposal.doNotContact.value_or(false);
}

void RowReader::Reading::words()
{
    proposal.message = text(MappedField::Message);
    proposal.note = text(MappedField::Note);
    proposal.campaign = line(MappedField::Campaign);
    const QString source = line(MappedField::Source);
    // The platform of an ad is a hint only: what the user called the source goes before.
    const bool isHint = reader.mapping_.format == u"meta";
    proposal.source = !isHint ? source : reader.rules_.source.isEmpty() ? platformName(source) : QString();
}

void RowReader::Reading::answers()
{
    for (const Column& column : reader.columns(MappedField::Extra)) {
        const QString cell = withoutPrefix(plainText(cellText(raw(column.index))));
        if (cell.isEmpty() || cell == u"0/0/00")
            continue;
        const QString question = column.namedBy < 0 ? QString() : withoutPrimaryMark(cellLine(raw(column.namedBy)));
        const bool isAsked = column.namedBy >= 0 && !question.isEmpty();
        keepAsAnswer(isAsked ? cellLine(raw(column.namedBy)) : reader.headers_.value(column.index),
                     cell.startsWith(u"* ") ? cell.mid(2) : cell);
    }
    for (size_t i = size_t(reader.headers_.size()); i < row.cells.size(); ++i)
        if (const QString cell = cellText(row.cells[i]); !cell.isEmpty()) {
            const QString question = QStringLiteral("#%1").arg(i + 1);
            remarks.append({RowRemark::Kind::MoreCells, row.line, question, cell.left(200)});
            keepAsAnswer(question, cell);
        }
}

void RowReader::Reading::identity()
{
    const QString id = withoutPrefix(line(MappedField::Identity));
    const QString& format = reader.mapping_.format;
    proposal.identity = id.isEmpty()        ? identityOf(proposal)
                        : reader.hasOwnIds_ ? identityOf(format, id)
                                            : identityOf(format, id, proposal);
}

std::optional<RejectedRow> RowReader::Reading::fault() const
{
    const Contact& contact = proposal.contact;
    const ContactPoint* unreadable = nullptr;
    bool hasEmail = false;
    bool hasPhone = false;
    for (const ContactPoint& point : contact.points) {
        hasPhone |= point.kind == ContactPoint::Kind::Phone;
        hasEmail |= point.kind == ContactPoint::Kind::Email && point.isReadable();
        if (point.kind == ContactPoint::Kind::Email && !point.isReadable() && !unreadable)
            unreadable = &point;
    }
    const auto& emailColumns = reader.columns(MappedField::Email);
    const QString header = emailColumns.empty() ? QString() : reader.headers_.value(emailColumns.front().index);
    const bool isLonger = row.cells.size() > size_t(reader.headers_.size());
    if (isLonger && unreadable && !hasEmail && std::ranges::any_of(row.cells, looksLikeEmail))
        return rejectedRow(row, RejectedRow::Why::CellsShifted, header, unreadable->typed.left(200));
    if (!contact.firstName.isEmpty() || !contact.lastName.isEmpty() || !contact.company.isEmpty() || hasEmail || hasPhone)
        return std::nullopt;
    if (unreadable)
        return rejectedRow(row, RejectedRow::Why::NotReachable, header, unreadable->typed.left(200));
    return rejectedRow(row, RejectedRow::Why::Empty);
}

std::expected<LeadProposal, RejectedRow> RowReader::read(const CsvRecord& row, QList<RowRemark>& remarks) const
{
    remarks.clear();
    if (row.state == CsvRecord::State::QuoteLeftOpen)
        return std::unexpected(rejectedRow(row, RejectedRow::Why::QuoteLeftOpen, headers_.value(qsizetype(row.cells.size()) - 1)));
    Reading reading{*this, row, remarks};
    if (reading.isTest())
        return std::unexpected(rejectedRow(row, RejectedRow::Why::TestLead));
    reading.proposal.line = row.line;
    reading.person();
    reading.country();
    reading.points();
    if (auto fault = reading.fault())
        return std::unexpected(std::move(*fault));
    reading.when();
    reading.money();
    reading.standing();
    reading.optOut();
    reading.words();
    reading.answers();
    reading.identity();
    return std::move(reading.proposal);
}

} // namespace askline::intake
