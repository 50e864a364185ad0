// SPDX-License-Identifier: GPL-3.0-or-later
// The reader keeps a window of text: from the record being read to as far as it had to look.
#include "app/intake/CsvReader.h"

namespace askline::intake {

namespace {

constexpr qsizetype windowSize = 1 << 20;
constexpr qsizetype soon = 4096;

} // namespace

CsvReader::CsvReader(TextPieces pieces, QChar delimiter) : pieces_(std::move(pieces)), delimiter_(delimiter) {}

bool CsvReader::has(qsizetype index)
{
    while (index >= buffer_.size() && !ended_)
        ended_ = !pieces_(buffer_);
    return index < buffer_.size();
}

bool CsvReader::isAt(qsizetype index, QChar c)
{
    return has(index) && buffer_.at(index) == c;
}

bool CsvReader::isLineBreakAt(qsizetype index)
{
    return has(index) && (buffer_.at(index) == u'\n' || buffer_.at(index) == u'\r');
}

bool CsvReader::isCellEndAt(qsizetype index)
{
    return !has(index) || buffer_.at(index) == delimiter_ || isLineBreakAt(index);
}

qsizetype CsvReader::afterSpaces(qsizetype index)
{
    while (isAt(index, u' '))
        ++index;
    return index;
}

void CsvReader::dropRead()
{
    if (at_ < windowSize)
        return;
    buffer_.remove(0, at_);
    dropped_ += at_;
    barrenFrom_ = std::max<qsizetype>(0, barrenFrom_ - at_);
    barrenTo_ = std::max<qsizetype>(0, barrenTo_ - at_);
    barrenLastBreak_ = std::max<qsizetype>(-1, barrenLastBreak_ - at_);
    at_ = 0;
}

void CsvReader::passLineBreak()
{
    if (isAt(at_, u'\r') && isAt(at_ + 1, u'\n'))
        ++at_;
    ++at_;
    ++line_;
}

void CsvReader::skipEmptyLines()
{
    while (isLineBreakAt(at_))
        passLineBreak();
}

bool CsvReader::next(CsvRecord& record)
{
    record.cells.clear();
    dropRead();
    skipEmptyLines();
    if (!has(at_))
        return false;
    record.line = line_;
    spans_.clear();
    scratch_.resize(0);
    End end = End::Delimiter;
    while (end == End::Delimiter)
        end = readCell();
    record.state = end == End::Broken ? CsvRecord::State::QuoteLeftOpen : CsvRecord::State::Whole;
    for (const Span& span : spans_)
        record.cells.push_back(QStringView(span.inScratch ? scratch_ : buffer_).sliced(span.begin, span.end - span.begin));
    return true;
}

CsvReader::End CsvReader::readCell()
{
    if (isAt(at_, u'"'))
        return readQuoted(at_);
    if (isAt(at_, u' '))
        if (const qsizetype quote = afterSpaces(at_); isAt(quote, u'"') && closesSoon(quote))
            return readQuoted(quote);
    return readPlain();
}

CsvReader::End CsvReader::endAt(qsizetype index)
{
    at_ = index;
    if (!has(at_))
        return End::Text;
    if (buffer_.at(at_) != delimiter_) {
        passLineBreak();
        return End::Line;
    }
    ++at_;
    return End::Delimiter;
}

CsvReader::End CsvReader::readPlain()
{
    qsizetype i = at_;
    do {
        const QStringView text(buffer_);
        while (i < text.size() && text[i] != delimiter_ && text[i] != u'\n' && text[i] != u'\r')
            ++i;
    } while (i == buffer_.size() && has(i));
    spans_.push_back({at_, i, false});
    return endAt(i);
}

CsvReader::End CsvReader::readQuoted(qsizetype quote)
{
    const Closing closing = findClosing(quote + 1);
    if (closing.quote < 0)
        return readBroken();
    if (closing.hasLineBreaks)
        for (qsizetype i = quote + 1; i < closing.quote; ++i)
            line_ += buffer_.at(i) == u'\n' || (buffer_.at(i) == u'\r' && !isAt(i + 1, u'\n'));
    if (closing.hasQuotes)
        keepUnquoted(quote + 1, closing.quote);
    else
        spans_.push_back({quote + 1, closing.quote, false});
    return endAt(afterSpaces(closing.quote + 1));
}

// The rest of the line as it stands, so that it can be shown and mended.
CsvReader::End CsvReader::readBroken()
{
    qsizetype i = at_;
    while (has(i) && !isLineBreakAt(i))
        ++i;
    spans_.push_back({at_, i, false});
    at_ = i;
    if (has(i))
        passLineBreak();
    return End::Broken;
}

// A quote after spaces opens a cell only where that cell ends on the same line: else it is part of the text.
bool CsvReader::closesSoon(qsizetype quote)
{
    for (qsizetype i = quote + 1; i < quote + soon && has(i) && !isLineBreakAt(i); ++i) {
        if (buffer_.at(i) != u'"')
            continue;
        if (!isAt(i + 1, u'"'))
            return isCellEndAt(afterSpaces(i + 1));
        ++i;
    }
    return false;
}

// The next quote or line break.
qsizetype CsvReader::nextTelling(qsizetype i)
{
    do {
        const QStringView text(buffer_);
        while (i < text.size() && text[i] != u'"' && text[i] != u'\n' && text[i] != u'\r')
            ++i;
    } while (i == buffer_.size() && has(i));
    return i;
}

// An even run of quotes is text. After an odd one the cell may end; if it does not, the quote is text as well, unless
// it stands where a cell of a later line would begin: then our own quote was never closed.
CsvReader::Closing CsvReader::findClosing(qsizetype from)
{
    Closing found;
    qsizetype lastBreak = -1;
    for (qsizetype i = from; has(i) && i - from < longestCell; ++i) {
        if (i > barrenFrom_ && i < barrenTo_ && buffer_.at(i) != u'"') {
            lastBreak = std::max(lastBreak, barrenLastBreak_ > i ? barrenLastBreak_ : -1);
            found.hasQuotes = true;
            i = barrenTo_;
            if (!has(i))
                break;
        }
        i = nextTelling(i);
        if (isLineBreakAt(i))
            lastBreak = i;
        if (!isAt(i, u'"'))
            continue;
        const qsizetype run = i;
        while (isAt(i + 1, u'"'))
            ++i;
        const bool isOdd = (i - run) % 2 == 0;
        if (isOdd && isCellEndAt(afterSpaces(i + 1))) {
            found.hasQuotes |= i > run;
            found.hasLineBreaks = lastBreak >= 0;
            found.quote = i;
            return found;
        }
        if (isOdd && lastBreak >= 0 && (buffer_.at(run - 1) == delimiter_ || isLineBreakAt(run - 1)))
            return barrenUpTo(from, run, lastBreak);
        found.hasQuotes = true;
    }
    return barrenUpTo(from, std::min(buffer_.size(), from + longestCell), lastBreak);
}

CsvReader::Closing CsvReader::barrenUpTo(qsizetype from, qsizetype index, qsizetype lastBreak)
{
    barrenFrom_ = from;
    barrenTo_ = index;
    barrenLastBreak_ = lastBreak;
    return {};
}

void CsvReader::keepUnquoted(qsizetype begin, qsizetype end)
{
    const qsizetype kept = scratch_.size();
    for (qsizetype i = begin; i < end; ++i) {
        const QChar c = buffer_.at(i);
        scratch_.append(c);
        if (c == u'"' && i + 1 < end && buffer_.at(i + 1) == u'"')
            ++i;
    }
    spans_.push_back({kept, scratch_.size(), true});
}

} // namespace askline::intake
