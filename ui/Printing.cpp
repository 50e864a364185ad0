// SPDX-License-Identifier: GPL-3.0-or-later
// A4 or letter, as the system has it.
#include "ui/Printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace askline {

namespace {

constexpr double margin = 15; // millimetres

void print(QTextDocument& document, QPrinter& printer)
{
    printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    document.print(&printer);
}

} // namespace

QSizeF printedArea()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    return printer.pageLayout().paintRect(QPageLayout::Point).size();
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
