// SPDX-License-Identifier: GPL-3.0-or-later
// Days are written as 2026-03-01 on the command line.
#include "app/cli/Taking.h"

#include <QCoreApplication>

namespace askline::cli {

Taken<QDate> takeDay(Arguments& arguments, const QString& option)
{
    const auto text = arguments.takeOption(option);
    if (!text)
        return QDate();
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid())
        return usage(QCoreApplication::translate("askline::cli", "%1: “%2” is no day, such as 2026-03-31").arg(option, *text));
    return day;
}

Taken<Money> moneyIn(Workspace& workspace, const QString& text, const QString& what)
{
    const auto money = moneyFrom(text, workspace.settings().currency);
    if (!money)
        return usage(QCoreApplication::translate("askline::cli", "%1: “%2” is no amount of money").arg(what, text));
    return *money;
}

Taken<int> takeNumber(Arguments& arguments, const QString& option)
{
    const auto text = arguments.takeOption(option);
    bool isNumber = true;
    const int number = text ? text->toInt(&isNumber) : 0;
    if (!isNumber)
        return usage(QCoreApplication::translate("askline::cli", "%1 takes a number").arg(option));
    return number;
}

QString sheetText(const FigureSheet& sheet)
{
    if (sheet.rows.isEmpty())
        return {};
    QList<QStringList> lines{sheet.headTexts()};
    lines += sheet.rows;
    QList<qsizetype> widths(sheet.heads.size(), 0);
    for (const QStringList& line : std::as_const(lines))
        for (qsizetype column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], line[column].size());
    QString text = sheet.title + u'\n';
    for (const QStringList& line : std::as_const(lines)) {
        QString written;
        for (qsizetype column = 0; column < line.size(); ++column)
            written += (column == 0 ? QStringLiteral("  ") : QStringLiteral("   ")) + line[column].leftJustified(widths[column]);
        while (written.endsWith(u' '))
            written.chop(1);
        text += written + u'\n';
    }
    return text;
}

} // namespace askline::cli
