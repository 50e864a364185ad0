// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet's cells come with tabs between them; all else is judged as a file would be.
#include "app/intake/PastedText.h"

#include "app/base/Folding.h"
#include "app/intake/FormLead.h"
#include "app/intake/FormText.h"
#include "app/intake/LeadIdentity.h"
#include "app/intake/ProposalReader.h"
#include "app/intake/Signature.h"
#include "app/intake/TypedLine.h"

namespace askline::intake {

namespace {

// Several columns in most of its lines, and somebody in it.
bool isTable(const QString& text, const ReadingRules& rules)
{
    if (!text.contains(u'\t') && !text.contains(u'\n'))
        return false;
    ProposalReader reader(sourceOfText(text), rules);
    const Table& head = reader.head();
    if (head.headers.size() < 2 || head.preamble.size() > 1)
        return false;
    const auto full = std::ranges::count_if(head.rows, [&](const TableRow& row) { return row.cells.size() * 2 > head.headers.size(); });
    const ColumnMapping mapping = reader.mapping();
    const bool holdsPeople = mapping.has(MappedField::Email) || mapping.has(MappedField::Phone) || mapping.has(MappedField::Name) ||
                             mapping.has(MappedField::FirstName);
    return full * 2 > head.rows.size() && full > 0 && holdsPeople && (head.delimiter == u'\t' || full > 1 || head.hasHeader);
}

} // namespace

std::optional<LeadProposal> leadFromText(const QString& text, const ReadingRules& rules)
{
    const QString clean = cleaned(text);
    FormReading form = leadFromAnswers(answersInText(clean), rules);
    LeadProposal lead;
    if (form.knownFields >= 2 && !form.lead.contact.displayName().isEmpty()) {
        lead = std::move(form.lead);
        if (lead.message.isEmpty())
            lead.message = clean;
    } else if (!clean.contains(u'\n')) {
        lead = readTypedLine(clean, rules).proposal;
    } else {
        const QString signature = signatureOf(clean);
        lead.contact = contactFromSignature(signature.isEmpty() ? clean : signature, rules);
        lead.message = signature.isEmpty() ? QString() : clean;
        lead.note = signature.isEmpty() ? clean : QString();
    }
    if (lead.contact.displayName().isEmpty())
        return std::nullopt;
    lead.line = 1;
    lead.identity = identityOf(lead);
    return lead;
}

std::optional<LeadProposal> TextReader::next()
{
    if (std::exchange(isGiven_, true))
        return std::nullopt;
    auto lead = leadFromText(text_, rules_);
    if (!lead)
        rejected_.append({1, RejectedRow::Why::Empty, {}, {}, {text_.left(2000)}});
    return lead;
}

void TextReader::rewind()
{
    isGiven_ = false;
    forget();
}

Result<std::unique_ptr<ProposalSource>> openPastedText(const QString& text, const OpenOptions& options)
{
    const FileFormat format = detectFormat(text.toUtf8(), {});
    if ((format == FileFormat::Table && !isTable(text, options.rules)) || format == FileFormat::Text)
        return std::make_unique<TextReader>(text, options.rules);
    return openLeadBytes(text.toUtf8(), format == FileFormat::Table ? QStringLiteral("pasted.csv") : QString(), options);
}

} // namespace askline::intake
