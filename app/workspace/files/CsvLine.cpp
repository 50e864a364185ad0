// SPDX-License-Identifier: GPL-3.0-or-later
// Quoting and guarding cells.
#include "app/workspace/files/CsvLine.h"

namespace askline {

QString asWords(const QString& cell)
{
    const bool looksLikeFormula = !cell.isEmpty() && QStringView(u"=+-@\t\r'").contains(cell.front());
    return looksLikeFormula ? u'\'' + cell : cell;
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArray line;
    for (const QString& cell : cells) {
        if (!line.isEmpty() || &cell != &cells.front())
            line += ',';
        QString text = asWords(cell);
        const bool quote = text.contains(u',') || text.contains(u';') || text.contains(u'\t') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r') ||
                           text.startsWith(u' ') || text.endsWith(u' ');
        if (quote)
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        line += text.toUtf8();
    }
    return line + "\r\n";
}

} // namespace askline
