// SPDX-License-Identifier: GPL-3.0-or-later
// A slash or comma may stand within a number as well as between two: it separates only what is a number on both sides.
#include "app/intake/ContactCells.h"

#include "app/base/Folding.h"
#include "app/domain/PhoneNumber.h"
#include "app/intake/CellLooks.h"
#include "app/intake/CellText.h"
#include "app/intake/HeaderAliases.h"

#include <QRegularExpression>

namespace askline::intake {

namespace {

bool isOneWord(const QString& cell)
{
    return std::ranges::none_of(cell, [](QChar c) { return c.isSpace() || QStringView(u",;/|<>:()[]").contains(c); });
}

ContactPoint email(const QString& typed, const QString& label)
{
    return {{}, ContactPoint::Kind::Email, typed, normalEmail(typed), label};
}

int digitCount(QStringView text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }));
}

bool isWholeNumber(QStringView text)
{
    text = text.trimmed();
    const qsizetype start = text.indexOf(QRegularExpression(QStringLiteral("[+\\d(]")));
    return start >= 0 && digitCount(text) >= 6 && (text[start] == u'+' || text[start] == u'0' || text[start] == u'(' || digitCount(text) >= 9);
}

QStringList numbersIn(const QString& cell)
{
    static const QRegularExpression always(QStringLiteral("\\s*(?:;|:::|\\||\\n)\\s*"));
    static const QRegularExpression perhaps(QStringLiteral("\\s*(?:,|/|\\bund\\b|\\bor\\b|\\boder\\b|\\band\\b|\\bet\\b)\\s*"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList numbers;
    for (const QString& piece : cell.split(always, Qt::SkipEmptyParts)) {
        const QStringList parts = piece.split(perhaps, Qt::SkipEmptyParts);
        if (parts.size() > 1 && std::ranges::all_of(parts, [](const QString& part) { return isWholeNumber(part); }))
            numbers += parts;
        else
            numbers.append(piece);
    }
    return numbers;
}

// "Mobil: 0170 1" and "0170 1 (work)" name what the number is.
ContactPoint phone(QString typed, QString label, const QString& region)
{
    static const QRegularExpression before(QStringLiteral("^([\\p{L}][\\p{L} .-]{0,24}?)\\s*[:.]?\\s*(?=[+(\\d])"));
    static const QRegularExpression after(QStringLiteral("\\s*[(\\[]([\\p{L} ]{2,20})[)\\]]$"));
    for (const QRegularExpression& pattern : {before, after})
        if (const auto match = pattern.match(typed); match.hasMatch()) {
            const QString named = match.captured(1).trimmed();
            typed.remove(match.capturedStart(), match.capturedLength());
            if (const QString said = labelIn(named); !said.isEmpty())
                label = said;
        }
    typed = typed.trimmed();
    return {{}, ContactPoint::Kind::Phone, typed, isMangledNumber(typed) ? QString() : normalPhone(typed, region), label};
}

} // namespace

QList<ContactPoint> emailsIn(const QString& cell, const QString& label)
{
    if (meansNothing(cell))
        return {};
    if (isOneWord(cell))
        return {email(cell, label)};
    static const QRegularExpression separators(QStringLiteral("[\\s,;/|<>()\\[\\]\"]+|:::|mailto:"),
                                               QRegularExpression::CaseInsensitiveOption);
    QList<ContactPoint> found;
    for (const QString& piece : cell.split(separators, Qt::SkipEmptyParts))
        if (const ContactPoint point = email(piece, label); point.isReadable())
            found.append(point);
    return found.isEmpty() ? QList{email(cell, label)} : found;
}

QList<ContactPoint> phonesIn(const QString& cell, const QString& label, const QString& region)
{
    const QString text = withoutPrefix(cell);
    if (meansNothing(text))
        return {};
    const bool isSimple = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || QStringView(u"+ -()").contains(c); });
    if (isSimple)
        return {{{}, ContactPoint::Kind::Phone, text, normalPhone(text, region), label}};
    QList<ContactPoint> found;
    for (const QString& number : numbersIn(text))
        if (!number.trimmed().isEmpty())
            found.append(phone(number.trimmed(), label, region));
    return found;
}

void addPoints(QList<ContactPoint>& points, const QList<ContactPoint>& more)
{
    for (const ContactPoint& point : more) {
        const bool isKnown = std::ranges::any_of(points, [&point](const ContactPoint& other) {
            return other.kind == point.kind && (point.isReadable() ? other.normal == point.normal : other.typed == point.typed);
        });
        if (!isKnown && !point.typed.isEmpty())
            points.append(point);
    }
}

} // namespace askline::intake
