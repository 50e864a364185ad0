// SPDX-License-Identifier: GPL-3.0-or-later
// Written whole or not at all; with a byte order mark, so that a spreadsheet reads it as UTF-8.
#include "app/intake/RejectsFile.h"

#include <QSaveFile>

namespace askline::intake {

namespace {

QString csvCell(const QString& cell, QChar delimiter)
{
    const bool isPlain = std::ranges::none_of(cell, [delimiter](QChar c) {
        return c == delimiter || c == u'"' || c == u'\n' || c == u'\r' || c == u' ';
    });
    return isPlain && !cell.isEmpty() ? cell : u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString problem(const RejectedRow& row)
{
    QStringList parts{nameOf(row.why)};
    for (const QString& part : {row.field, row.value})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral(": "));
}

} // namespace

QString csvLine(const QStringList& cells, QChar delimiter)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted.append(csvCell(cell, delimiter));
    return quoted.join(delimiter);
}

Result<void> writeRejects(const QString& path, const QStringList& headers, const QList<RejectedRow>& rejected,
                          const std::function<QString(const RejectedRow&)>& says)
{
    qsizetype width = headers.size();
    for (const RejectedRow& row : rejected)
        width = std::max(width, row.cells.size());
    QStringList names = headers;
    while (names.size() < width)
        names.append(QStringLiteral("#%1").arg(names.size() + 1));
    names.append(QStringLiteral("askline_problem"));
    QString text = QChar(u'\ufeff') + csvLine(names) + u'\n';
    for (const RejectedRow& row : rejected) {
        QStringList cells = row.cells;
        cells.resize(width);
        cells.append(says ? says(row) : problem(row));
        text += csvLine(cells) + u'\n';
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return failed({.kind = file.error() == QFileDevice::PermissionsError ? Failure::Kind::NoPermission : Failure::Kind::Unreadable,
                       .file = path, .detail = file.errorString()});
    return {};
}

} // namespace askline::intake
