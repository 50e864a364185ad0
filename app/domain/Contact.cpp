// SPDX-License-Identifier: GPL-3.0-or-later
// Names and addresses of a contact.
#include "app/domain/Contact.h"

#include "app/base/Folding.h"

#include <QRegularExpression>

namespace askline {

template <>
std::span<const NamedValue<ContactPoint::Kind>> namesOf<ContactPoint::Kind>()
{
    static constexpr NamedValue<ContactPoint::Kind> names[] = {{ContactPoint::Kind::Email, "email"},
                                                               {ContactPoint::Kind::Phone, "phone"}};
    return names;
}

QString joinedName(const QString& first, const QString& last)
{
    if (first.isEmpty() || last.isEmpty())
        return first + last;
    return first + u' ' + last;
}

QString Contact::firstOf(ContactPoint::Kind kind) const
{
    for (const ContactPoint& point : points)
        if (point.kind == kind)
            return point.typed;
    return {};
}

QString Contact::displayName() const
{
    for (const QString& name : {joinedName(firstName, lastName), firstOf(ContactPoint::Kind::Email),
                                firstOf(ContactPoint::Kind::Phone), company})
        if (!name.isEmpty())
            return name;
    return {};
}

NameParts splitName(QStringView fullName)
{
    QString name = cleanedLine(fullName);
    static const QRegularExpression titles(
        QStringLiteral("^((mr|mrs|ms|miss|mx|dr|prof|herr|frau|hr|fr|m|mme|mlle|sr|sra|dipl|ing|phd|mag)\\.?\\s+)+"),
        QRegularExpression::CaseInsensitiveOption);
    if (const qsizetype comma = name.indexOf(u','); comma > 0) {
        const QString first = name.mid(comma + 1).trimmed();
        return {QString(first).remove(titles), name.left(comma).trimmed()};
    }
    const QString bare = QString(name).remove(titles);
    if (!bare.isEmpty())
        name = bare;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {name, {}};
    static const QStringList particles{QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"), QStringLiteral("den"),
                                       QStringLiteral("de"),  QStringLiteral("del"), QStringLiteral("della"), QStringLiteral("di"),
                                       QStringLiteral("da"),  QStringLiteral("dos"), QStringLiteral("la"),  QStringLiteral("le"),
                                       QStringLiteral("ten"), QStringLiteral("ter"), QStringLiteral("zu"),  QStringLiteral("bin"),
                                       QStringLiteral("al")};
    qsizetype last = words.size() - 1;
    while (last > 1 && particles.contains(words[last - 1].toLower()))
        --last;
    return {words.mid(0, last).join(u' '), words.mid(last).join(u' ')};
}

QString normalEmail(QStringView typed)
{
    QString text = cleanedLine(typed);
    if (const qsizetype open = text.lastIndexOf(u'<'); open >= 0 && text.endsWith(u'>'))
        text = text.mid(open + 1, text.size() - open - 2);
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.mid(7);
    text = text.trimmed().toCaseFolded();
    const qsizetype at = text.indexOf(u'@');
    const bool plausible = at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u' ') &&
                           !text.contains(u',') && !text.contains(u';') && text.size() <= 254 && text.indexOf(u'.', at) != at + 1;
    return plausible ? text : QString();
}

} // namespace askline
