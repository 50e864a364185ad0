// SPDX-License-Identifier: GPL-3.0-or-later
// A4 or letter, as the system has it.
#include "ui/Printing.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace askline {

namespace {

constexpr double margin = 15; // millimetres
constexpr double footer = 14; // points below the pages of a document that counts them

// A document that counts its pages is printed page by page, each with its number; any other as it flows.
void printPages(QTextDocument& document, QPrinter& printer)
{
    const QRectF area = printer.pageLayout().paintRectPixels(printer.resolution());
    const QSizeF page = document.pageSize();
    const double scale = std::min(area.width() / page.width(), area.height() / (page.height() + footer));
    QPainter painter(&printer);
    painter.scale(scale, scale);
    for (int number = 1; number <= document.pageCount(); ++number) {
        if (number > 1)
            printer.newPage();
        painter.save();
        painter.translate(0, -(number - 1) * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, (number - 1) * page.height()), page));
        painter.restore();
        if (number > 1) // none on the title page
            painter.drawText(QRectF(0, page.height(), page.width(), footer), Qt::AlignHCenter | Qt::AlignBottom, QString::number(number));
    }
}

void print(QTextDocument& document, QPrinter& printer)
{
    printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    if (document.pageSize().height() > 0)
        printPages(document, printer);
    else
        document.print(&printer);
}

} // namespace

QSizeF printedArea()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    return printer.pageLayout().paintRect(QPageLayout::Point).size() - QSizeF(0, footer + 6);
}

bool printDocument(QTextDocument& document, const QString& name, QWidget* window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    print(document, printer);
    return true;
}

bool writePdf(QTextDocument& document, const QString& file)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    print(document, printer);
    return printer.printerState() != QPrinter::Error;
}

} // namespace askline
