// SPDX-License-Identifier: GPL-3.0-or-later
// A source of proposals as JSON that a person can read and a golden file can hold: only what is said, in its order.
#pragma once

#include "app/intake/ProposalSource.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace askline::testing {

inline void put(QJsonObject& json, const char* name, const QString& text)
{
    if (!text.isEmpty())
        json.insert(QLatin1StringView(name), text);
}

inline QString timeText(const std::optional<Moment>& moment)
{
    return moment ? moment->in(QTimeZone::utc()).toString(Qt::ISODate) : QString();
}

inline QJsonArray pointsOf(const Contact& contact)
{
    QJsonArray points;
    for (const ContactPoint& point : contact.points)
        points.append(nameOf(point.kind) + u' ' + point.label + QStringLiteral(": ") + point.typed + QStringLiteral(" -> ") + point.normal);
    return points;
}

inline QJsonObject jsonOf(const LeadProposal& lead)
{
    QJsonObject json{{QStringLiteral("line"), lead.line}};
    const Contact& contact = lead.contact;
    put(json, "name", contact.firstName + u'|' + contact.lastName);
    put(json, "company", contact.company);
    put(json, "role", contact.role);
    put(json, "place", contact.place);
    put(json, "country", contact.country);
    put(json, "website", contact.website);
    put(json, "time_zone", contact.timeZone);
    if (!contact.points.isEmpty())
        json.insert(QStringLiteral("points"), pointsOf(contact));
    put(json, "source", lead.source);
    put(json, "campaign", lead.campaign);
    put(json, "owner", lead.owner);
    put(json, "message", lead.message);
    put(json, "note", lead.note);
    put(json, "stage", lead.stage);
    put(json, "received_at", timeText(lead.receivedAt));
    put(json, "value", lead.value ? lead.value->decimal() + u' ' + lead.value->currency : QString());
    put(json, "standing", lead.standing ? nameOf(*lead.standing) : QString());
    put(json, "loss_reason", lead.lossReason);
    if (lead.doNotContact)
        json.insert(QStringLiteral("do_not_contact"), *lead.doNotContact);
    QJsonArray form;
    for (const FormAnswer& answer : lead.form)
        form.append(answer.question + QStringLiteral(" = ") + answer.answer);
    if (!form.isEmpty())
        json.insert(QStringLiteral("form"), form);
    if (!lead.identity.startsWith("sha1:"))
        put(json, "identity", QString::fromUtf8(lead.identity));
    return json;
}

inline QJsonArray mappingOf(const intake::ColumnMapping& mapping)
{
    QJsonArray columns;
    for (const intake::MappedColumn& column : mapping.columns)
        columns.append(column.header + QStringLiteral(" -> ") + nameOf(column.field) + QStringLiteral(" (") + nameOf(column.reason.kind) + u' ' + column.reason.what +
                       u' ' + QString::number(column.confidence, 'f', 1) + u')');
    return columns;
}

// Reads the source to its end.
inline QByteArray listingOf(intake::ProposalSource& source)
{
    QJsonArray leads;
    while (const auto lead = source.next())
        leads.append(jsonOf(*lead));
    QJsonArray rejected;
    for (const RejectedRow& row : source.rejected())
        rejected.append(QString::number(row.line) + QStringLiteral(": ") + nameOf(row.why) + u' ' + row.field + u' ' + row.value + QStringLiteral(" [") +
                        row.cells.join(u'|') + u']');
    QJsonArray skipped;
    for (const intake::SkippedMail& mail : source.skipped())
        skipped.append(nameOf(mail.kind) + QStringLiteral(" from ") + mail.from + QStringLiteral(" <") + mail.messageId + QStringLiteral("> ") + timeText(mail.at) + u' ' +
                       mail.subject + QStringLiteral(": ") + mail.text.left(60));
    QJsonArray remarks;
    for (const intake::RowRemark& remark : source.remarks())
        remarks.append(QString::number(remark.line) + QStringLiteral(": ") + nameOf(remark.kind) + u' ' + remark.field + u' ' + remark.value);
    QJsonObject json{{QStringLiteral("format"), source.format()}, {QStringLiteral("leads"), leads}};
    put(json, "encoding", QString::fromUtf8(source.encoding()));
    for (const auto& [name, list] : {std::pair("mapping", mappingOf(source.mapping())), {"rejected", rejected}, {"skipped", skipped}, {"remarks", remarks}})
        if (!list.isEmpty())
            json.insert(QLatin1StringView(name), list);
    return QJsonDocument(json).toJson();
}

} // namespace askline::testing
