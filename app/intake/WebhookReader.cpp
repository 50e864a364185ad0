// SPDX-License-Identifier: GPL-3.0-or-later
// Known columns are told by their id, which is the same in every language; the form's own questions by their text.
#include "app/intake/WebhookReader.h"

#include "app/intake/DateText.h"
#include "app/intake/Encoding.h"
#include "app/intake/FormLead.h"
#include "app/intake/HeaderAliases.h"
#include "app/intake/LeadIdentity.h"

#include <QJsonDocument>

namespace askline::intake {

namespace {

QString textOf(const QJsonValue& value)
{
    return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QList<FormAnswer> answersOf(const QJsonObject& object)
{
    QList<FormAnswer> answers;
    for (const QJsonValue& each : object.value(u"user_column_data").toArray()) {
        const QJsonObject column = each.toObject();
        const QString id = column.value(u"column_id").toString().replace(u'_', u' ').toLower();
        const auto meaning = meaningOfHeader(id);
        const bool isKnown = meaning && meaning->by != HeaderMeaning::By::Sentence;
        const QString name = column.value(u"column_name").toString();
        answers.append({isKnown || name.isEmpty() ? id : name, column.value(u"string_value").toString()});
    }
    return answers;
}

} // namespace

WebhookReader::WebhookReader(const QByteArray& bytes, ReadingRules rules) : rules_(std::move(rules))
{
    const QByteArray text = decoded(bytes).toUtf8();
    const QJsonDocument whole = QJsonDocument::fromJson(text);
    if (whole.isObject())
        parts_.append({1, whole.object()});
    else if (whole.isArray())
        for (const QJsonValue& each : whole.array())
            parts_.append({1, each.toObject()});
    else
        readLines(text);
}

void WebhookReader::readLines(const QByteArray& text)
{
    qint64 number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        parts_.append({number, document.object(), error.error == QJsonParseError::NoError ? QString() : error.errorString(),
                       QString::fromUtf8(line)});
    }
}

void WebhookReader::rewind()
{
    at_ = 0;
    forget();
}

double WebhookReader::share() const
{
    return parts_.isEmpty() ? 1 : double(at_) / double(parts_.size());
}

std::optional<LeadProposal> WebhookReader::proposalFrom(const Part& part)
{
    const auto reject = [&](RejectedRow::Why why, const QString& value) {
        rejected_.append({part.line, why, {}, value, {part.text}});
        return std::nullopt;
    };
    if (!part.error.isEmpty())
        return reject(RejectedRow::Why::Unreadable, part.error);
    if (part.object.value(u"is_test").toBool() || part.object.value(u"is_test").toString() == u"true")
        return reject(RejectedRow::Why::TestLead, QStringLiteral("is_test"));
    FormReading form = leadFromAnswers(answersOf(part.object), rules_);
    LeadProposal& lead = form.lead;
    if (lead.contact.displayName().isEmpty())
        return reject(RejectedRow::Why::Empty, {});
    lead.line = part.line;
    lead.campaign = textOf(part.object.value(u"campaign_id"));
    lead.receivedAt = momentFrom(textOf(part.object.value(u"lead_submit_time")), DayOrder::DayFirst, rules_.zone);
    const QString id = textOf(part.object.value(u"lead_id"));
    lead.identity = id.isEmpty() ? identityOf(lead) : identityOf(format(), id);
    return lead;
}

std::optional<LeadProposal> WebhookReader::next()
{
    while (at_ < parts_.size())
        if (auto lead = proposalFrom(parts_[at_++]))
            return lead;
    return std::nullopt;
}

} // namespace askline::intake
