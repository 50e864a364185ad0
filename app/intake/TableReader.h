// SPDX-License-Identifier: GPL-3.0-or-later
// A delimited text read row by row: header and first rows are known at once, the rest comes as it is asked for.
#pragma once

#include "app/intake/CsvReader.h"
#include "app/intake/Table.h"

#include <functional>
#include <memory>

namespace askline::intake {

// A text that can be read again from its beginning.
struct TextSource {
    std::function<TextPieces()> open;
    QByteArray encoding = "UTF-8";
};
// `bytes` must outlive it.
TextSource sourceOfBytes(QByteArrayView bytes);
TextSource sourceOfText(const QString& text);

class TableReader {
public:
    explicit TableReader(TextSource source);

    // With the first rows (up to 200) as `rows`; the footer is known only at the end.
    const Table& head() const { return head_; }
    // False at the end. Rows wholly empty are passed over.
    bool next(CsvRecord& row);
    void rewind();
    QStringList footer() const;
    qint64 charactersRead() const { return reader_ ? reader_->charactersRead() : 0; }

private:
    struct Held {
        qint64 line = 0;
        QStringList cells;
    };

    void readHead();
    bool nextFromFile(CsvRecord& row);
    bool holdBack(const CsvRecord& row);
    bool giveHeld(CsvRecord& row);

    TextSource source_;
    Table head_;
    qsizetype markLength_ = 0; // of a line "sep=;"
    qsizetype recordsAbove_ = 0; // to be passed over before the first row
    std::unique_ptr<CsvReader> reader_;
    std::vector<Held> held_; // rows that may turn out to be the footer
    size_t heldGiven_ = 0;
    CsvRecord after_; // the row that showed that the held ones are rows
    bool hasAfter_ = false;
    bool ended_ = false;
};

Table readWhole(TableReader& reader);

} // namespace askline::intake
