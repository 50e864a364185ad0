// SPDX-License-Identifier: GPL-3.0-or-later
// All lines or none.
#include "app/intake/SpendFile.h"

#include "app/base/Folding.h"
#include "app/intake/CsvDialect.h"
#include "app/intake/CsvReader.h"
#include "app/intake/DateText.h"

#include <QFile>

namespace askline::intake {

namespace {

constexpr qint64 largest = 16 << 20;

enum class Column { Source, Amount, Day, Kind, Campaign, Note };

std::optional<Column> columnCalled(QStringView head)
{
    static const QMap<QString, Column> names{{QStringLiteral("source"), Column::Source},     {QStringLiteral("channel"), Column::Source},   {QStringLiteral("quelle"), Column::Source},
                                             {QStringLiteral("amount"), Column::Amount},     {QStringLiteral("cost"), Column::Amount},      {QStringLiteral("spend"), Column::Amount},
                                             {QStringLiteral("betrag"), Column::Amount},     {QStringLiteral("kosten"), Column::Amount},    {QStringLiteral("date"), Column::Day},
                                             {QStringLiteral("day"), Column::Day},           {QStringLiteral("datum"), Column::Day},        {QStringLiteral("tag"), Column::Day},
                                             {QStringLiteral("kind"), Column::Kind},         {QStringLiteral("type"), Column::Kind},        {QStringLiteral("art"), Column::Kind},
                                             {QStringLiteral("campaign"), Column::Campaign}, {QStringLiteral("kampagne"), Column::Campaign}, {QStringLiteral("note"), Column::Note},
                                             {QStringLiteral("notiz"), Column::Note}};
    const auto known = names.constFind(folded(head).trimmed());
    return known == names.cend() ? std::nullopt : std::optional(*known);
}

class SpendLines {
public:
    SpendLines(const QString& file, const QString& currency, DayOrder order) : file_(file), currency_(currency), order_(order) {}

    Result<void> readHead(const CsvRecord& record);
    Result<SpendWish> readLine(const CsvRecord& record) const;

private:
    QString cell(const CsvRecord& record, Column column) const;
    std::unexpected<Failure> bad(const CsvRecord& record, const char* field, const QString& value, const char* wanted) const;

    QString file_;
    QString currency_;
    DayOrder order_;
    QMap<Column, size_t> columns_;
};

std::unexpected<Failure> SpendLines::bad(const CsvRecord& record, const char* field, const QString& value, const char* wanted) const
{
    return failed({.kind = Failure::Kind::BadInput, .subject = value, .file = file_, .field = QString::fromLatin1(field), .detail = QString::fromLatin1(wanted), .line = int(record.line)});
}

QString SpendLines::cell(const CsvRecord& record, Column column) const
{
    const auto at = columns_.constFind(column);
    return at == columns_.cend() || *at >= record.cells.size() ? QString() : record.cells[*at].trimmed().toString();
}

Result<void> SpendLines::readHead(const CsvRecord& record)
{
    for (size_t i = 0; i < record.cells.size(); ++i)
        if (const auto column = columnCalled(record.cells[i]); column && !columns_.contains(*column))
            columns_.insert(*column, i);
    if (!columns_.contains(Column::Source))
        return bad(record, "source", {}, "a column named source");
    if (!columns_.contains(Column::Amount))
        return bad(record, "amount", {}, "a column named amount");
    return {};
}

Result<SpendWish> SpendLines::readLine(const CsvRecord& record) const
{
    SpendWish wish;
    wish.source = cell(record, Column::Source);
    if (wish.source.isEmpty())
        return bad(record, "source", {}, "a name");
    const QString amount = cell(record, Column::Amount);
    const auto money = moneyFrom(amount, currency_);
    if (!money || money->minor <= 0)
        return bad(record, "amount", amount, "an amount above zero");
    wish.amount = *money;
    if (const QString day = cell(record, Column::Day); !day.isEmpty()) {
        const auto text = readDateText(day);
        const auto moment = text ? momentOf(*text, order_, QTimeZone::utc()) : std::nullopt;
        if (!moment)
            return bad(record, "date", day, "a day such as 2026-03-01");
        wish.day = moment->dateIn(QTimeZone::utc());
    }
    if (const QString kind = cell(record, Column::Kind).toLower(); !kind.isEmpty()) {
        const auto known = valueNamed<SpendKind>(kind);
        if (!known)
            return bad(record, "kind", kind, "setup, running, fee or labour");
        wish.kind = *known;
    }
    wish.campaign = cell(record, Column::Campaign);
    wish.note = cell(record, Column::Note);
    return wish;
}

} // namespace

Result<QList<SpendWish>> readSpendFile(const QString& file, const QString& currency, const QString& region)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly) || input.size() > largest)
        return failed({.kind = Failure::Kind::Unreadable, .file = file, .detail = input.isOpen() ? QStringLiteral("it is larger than 16 MB") : input.errorString()});
    const QByteArray bytes = input.readAll();
    const QString text = decoded(bytes);
    CsvReader reader(text, likelyDelimiter(text.left(4096)));
    SpendLines lines(file, currency, usualDayOrder(region));
    CsvRecord record;
    if (!reader.next(record))
        return failed({.kind = Failure::Kind::BadInput, .file = file, .detail = QStringLiteral("a line of heads"), .line = 1});
    if (auto good = lines.readHead(record); !good)
        return failed(good.error());
    QList<SpendWish> wishes;
    while (reader.next(record)) {
        const auto wish = lines.readLine(record);
        if (!wish)
            return failed(wish.error());
        wishes += *wish;
    }
    return wishes;
}

} // namespace askline::intake
