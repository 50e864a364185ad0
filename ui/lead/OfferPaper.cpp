// SPDX-License-Identifier: GPL-3.0-or-later
// Quiet type, much room, the ask in a frame at the end.
#include "ui/lead/OfferPaper.h"

#include "app/wording/OfferText.h"

#include <QLocale>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

namespace askline {

namespace {

constexpr double bodySize = 11;
constexpr double smallSize = 9;
constexpr double titleSize = 20;
constexpr double marginMillimetres = 22;
const QColor mutedInk(90, 95, 110);
const QColor accentInk(58, 83, 218);

QTextCharFormat ink(double size, const QColor& colour = Qt::black, int weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setForeground(colour);
    format.setFontWeight(weight);
    return format;
}

QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    return format;
}

void addText(QTextCursor& cursor, const QTextBlockFormat& block, const QString& text, const QTextCharFormat& format)
{
    cursor.insertBlock(block);
    cursor.insertText(QString(text).replace(u'\n', QChar::LineSeparator), format);
}

} // namespace

std::unique_ptr<QTextDocument> offerPaper(const Offer& offer, const OfferHead& head)
{
    auto paper = std::make_unique<QTextDocument>();
    QTextCursor cursor(paper.get());
    const QLocale locale;
    QStringList from{head.firm, head.sender, locale.toString(head.date, QLocale::LongFormat)};
    from.removeAll(QString());
    cursor.setBlockFormat(spaced(0, 24));
    cursor.insertText(from.join(QStringLiteral(" · ")), ink(smallSize, mutedInk));
    addText(cursor, spaced(0, 18), offerTitle(head.forWhom), ink(titleSize, Qt::black, QFont::DemiBold));
    for (const OfferPart& part : offerParts(offer, locale)) {
        addText(cursor, spaced(10, 2), part.title, ink(smallSize, mutedInk, QFont::DemiBold));
        addText(cursor, spaced(0, 4), part.text, ink(bodySize));
    }
    QTextFrameFormat frame;
    frame.setTopMargin(24);
    frame.setPadding(12);
    frame.setBorder(1);
    frame.setBorderBrush(accentInk);
    frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cursor.insertFrame(frame);
    cursor.setBlockFormat(spaced(0, 0));
    cursor.insertText(offerAsk(offer, locale), ink(bodySize, accentInk, QFont::DemiBold));
    return paper;
}

bool writeOfferPdf(QTextDocument& paper, const QString& file)
{
    QPdfWriter writer(file);
    writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
    paper.print(&writer);
    return QFile::exists(file);
}

} // namespace askline
