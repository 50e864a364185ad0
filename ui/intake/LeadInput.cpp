// SPDX-License-Identifier: GPL-3.0-or-later
// Opening an input and reading its first rows; runs on a thread that may take its time.
#include "ui/intake/LeadInput.h"

#include "app/base/Folding.h"
#include "app/intake/ProposalReader.h"

#include <QFileInfo>

namespace askline {

namespace {

constexpr int rowsToGuessFrom = 200;
constexpr int rowsToShow = 50;
constexpr int longestExample = 120;

// The first value there is, as a cell at the top is often empty.
QStringList examplesOf(const intake::Table& table)
{
    QStringList examples;
    for (int column = 0; column < table.headers.size(); ++column) {
        QString example;
        for (const intake::TableRow& row : table.rows) {
            example = cleanedLine(row.cells.value(column)).left(longestExample);
            if (!example.isEmpty())
                break;
        }
        examples += example;
    }
    return examples;
}

} // namespace

LeadInput LeadInput::file(const QString& path)
{
    return {path, {}, QFileInfo(path).fileName()};
}

LeadInput LeadInput::text(const QString& pasted, const QString& name)
{
    return {{}, pasted.toUtf8(), name};
}

Result<std::unique_ptr<intake::ProposalSource>> LeadInput::open(Workspace& workspace, const intake::ImportWishes& wishes,
                                                                const std::optional<intake::ColumnMapping>& mapping) const
{
    intake::OpenOptions options = intake::openOptions(workspace, wishes);
    options.mapping = mapping;
    return path.isEmpty() ? intake::openLeadBytes(bytes, {}, options) : intake::openLeadFile(path, options);
}

InputLook lookAt(intake::ProposalSource& source, Moment now)
{
    InputLook look{source.format(), source.formatName(), QString::fromLatin1(source.encoding()), source.headers(), source.mapping(), {}, {}, {}};
    if (const auto* table = dynamic_cast<const intake::ProposalReader*>(&source))
        look.examples = examplesOf(table->head());
    while (look.first.size() < rowsToGuessFrom) {
        auto proposal = source.next();
        if (!proposal)
            break;
        look.first += std::move(*proposal);
    }
    look.guess = intake::guessArrival(look.first, look.headers, now);
    look.first.resize(std::min<qsizetype>(look.first.size(), rowsToShow));
    return look;
}

} // namespace askline
