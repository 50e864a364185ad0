// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text as records, one at a time, in time linear in its length whatever the quotes do.
#pragma once

#include "app/intake/Encoding.h"

#include <QStringView>

#include <vector>

namespace askline::intake {

struct CsvRecord {
    enum class State {
        Whole,
        QuoteLeftOpen, // a quoted cell never ended: the record stops at its line's end, the next begins on the next line
    };

    qint64 line = 0;                // where it begins, counted from 1
    std::vector<QStringView> cells; // valid until the next record is read
    State state = State::Whole;
};

class CsvReader {
public:
    CsvReader(TextPieces pieces, QChar delimiter);
    CsvReader(const QString& text, QChar delimiter) : CsvReader(piecesOf(text), delimiter) {}

    // Lines with nothing on them are no records. False at the end.
    bool next(CsvRecord& record);
    void startAtLine(qint64 line) { line_ = line; }
    // Characters of the text read so far.
    qint64 charactersRead() const { return dropped_ + at_; }

    static constexpr qsizetype longestCell = 64 << 20;

private:
    enum class End { Delimiter, Line, Text, Broken };
    struct Span {
        qsizetype begin;
        qsizetype end;
        bool inScratch;
    };
    struct Closing {
        qsizetype quote = -1; // none was found
        bool hasQuotes = false;
        bool hasLineBreaks = false;
    };

    bool has(qsizetype index);
    bool isAt(qsizetype index, QChar c);
    bool isLineBreakAt(qsizetype index);
    bool isCellEndAt(qsizetype index);
    qsizetype afterSpaces(qsizetype index);
    void dropRead();
    void skipEmptyLines();
    void passLineBreak();
    End readCell();
    End readPlain();
    End readQuoted(qsizetype quote);
    End readBroken();
    End endAt(qsizetype index);
    qsizetype nextTelling(qsizetype i);
    bool closesSoon(qsizetype quote);
    Closing findClosing(qsizetype from);
    Closing barrenUpTo(qsizetype from, qsizetype index, qsizetype lastBreak);
    void keepUnquoted(qsizetype begin, qsizetype end);

    TextPieces pieces_;
    const QChar delimiter_;
    QString buffer_;
    QString scratch_; // cells whose doubled quotes were halved
    std::vector<Span> spans_;
    qsizetype at_ = 0;
    qint64 dropped_ = 0; // characters already taken out of the buffer
    qint64 line_ = 1;
    // Between these no quote ends a cell: known from an earlier search, so that no stretch is searched twice.
    qsizetype barrenFrom_ = 0;
    qsizetype barrenTo_ = 0;
    qsizetype barrenLastBreak_ = -1; // the last line break in it
    bool ended_ = false;
};

} // namespace askline::intake
