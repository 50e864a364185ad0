// SPDX-License-Identifier: GPL-3.0-or-later
// Fills merges: the value where there is one, else the fallback, else nothing.
#include "app/script/Rendering.h"

#include "app/script/Inline.h"

namespace askline::script {

namespace {

constexpr qsizetype shortLength = 90;

QString firstSentence(const QString& value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool ends = QStringView(u".!?").contains(value[i]) && (i + 1 == value.size() || value[i + 1].isSpace());
        if (ends && i <= shortLength)
            return value.left(i);
    }
    if (value.size() <= shortLength)
        return value;
    const qsizetype space = value.lastIndexOf(u' ', shortLength);
    return value.left(space > 0 ? space : shortLength) + u'…';
}

} // namespace

QStringList formatNames()
{
    static const QStringList names{QStringLiteral("short"), QStringLiteral("first"), QStringLiteral("lower"), QStringLiteral("capital")};
    return names;
}

QString inFormat(const QString& value, QStringView format)
{
    if (format == u"short")
        return firstSentence(value);
    if (format == u"first")
        return value.section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (format == u"lower" && !value.isEmpty())
        return value.first(1).toLower() + value.mid(1);
    if (format == u"capital" && !value.isEmpty())
        return value.first(1).toUpper() + value.mid(1);
    return value;
}

Rendered rendered(const InlineText& text, const FieldLookup& valueOf)
{
    Rendered result;
    for (const Piece& piece : text) {
        if (const auto* words = std::get_if<Plain>(&piece)) {
            result.text += words->text;
            continue;
        }
        const Merge& merge = std::get<Merge>(piece);
        FilledRange range{result.text.size(), 0, Filling::Value, merge.field};
        QString value = valueOf ? inFormat(valueOf(merge.field).trimmed(), merge.format) : QString();
        if (value.isEmpty()) {
            value = merge.fallback.value_or(QString());
            range.filling = merge.fallback ? Filling::Fallback : Filling::Nothing;
        }
        range.length = value.size();
        result.text += value;
        result.ranges.append(range);
    }
    return result;
}

Rendered rendered(QStringView source, const FieldLookup& valueOf)
{
    return rendered(textOf(source), valueOf);
}

} // namespace askline::script
