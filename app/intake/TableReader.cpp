// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that look like a footer are held back until a full row shows that they are none.
#include "app/intake/TableReader.h"

#include "app/intake/CsvDialect.h"

namespace askline::intake {

namespace {

constexpr qsizetype sampleRows = 200;
constexpr qsizetype sampleText = 1 << 18;
constexpr size_t longestFooter = 12;

QStringList copied(const CsvRecord& record)
{
    QStringList cells;
    cells.reserve(qsizetype(record.cells.size()));
    for (const QStringView cell : record.cells)
        cells.append(cell.toString());
    return cells;
}

// What it takes to pass over the first characters of a text.
TextPieces withoutFirst(TextPieces pieces, qsizetype count)
{
    if (count == 0)
        return pieces;
    return [pieces = std::move(pieces), count](QString& text) mutable {
        const qsizetype from = text.size();
        if (!pieces(text))
            return false;
        const qsizetype dropped = std::min(count, text.size() - from);
        text.remove(from, dropped);
        count -= dropped;
        return true;
    };
}

} // namespace

TextSource sourceOfBytes(QByteArrayView bytes)
{
    const EncodingGuess guess = guessEncoding(bytes);
    return {[bytes, guess] { return piecesOf(bytes, guess); }, guess.name};
}

TextSource sourceOfText(const QString& text)
{
    return {[text] { return piecesOf(text); }, "UTF-16"};
}

TableReader::TableReader(TextSource source) : source_(std::move(source))
{
    head_.encoding = source_.encoding;
    readHead();
    rewind();
    CsvRecord row;
    while (head_.rows.size() < sampleRows && next(row))
        if (row.state == CsvRecord::State::Whole)
            head_.rows.append({row.line, copied(row)});
    rewind();
}

void TableReader::readHead()
{
    QString sample;
    const TextPieces pieces = source_.open();
    while (sample.size() < sampleText && pieces(sample)) {
    }
    sample.truncate(sampleText);
    const auto named = delimiterNamedIn(sample);
    markLength_ = named ? named->length : 0;
    sample.remove(0, markLength_);
    head_.delimiter = named ? named->delimiter : likelyDelimiter(sample);

    QList<QStringList> records;
    CsvReader reader(sample, head_.delimiter);
    CsvRecord record;
    while (records.size() < 60 && reader.next(record))
        records.append(copied(record));
    if (records.isEmpty())
        return;
    const HeaderPlace place = headerPlace(records);
    head_.hasHeader = place.isHeader;
    QStringList names = records[place.index];
    if (!place.isHeader)
        names.fill(QString());
    head_.headers = uniqueHeaders(names);
    for (const QStringList& above : records.first(place.index))
        head_.preamble.append(above.join(head_.delimiter));
    recordsAbove_ = place.index + (place.isHeader ? 1 : 0);
}

void TableReader::rewind()
{
    reader_ = std::make_unique<CsvReader>(withoutFirst(source_.open(), markLength_), head_.delimiter);
    if (markLength_ > 0)
        reader_->startAtLine(2);
    CsvRecord passed;
    for (qsizetype i = 0; i < recordsAbove_; ++i)
        reader_->next(passed);
    held_.clear();
    heldGiven_ = 0;
    hasAfter_ = false;
    ended_ = false;
}

bool TableReader::holdBack(const CsvRecord& row)
{
    // Only a row with few filled cells can be a footer: most rows are not even looked at.
    if (row.state != CsvRecord::State::Whole || held_.size() >= longestFooter)
        return false;
    const auto filled = std::ranges::count_if(row.cells, [](QStringView cell) { return !cell.trimmed().isEmpty(); });
    const qsizetype columns = head_.headers.size();
    if (filled > std::max<qsizetype>(2, columns / 2) || !looksLikeFooter(copied(row), columns))
        return false;
    held_.push_back({row.line, copied(row)});
    return true;
}

bool TableReader::giveHeld(CsvRecord& row)
{
    if (heldGiven_ >= held_.size())
        return false;
    const Held& held = held_[heldGiven_++];
    row.line = held.line;
    row.state = CsvRecord::State::Whole;
    row.cells.assign(held.cells.begin(), held.cells.end());
    return true;
}

bool TableReader::nextFromFile(CsvRecord& row)
{
    while (reader_->next(row))
        if (row.state != CsvRecord::State::Whole || std::ranges::any_of(row.cells, [](QStringView cell) { return !cell.trimmed().isEmpty(); }))
            return true;
    return false;
}

bool TableReader::next(CsvRecord& row)
{
    if (hasAfter_) {
        if (giveHeld(row))
            return true;
        held_.clear();
        heldGiven_ = 0;
        hasAfter_ = false;
        row = after_;
        return true;
    }
    if (ended_)
        return false;
    while (nextFromFile(row)) {
        if (holdBack(row))
            continue;
        if (held_.empty())
            return true;
        after_ = row;
        hasAfter_ = true;
        giveHeld(row);
        return true;
    }
    ended_ = true;
    return false;
}

QStringList TableReader::footer() const
{
    QStringList lines;
    if (ended_)
        for (const Held& held : held_)
            lines.append(held.cells.join(head_.delimiter));
    return lines;
}

Table readWhole(TableReader& reader)
{
    reader.rewind();
    Table table = reader.head();
    table.rows.clear();
    CsvRecord row;
    while (reader.next(row))
        table.rows.append({row.line, copied(row)});
    table.footer = reader.footer();
    return table;
}

} // namespace askline::intake
