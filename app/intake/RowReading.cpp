// SPDX-License-Identifier: GPL-3.0-or-later
// The steps, in the order in which they need one another: country before phones, person before identity.
#include "app/intake/RowReading.h"

#include "app/base/Folding.h"
#include "app/intake/CellLooks.h"
#include "app/intake/CellText.h"
#include "app/intake/ContactCells.h"
#include "app/intake/CountryNames.h"
#include "app/intake/HtmlText.h"
#include "app/intake/LeadIdentity.h"

namespace askline::intake {

namespace {

constexpr qsizetype longestLine = 500; // of a name, a company, a list of numbers: more is text

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

// A text too long for a line is no name or company, but it is not lost.
QString RowReading::line(MappedField field)
{
    for (const RowPlan::Column& column : plan.columns(field)) {
        const QStringView cell = raw(column.index);
        if (cell.size() > longestLine) {
            keepAsAnswer(plan.headers.value(column.index), cellText(cell));
            continue;
        }
        if (const QString value = cellLine(cell); !value.isEmpty())
            return value;
    }
    return {};
}

QString RowReading::text(MappedField field)
{
    QStringList parts;
    for (const RowPlan::Column& column : plan.columns(field))
        if (const QString value = plainText(cellText(raw(column.index))); !value.isEmpty())
            parts.append(value);
    return parts.join(u'\n');
}

bool RowReading::isTest() const
{
    for (const RowPlan::Column& column : plan.columns(MappedField::TestMark))
        if (truthOf(cellLine(raw(column.index))).value_or(false))
            return true;
    return std::ranges::any_of(row.cells, isTestValue);
}

void RowReading::person()
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
        keepAsAnswer(plan.headers.value(plan.columns(MappedField::TimeZone).front().index), zone);
}

void RowReading::country()
{
    const QString typed = line(MappedField::Country);
    if (typed.isEmpty())
        return;
    const QString code = countryCode(typed);
    proposal.contact.country = code.isEmpty() ? typed : code;
}

void RowReading::points()
{
    for (const RowPlan::Column& column : plan.columns(MappedField::Email))
        emails(column);
    for (const RowPlan::Column& column : plan.columns(MappedField::Phone))
        phones(column);
}

void RowReading::emails(const RowPlan::Column& column)
{
    const QString cell = cellText(raw(column.index));
    if (cell.isEmpty())
        return;
    if (cell.size() > longestLine)
        return keepAsAnswer(plan.headers.value(column.index), cell);
    const QString label = column.namedBy < 0 ? column.label : withoutPrimaryMark(cellLine(raw(column.namedBy)));
    const QList<ContactPoint> found = emailsIn(cell, label);
    addPoints(proposal.contact.points, found);
    for (const ContactPoint& point : found)
        if (!point.isReadable())
            remark(RowRemark::Kind::UnreadableEmail, column.index, point.typed);
}

void RowReading::phones(const RowPlan::Column& column)
{
    const QString cell = cellText(raw(column.index));
    if (cell.isEmpty())
        return;
    if (cell.size() > longestLine)
        return keepAsAnswer(plan.headers.value(column.index), cell);
    const QString label = column.namedBy < 0 ? column.label : withoutPrimaryMark(cellLine(raw(column.namedBy)));
    const QString& country = proposal.contact.country;
    const QList<ContactPoint> found = phonesIn(cell, label, country.size() == 2 ? country : plan.rules.region);
    addPoints(proposal.contact.points, found);
    for (const ContactPoint& point : found)
        if (!point.isReadable())
            remark(isMangledNumber(point.typed) ? RowRemark::Kind::MangledPhone : RowRemark::Kind::UnreadablePhone, column.index,
                   point.typed);
}

void RowReading::when()
{
    for (const RowPlan::Column& column : plan.columns(MappedField::ReceivedAt)) {
        const QString cell = cellLine(raw(column.index));
        if (cell.isEmpty() || cell == u"0/0/00" || meansNothing(cell))
            continue;
        const QString time = line(MappedField::ReceivedTime);
        proposal.receivedAt = momentFrom(time.isEmpty() ? cell : cell + u' ' + time, plan.order, plan.dateZone);
        if (!proposal.receivedAt && !time.isEmpty())
            proposal.receivedAt = momentFrom(cell, plan.order, plan.dateZone);
        if (proposal.receivedAt)
            return;
        remark(RowRemark::Kind::UnreadableDate, column.index, cell);
        keepAsAnswer(plan.headers.value(column.index), cell);
    }
}

void RowReading::money()
{
    const QString typed = line(MappedField::Value);
    if (typed.isEmpty())
        return;
    const QString currency = line(MappedField::Currency).toUpper();
    proposal.value = moneyFrom(typed, currency.size() == 3 ? currency : plan.currency);
    if (proposal.value || meansNothing(typed))
        return;
    const int column = plan.columns(MappedField::Value).front().index;
    remark(RowRemark::Kind::UnreadableValue, column, typed);
    keepAsAnswer(plan.headers.value(column), typed);
}

void RowReading::standing()
{
    proposal.owner = line(MappedField::Owner);
    proposal.stage = line(MappedField::Stage);
    proposal.lossReason = line(MappedField::LossReason);
    proposal.standing = standingOf(proposal.stage);
    const QString status = line(MappedField::Status);
    if (const auto said = standingOf(status))
        proposal.standing = said;
    else if (!status.isEmpty())
        keepAsAnswer(plan.headers.value(plan.columns(MappedField::Status).front().index), status);
    if (!proposal.standing && !proposal.lossReason.isEmpty())
        proposal.standing = Standing::Lost;
}

void RowReading::optOut()
{
    for (const RowPlan::Column& column : plan.columns(MappedField::DoNotContact)) {
        const QString cell = cellLine(raw(column.index));
        if (cell.isEmpty())
            continue;
        // The day on which somebody opted out says yes as well.
        const bool saysSo = truthOf(cell).value_or(looksLikeDate(cell));
        proposal.doNotContact = proposal.doNotContact.value_or(false) || saysSo;
    }
    proposal.contact.doNotContact = proposal.doNotContact.value_or(false);
}

void RowReading::words()
{
    proposal.message = text(MappedField::Message);
    proposal.note = text(MappedField::Note);
    proposal.campaign = line(MappedField::Campaign);
    const QString source = line(MappedField::Source);
    // The platform of an ad is a hint only: what the user called the source goes before.
    const bool isHint = plan.format == u"meta";
    proposal.source = !isHint ? source : plan.rules.source.isEmpty() ? platformName(source) : QString();
}

void RowReading::answers()
{
    for (const RowPlan::Column& column : plan.columns(MappedField::Extra)) {
        const QString cell = withoutPrefix(plainText(cellText(raw(column.index))));
        if (cell.isEmpty() || cell == u"0/0/00")
            continue;
        const QString question = column.namedBy < 0 ? QString() : withoutPrimaryMark(cellLine(raw(column.namedBy)));
        const bool isAsked = column.namedBy >= 0 && !question.isEmpty();
        keepAsAnswer(isAsked ? cellLine(raw(column.namedBy)) : plan.headers.value(column.index),
                     cell.startsWith(u"* ") ? cell.mid(2) : cell);
    }
    for (size_t i = size_t(plan.headers.size()); i < row.cells.size(); ++i)
        if (const QString cell = cellText(row.cells[i]); !cell.isEmpty()) {
            const QString question = QStringLiteral("#%1").arg(i + 1);
            remarks.append({RowRemark::Kind::MoreCells, row.line, question, cell.left(200)});
            keepAsAnswer(question, cell);
        }
}

void RowReading::identity()
{
    const QString id = withoutPrefix(line(MappedField::Identity));
    const QString& format = plan.format;
    proposal.identity = id.isEmpty()        ? identityOf(proposal)
                        : plan.hasOwnIds ? identityOf(format, id)
                                            : identityOf(format, id, proposal);
}

} // namespace askline::intake
