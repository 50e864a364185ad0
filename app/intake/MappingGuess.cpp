// SPDX-License-Identifier: GPL-3.0-or-later
// A header is believed unless the values contradict it; columns whose header says nothing are taken by their values.
#include "app/intake/MappingGuess.h"

#include "app/base/Folding.h"
#include "app/intake/CellLooks.h"
#include "app/intake/ExportPresets.h"
#include "app/intake/HeaderAliases.h"

namespace askline::intake {

namespace {

class Guess {
public:
    explicit Guess(const Table& sample);
    ColumnMapping take();

private:
    void byPreset(MappedColumn& column) const;
    void byHeader(MappedColumn& column) const;
    void byValues(MappedColumn& column) const;
    void contradict(MappedColumn& column) const;
    void linkNames();
    void settleRivals();
    void settleBareName();
    void settleTime();
    void fillGaps();
    void fillName();
    bool isFree(const MappedColumn& column) const;
    void assign(MappedColumn& column, MappedField field, const char* looks, int count, double confidence) const;
    const ColumnLook& look(const MappedColumn& column) const { return looks_[size_t(column.column)]; }

    const Table& sample_;
    const ExportPreset* preset_;
    std::vector<ColumnLook> looks_;
    ColumnMapping mapping_;
};

Guess::Guess(const Table& sample) : sample_(sample), preset_(presetFor(sample.headers))
{
    for (int i = 0; i < sample.headers.size(); ++i) {
        QStringList cells;
        for (const TableRow& row : sample.rows)
            cells.append(row.cells.value(i));
        looks_.push_back(lookOf(cells));
        mapping_.columns.append({.column = i, .header = sample.headers[i]});
    }
}

ColumnMapping Guess::take()
{
    if (preset_) {
        mapping_.format = preset_->key;
        mapping_.formatName = preset_->name;
    }
    for (MappedColumn& column : mapping_.columns) {
        byPreset(column);
        if (column.reason.kind == MappingReason::Kind::None)
            byHeader(column);
        contradict(column);
        byValues(column);
    }
    linkNames();
    settleRivals();
    settleBareName();
    settleTime();
    fillGaps();
    fillName();
    return mapping_;
}

void Guess::byPreset(MappedColumn& column) const
{
    if (!preset_)
        return;
    const auto found = preset_->columns.constFind(presetKey(column.header));
    if (found == preset_->columns.constEnd())
        return;
    column.field = found->field;
    column.label = found->label;
    column.confidence = 0.99 - 0.001 * found->rank;
    column.reason = {MappingReason::Kind::Preset, preset_->name};
}

void Guess::byHeader(MappedColumn& column) const
{
    const auto meaning = meaningOfHeader(column.header);
    if (!meaning)
        return;
    const ColumnLook& seen = look(column);
    double confidence = meaning->by == HeaderMeaning::By::WholeHeader ? 0.95 : meaning->by == HeaderMeaning::By::Qualified ? 0.85 : 0.6;
    if (meaning->by == HeaderMeaning::By::Sentence) {
        const bool isMeant = meaning->field == MappedField::Email   ? seen.share(seen.emails) > 0.5
                             : meaning->field == MappedField::Phone ? seen.share(seen.phones) > 0.5
                                                                    : seen.filled > 0 && seen.words <= seen.filled * 4;
        if (!isMeant)
            return;
    }
    column.field = meaning->field;
    column.label = meaning->label;
    column.confidence = confidence - 0.001 * meaning->rank;
    column.reason = {MappingReason::Kind::HeaderAlias, meaning->alias};
}

// What the header promised and no value keeps.
void Guess::contradict(MappedColumn& column) const
{
    const ColumnLook& seen = look(column);
    if (column.reason.kind != MappingReason::Kind::HeaderAlias || seen.filled < 3)
        return;
    const auto isNumber = [&](const TableRow& row) {
        bool ok = false;
        row.cells.value(column.column).trimmed().toDouble(&ok);
        return ok;
    };
    const bool holds = [&] {
        switch (column.field) {
        case MappedField::Email:
            return seen.emails > 0;
        case MappedField::ReceivedAt:
            return seen.share(seen.dates) >= 0.2 || std::ranges::any_of(sample_.rows, isNumber);
        case MappedField::Identity:
            return seen.distinct * 10 >= seen.filled * 9;
        case MappedField::Name:
        case MappedField::FirstName:
        case MappedField::LastName:
        case MappedField::Company:
            return seen.share(seen.emails) < 0.6 && seen.share(seen.phones) < 0.6;
        case MappedField::Website:
            return seen.share(seen.emails) < 0.6;
        default:
            return true;
        }
    }();
    if (holds)
        return;
    column.field = MappedField::Extra;
    column.confidence = 0;
    column.reason = {};
}

bool Guess::isFree(const MappedColumn& column) const
{
    return column.reason.kind == MappingReason::Kind::None && look(column).filled > 0 && !speaksOfAnother(column.header);
}

void Guess::assign(MappedColumn& column, MappedField field, const char* looks, int count, double confidence) const
{
    const double share = look(column).share(count);
    column.field = field;
    column.confidence = confidence * share;
    column.reason = {MappingReason::Kind::Values, QString::fromLatin1(looks), int(share * 100 + 0.5)};
}

void Guess::byValues(MappedColumn& column) const
{
    const ColumnLook& seen = look(column);
    const bool isPhoneByHeader = column.field == MappedField::Phone && column.reason.kind == MappingReason::Kind::HeaderAlias;
    if ((isFree(column) || isPhoneByHeader) && seen.share(seen.emails) >= 0.6)
        assign(column, MappedField::Email, "email", seen.emails, 0.9);
    else if (isFree(column) && seen.share(seen.phones) >= 0.7)
        assign(column, MappedField::Phone, "phone", seen.phones, 0.8);
}

// "E-mail 1 - Label" stands beside "E-mail 1 - Value": the same number, another word.
void Guess::linkNames()
{
    if (!preset_)
        return;
    const auto numberIn = [](const QString& header) { return digitsOf(header); };
    for (MappedColumn& column : mapping_.columns) {
        const auto known = preset_->columns.constFind(presetKey(column.header));
        if (known == preset_->columns.constEnd() || known->namedBy.isEmpty())
            continue;
        for (const MappedColumn& other : mapping_.columns)
            if (presetKey(other.header) == known->namedBy && numberIn(other.header) == numberIn(column.header))
                column.namedBy = other.column;
    }
}

void Guess::settleRivals()
{
    for (MappedColumn& column : mapping_.columns) {
        if (mayRepeat(column.field))
            continue;
        for (MappedColumn& other : mapping_.columns) {
            if (&other == &column || other.field != column.field)
                continue;
            MappedColumn& loser = other.confidence > column.confidence ? column : other;
            // An empty column must not keep the field from one that has values.
            MappedColumn& dropped = look(column).filled == 0 ? column : look(other).filled == 0 ? other : loser;
            dropped.field = MappedField::Extra;
            dropped.confidence = 0;
            if (&dropped == &column)
                break;
        }
    }
}

// "Vorname;Name": there the name is the last one. "Nombre" alone is the whole.
void Guess::settleBareName()
{
    const auto find = [this](MappedField field) -> MappedColumn* {
        for (MappedColumn& column : mapping_.columns)
            if (column.field == field)
                return &column;
        return nullptr;
    };
    MappedColumn* first = find(MappedField::FirstName);
    MappedColumn* whole = find(MappedField::Name);
    if (!first || find(MappedField::LastName))
        return;
    if (!whole && look(*first).words > look(*first).filled * 3 / 2)
        first->field = MappedField::Name;
    if (!whole || !isBareName(whole->header))
        return;
    int repeats = 0;
    for (const TableRow& row : sample_.rows) {
        const QString given = row.cells.value(first->column).trimmed();
        repeats += !given.isEmpty() && row.cells.value(whole->column).contains(given);
    }
    if (repeats * 2 < look(*first).filled || look(*first).filled == 0)
        whole->field = MappedField::LastName;
}

// A time of day says something only beside a date, and only where it is one.
void Guess::settleTime()
{
    for (MappedColumn& column : mapping_.columns) {
        if (column.field != MappedField::ReceivedTime)
            continue;
        const bool areTimes = std::ranges::all_of(sample_.rows, [&](const TableRow& row) {
            const QString cell = row.cells.value(column.column);
            return cell.trimmed().isEmpty() || (cell.contains(u':') && cell.size() < 16);
        });
        if (areTimes && mapping_.has(MappedField::ReceivedAt))
            continue;
        column.field = MappedField::Extra;
        column.confidence = 0;
        column.reason = {};
    }
}

// Columns whose header is in no language we know.
void Guess::fillGaps()
{
    for (MappedColumn& column : mapping_.columns) {
        if (!isFree(column))
            continue;
        const ColumnLook& seen = look(column);
        const bool isQuestion = column.header.trimmed().endsWith(u'?');
        if (seen.share(seen.dates) >= 0.8 && !mapping_.has(MappedField::ReceivedAt) && seen.filled * 2 >= sample_.rows.size())
            assign(column, MappedField::ReceivedAt, "date", seen.dates, 0.5);
        else if (seen.companies * 4 >= seen.filled && !mapping_.has(MappedField::Company) && !isQuestion && seen.words < seen.filled * 6)
            assign(column, MappedField::Company, "company", seen.companies, 0.7);
        else if (seen.share(seen.websites) >= 0.8 && seen.distinct * 2 > seen.filled && !mapping_.has(MappedField::Website))
            assign(column, MappedField::Website, "website", seen.websites, 0.5);
        else if (seen.share(seen.sentences) >= 0.5 && !isQuestion && !mapping_.has(MappedField::Message) && !preset_)
            assign(column, MappedField::Message, "text", seen.sentences, 0.5);
    }
}

void Guess::fillName()
{
    if (mapping_.has(MappedField::Name) || mapping_.has(MappedField::FirstName) || mapping_.has(MappedField::LastName))
        return;
    MappedColumn* best = nullptr;
    for (MappedColumn& column : mapping_.columns) {
        const ColumnLook& seen = look(column);
        if (!isFree(column) || seen.share(seen.names) < 0.8 || seen.distinct * 2 < seen.filled)
            continue;
        const bool isWhole = seen.words * 2 >= seen.filled * 3;
        if (isWhole || (!best && seen.distinct * 10 >= seen.filled * 9)) {
            best = &column;
            if (isWhole)
                break;
        }
    }
    if (best)
        assign(*best, MappedField::Name, "name", look(*best).names, 0.6);
}

} // namespace

ColumnMapping guessMapping(const Table& sample)
{
    return Guess(sample).take();
}

} // namespace askline::intake
