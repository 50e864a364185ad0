// SPDX-License-Identifier: GPL-3.0-or-later
// add, edit, leads, lead, delete, merge.
#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"

#include <QCoreApplication>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

std::expected<QList<FieldValue>, Trouble> fieldsFrom(const QStringList& words)
{
    QList<FieldValue> fields;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return usage(tr("“%1” is not of the form field=value").arg(word));
        fields += FieldValue{word.left(equals), word.mid(equals + 1)};
    }
    return fields;
}

Outcome sheetAnswer(Workspace& workspace, LeadId lead)
{
    const auto sheet = readLeadSheet(workspace, lead);
    if (!sheet)
        return trouble(sheet.error());
    const LeadRow& row = sheet->row;
    Answer answer;
    answer.json += leadSheetJson(workspace, *sheet);
    answer.text = QStringLiteral("%1  %2  %3  %4  %5\n%6")
                      .arg(QString::number(row.number), row.displayName(), row.company, row.email, row.phone, sheet->lead.message);
    return answer;
}

QString line(Workspace& workspace, const LeadRow& row)
{
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(row.number, 6)
        .arg(row.displayName().leftJustified(28, u' ', true), row.company.leftJustified(24, u' ', true),
             workspace.playbook().stageTitle(row.stage).leftJustified(18, u' ', true), row.email);
}

// Filters that the list's statement does not know are applied while its pages are read.
struct LeadFilter {
    LeadQuery query;
    bool inboxOnly = false;
    QString stage;
    PersonId owner;
    int limit = -1;

    bool accepts(const LeadRow& row) const
    {
        return (!inboxOnly || row.isInInbox()) && (stage.isEmpty() || row.stage == stage) && (owner.isNull() || row.owner == owner);
    }
};

Result<QList<LeadRow>> rowsOf(Workspace& workspace, const LeadFilter& filter)
{
    QList<LeadRow> rows;
    std::optional<PageKey> after;
    if (filter.limit == 0)
        return rows;
    do {
        const auto page = readLeads(workspace, filter.query, after);
        if (!page)
            return failed(page.error());
        for (const LeadRow& row : page->rows) {
            if (filter.accepts(row))
                rows += row;
            if (filter.limit >= 0 && rows.size() >= filter.limit)
                return rows;
        }
        after = page->next;
    } while (after);
    return rows;
}

std::expected<LeadFilter, Trouble> filterFrom(Workspace& workspace, Arguments& arguments)
{
    LeadFilter filter;
    filter.query.search = arguments.takeOption(QStringLiteral("--search")).value_or(QString());
    filter.inboxOnly = arguments.takeFlag(QStringLiteral("--inbox"));
    if (const auto stage = arguments.takeOption(QStringLiteral("--stage"))) {
        const auto key = stageCalled(workspace.playbook(), *stage);
        if (!key)
            return trouble(key.error());
        filter.stage = *key;
    }
    const auto owner = takeOwner(workspace, arguments);
    if (!owner)
        return trouble(owner.error());
    filter.owner = filter.query.owner = *owner;
    if (const auto limit = arguments.takeOption(QStringLiteral("--limit"))) {
        bool isNumber = false;
        filter.limit = limit->toInt(&isNumber);
        if (!isNumber || filter.limit < 0)
            return usage(tr("--limit takes a number"));
        filter.query.limit = std::clamp(filter.limit, 1, 1000);
    } else {
        filter.query.limit = 1000;
    }
    return filter;
}

} // namespace

Outcome addVerb(Workspace& workspace, Arguments& arguments)
{
    const auto fields = fieldsFrom(arguments.takePositions());
    if (!fields)
        return std::unexpected(fields.error());
    const auto done = addLead(workspace, *fields);
    if (!done)
        return trouble(done.error());
    return sheetAnswer(workspace, done->value.lead);
}

Outcome editVerb(Workspace& workspace, Arguments& arguments)
{
    const auto name = arguments.takePosition();
    if (!name)
        return usage(tr("edit needs a lead"));
    const auto lead = leadCalled(workspace, *name);
    if (!lead)
        return trouble(lead.error());
    const auto fields = fieldsFrom(arguments.takePositions());
    if (!fields)
        return std::unexpected(fields.error());
    if (fields->isEmpty())
        return usage(tr("edit needs field=value"));
    const auto done = editLead(workspace, *lead, *fields);
    if (!done)
        return trouble(done.error());
    return sheetAnswer(workspace, *lead);
}

Outcome leadsVerb(Workspace& workspace, Arguments& arguments)
{
    const auto filter = filterFrom(workspace, arguments);
    if (!filter)
        return std::unexpected(filter.error());
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto rows = rowsOf(workspace, *filter);
    if (!rows)
        return trouble(rows.error());
    Answer answer;
    for (const LeadRow& row : *rows) {
        answer.json += leadJson(workspace, row);
        answer.text += (answer.text.isEmpty() ? QString() : QStringLiteral("\n")) + line(workspace, row);
    }
    return answer;
}

Outcome leadVerb(Workspace& workspace, Arguments& arguments)
{
    const auto name = arguments.takePosition();
    if (!name)
        return usage(tr("lead needs a lead"));
    const auto lead = leadCalled(workspace, *name);
    if (!lead)
        return trouble(lead.error());
    return sheetAnswer(workspace, *lead);
}

Outcome deleteVerb(Workspace& workspace, Arguments& arguments)
{
    const auto leads = takeLeads(workspace, arguments);
    if (!leads)
        return trouble(leads.error());
    if (leads->isEmpty())
        return usage(tr("delete needs a lead"));
    const auto done = deleteLeads(workspace, *leads);
    if (!done)
        return trouble(done.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("deleted"), int(leads->size())}};
    answer.text = tr("%1 deleted").arg(leads->size());
    return answer;
}

Outcome mergeVerb(Workspace& workspace, Arguments& arguments)
{
    const QStringList names = arguments.takePositions();
    if (names.size() != 2)
        return usage(tr("merge needs two leads"));
    QList<LeadId> leads;
    for (const QString& name : names) {
        const auto lead = leadCalled(workspace, name);
        if (!lead)
            return trouble(lead.error());
        leads += *lead;
    }
    const auto done = mergeLeads(workspace, leads[0], leads[1]);
    if (!done)
        return trouble(done.error());
    return sheetAnswer(workspace, done->value);
}

} // namespace askline::cli
