// SPDX-License-Identifier: GPL-3.0-or-later
// Quoting and guarding cells.
#include "app/workspace/files/CsvLine.h"

namespace askline {

namespace {

bool looksLikeFormula(const QString& cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r'").contains(cell.front());
}

} // namespace

QByteArray csvLine(const QStringList& cells)
{
    QByteArray line;
    for (const QString& cell : cells) {
        if (!line.isEmpty() || &cell != &cells.front())
            line += ',';
        QString text = looksLikeFormula(cell) ? u'\'' + cell : cell;
        const bool quote = text.contains(u',') || text.contains(u';') || text.contains(u'\t') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r') ||
                           text.startsWith(u' ') || text.endsWith(u' ');
        if (quote)
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        line += text.toUtf8();
    }
    return line + "\r\n";
}

} // namespace askline
