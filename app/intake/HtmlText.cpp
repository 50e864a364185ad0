// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the text; nothing of it is ever shown as HTML.
#include "app/intake/HtmlText.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace askline::intake {

namespace {

// "euml", "Ccedil": a letter and the name of its accent.
QString accented(QStringView name)
{
    static const QHash<QString, char16_t> accents{
        {QStringLiteral("grave"), u'\u0300'}, {QStringLiteral("acute"), u'\u0301'}, {QStringLiteral("circ"), u'\u0302'},
        {QStringLiteral("tilde"), u'\u0303'}, {QStringLiteral("uml"), u'\u0308'},   {QStringLiteral("ring"), u'\u030a'},
        {QStringLiteral("caron"), u'\u030c'}, {QStringLiteral("cedil"), u'\u0327'}, {QStringLiteral("ogon"), u'\u0328'}};
    const auto accent = accents.constFind(name.sliced(1).toString());
    if (accent == accents.constEnd() || !name[0].isLetter())
        return {};
    return (QString(name[0]) + QChar(*accent)).normalized(QString::NormalizationForm_C);
}

QString entity(QStringView name)
{
    static const QHash<QString, char16_t> named{
        {QStringLiteral("amp"), u'&'},    {QStringLiteral("lt"), u'<'},     {QStringLiteral("gt"), u'>'},
        {QStringLiteral("quot"), u'"'},   {QStringLiteral("apos"), u'\''},  {QStringLiteral("nbsp"), u' '},
        {QStringLiteral("szlig"), u'ß'},  {QStringLiteral("aelig"), u'æ'},  {QStringLiteral("oslash"), u'ø'},
        {QStringLiteral("Oslash"), u'Ø'}, {QStringLiteral("oelig"), u'œ'},  {QStringLiteral("lstrok"), u'ł'},
        {QStringLiteral("euro"), u'€'},   {QStringLiteral("pound"), u'£'},  {QStringLiteral("copy"), u'©'},
        {QStringLiteral("reg"), u'®'},    {QStringLiteral("middot"), u'·'}, {QStringLiteral("deg"), u'°'},
        {QStringLiteral("laquo"), u'«'},  {QStringLiteral("raquo"), u'»'},  {QStringLiteral("ndash"), u'–'},
        {QStringLiteral("mdash"), u'—'},  {QStringLiteral("rsquo"), u'’'},  {QStringLiteral("lsquo"), u'‘'},
        {QStringLiteral("ldquo"), u'“'},  {QStringLiteral("rdquo"), u'”'},  {QStringLiteral("bdquo"), u'„'},
        {QStringLiteral("hellip"), u'…'}, {QStringLiteral("bull"), u'•'}};
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool isHex = name.startsWith(u"#x", Qt::CaseInsensitive);
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
        return ok && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? QString(QChar::fromUcs4(code)) : QString();
    }
    const auto found = named.constFind(name.toString());
    return found == named.constEnd() ? accented(name) : QString(QChar(*found));
}

QString breakFor(const QString& tag, bool isEnd)
{
    static const QSet<QString> lines{QStringLiteral("br"), QStringLiteral("hr")};
    static const QSet<QString> blocks{QStringLiteral("p"),  QStringLiteral("div"), QStringLiteral("tr"), QStringLiteral("table"),
                                      QStringLiteral("ul"), QStringLiteral("ol"),  QStringLiteral("li"), QStringLiteral("h1"),
                                      QStringLiteral("h2"), QStringLiteral("h3"),  QStringLiteral("h4"), QStringLiteral("blockquote")};
    if (lines.contains(tag))
        return QStringLiteral("\n");
    if (blocks.contains(tag) && isEnd)
        return QStringLiteral("\n");
    return isEnd && (tag == u"td" || tag == u"th") ? QStringLiteral("\t") : QString();
}

QString withoutHidden(const QString& html)
{
    static const QRegularExpression hidden(QStringLiteral("<!--.*?-->|<(script|style|head|title)\\b.*?</\\1\\s*>"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return QString(html).remove(hidden);
}

QString tidied(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        QStringList cells;
        for (const QString& cell : line.split(u'\t'))
            cells.append(cell.simplified());
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        const QString whole = cells.join(u'\t');
        if (!whole.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(whole);
    }
    return lines.join(u'\n').trimmed();
}

} // namespace

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression tag(QStringLiteral("</?(p|br|div|span|b|i|strong|em|ul|ol|li|a|table|tr|td|html|body|h[1-6])\\b[^<>]*>"),
                                        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tag.matchView(text).hasMatch();
}

QString plainFromHtml(const QString& html)
{
    const QString source = withoutHidden(html);
    QString text;
    qsizetype close = -1;
    bool mayClose = true;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        if (c == u'<') {
            const bool isEnd = i + 1 < source.size() && source[i + 1] == u'/';
            qsizetype end = i + (isEnd ? 2 : 1);
            const qsizetype begin = end;
            while (end < source.size() && source[end].isLetterOrNumber())
                ++end;
            // Looked for only once where there is none: a text of a million "<a" must not take a million searches.
            if (end > begin && close < i && mayClose) {
                close = source.indexOf(u'>', i);
                mayClose = close >= 0;
            }
            if (end > begin && close > i) {
                text += breakFor(source.mid(begin, end - begin).toLower(), isEnd);
                i = close;
                continue;
            }
        } else if (c == u'&') {
            const qsizetype length = QStringView(source).sliced(i).left(12).indexOf(u';');
            if (length > 1)
                if (const QString letter = entity(QStringView(source).sliced(i + 1, length - 1)); !letter.isEmpty()) {
                    text += letter;
                    i += length;
                    continue;
                }
        }
        text += c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c;
    }
    return tidied(text);
}

QString plainText(const QString& text)
{
    return looksLikeHtml(text) ? plainFromHtml(text) : text;
}

} // namespace askline::intake
