// SPDX-License-Identifier: GPL-3.0-or-later
// The window lies 45 mm below the edge of the paper and is 40 mm high, as on envelopes DL and C6/5.
#include "ui/lead/Letter.h"

#include <QLocale>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace askline {

namespace {

constexpr double pointsAMillimetre = 72 / 25.4;
constexpr double aboveWindow = 25; // the printer's own margin makes up the rest
constexpr double windowHeight = 45;
constexpr double bodySize = 11;
constexpr double senderSize = 8;

QTextCharFormat sized(double points, int weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

QTextBlockFormat spaced(double above, double below, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setAlignment(alignment);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    return format;
}

QStringList addressLines(const Contact& to)
{
    QStringList lines{to.company, joinedName(to.firstName, to.lastName)};
    lines += to.place.split(u',', Qt::SkipEmptyParts);
    lines += to.country;
    for (QString& line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

void addAddress(QTextCursor& cursor, const LetterParts& letter, bool isFirst)
{
    QTextFrameFormat window;
    window.setTopMargin(aboveWindow * pointsAMillimetre);
    window.setHeight(windowHeight * pointsAMillimetre);
    if (!isFirst)
        window.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.insertFrame(window);
    cursor.setBlockFormat(spaced(0, 4));
    QStringList from{letter.firm, letter.sender};
    from.removeAll(QString());
    cursor.insertText(from.join(QStringLiteral(" · ")), sized(senderSize));
    for (const QString& line : addressLines(letter.to)) {
        cursor.insertBlock(spaced(0, 0));
        cursor.insertText(line, sized(bodySize));
    }
}

} // namespace

void fillLetter(QTextDocument& document, const LetterParts& letter)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    addAddress(cursor, letter, document.isEmpty());
    cursor.movePosition(QTextCursor::End);
    cursor.setBlockFormat(spaced(12, 18, Qt::AlignRight));
    cursor.insertText(QLocale().toString(letter.date, QLocale::LongFormat), sized(bodySize));
    if (!letter.subject.isEmpty()) {
        cursor.insertBlock(spaced(0, 14));
        cursor.insertText(letter.subject, sized(bodySize, QFont::Bold));
    }
    for (const QString& paragraph : letter.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        cursor.insertBlock(spaced(0, 10));
        cursor.insertText(QString(paragraph).replace(u'\n', QChar::LineSeparator), sized(bodySize));
    }
}

} // namespace askline
