// SPDX-License-Identifier: GPL-3.0-or-later
// One function a column; what came is data, so it is shown as plain text in one line.
#include "ui/intake/FirstLeadsModel.h"

#include "app/base/Folding.h"
#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"

namespace askline {

namespace {

constexpr int longestCell = 300;

QString pointsOf(const Contact& contact, ContactPoint::Kind kind)
{
    QStringList all;
    for (const ContactPoint& point : contact.points)
        if (point.kind == kind)
            all += point.typed;
    return all.join(QStringLiteral(", "));
}

QString formText(const LeadProposal& lead)
{
    QStringList parts;
    for (const FormAnswer& answer : lead.form)
        parts += answer.question + QStringLiteral(": ") + answer.answer;
    return parts.join(QStringLiteral(" · "));
}

struct Shown {
    const char* field;
    QString (*text)(const LeadProposal& lead, const QTimeZone& zone);
    bool always = false;
};

constexpr Shown all[] = {
    {"name", [](const LeadProposal& l, const QTimeZone&) { return joinedName(l.contact.firstName, l.contact.lastName); }, true},
    {"company", [](const LeadProposal& l, const QTimeZone&) { return l.contact.company; }, true},
    {"email", [](const LeadProposal& l, const QTimeZone&) { return pointsOf(l.contact, ContactPoint::Kind::Email); }, true},
    {"phone", [](const LeadProposal& l, const QTimeZone&) { return pointsOf(l.contact, ContactPoint::Kind::Phone); }, true},
    {"received_at", [](const LeadProposal& l, const QTimeZone& zone) {
         return l.receivedAt ? QLocale().toString(l.receivedAt->in(zone), QLocale::ShortFormat) : QString();
     }},
    {"message", [](const LeadProposal& l, const QTimeZone&) { return l.message; }},
    {"title", [](const LeadProposal& l, const QTimeZone&) { return l.contact.role; }},
    {"place", [](const LeadProposal& l, const QTimeZone&) { return l.contact.place; }},
    {"country", [](const LeadProposal& l, const QTimeZone&) { return l.contact.country; }},
    {"value", [](const LeadProposal& l, const QTimeZone&) { return l.value ? moneyForPeople(*l.value, QLocale()) : QString(); }},
    {"source", [](const LeadProposal& l, const QTimeZone&) { return l.source; }},
    {"campaign", [](const LeadProposal& l, const QTimeZone&) { return l.campaign; }},
    {"owner", [](const LeadProposal& l, const QTimeZone&) { return l.owner; }},
    {"stage", [](const LeadProposal& l, const QTimeZone&) { return l.stage; }},
    {"status", [](const LeadProposal& l, const QTimeZone&) { return l.standing ? labelOf(*l.standing) : QString(); }},
    {"loss_reason", [](const LeadProposal& l, const QTimeZone&) { return l.lossReason; }},
    {"note", [](const LeadProposal& l, const QTimeZone&) { return l.note; }},
    {"website", [](const LeadProposal& l, const QTimeZone&) { return l.contact.website; }},
    {"extra", [](const LeadProposal& l, const QTimeZone&) { return formText(l); }},
};

bool isNumber(int column)
{
    return qstrcmp(all[column].field, "value") == 0;
}

} // namespace

void FirstLeadsModel::setLeads(const QList<LeadProposal>& leads, const QTimeZone& zone)
{
    beginResetModel();
    leads_ = leads;
    zone_ = zone;
    columns_.clear();
    for (int column = 0; column < int(std::size(all)); ++column) {
        const bool any = std::ranges::any_of(leads_, [&](const LeadProposal& lead) { return !all[column].text(lead, zone_).isEmpty(); });
        if (any || all[column].always)
            columns_ += column;
    }
    endResetModel();
}

int FirstLeadsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(leads_.size());
}

int FirstLeadsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns_.size());
}

QString FirstLeadsModel::textOf(const LeadProposal& lead, int column) const
{
    return cleanedLine(all[columns_[column]].text(lead, zone_)).left(longestCell);
}

QVariant FirstLeadsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return textOf(leads_[index.row()], index.column());
    if (role == Qt::ToolTipRole)
        return textOf(leads_[index.row()], index.column()).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole && isNumber(columns_[index.column()]))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant FirstLeadsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return fieldLabel(QString::fromLatin1(all[columns_.value(section)].field));
    if (role == Qt::TextAlignmentRole && isNumber(columns_.value(section)))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

} // namespace askline
