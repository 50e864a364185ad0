// SPDX-License-Identifier: GPL-3.0-or-later
// Paper and PDF, through the system's own print dialog.
#pragma once

#include <QSizeF>
#include <QString>

class QTextDocument;
class QWidget;

namespace askline {

// Of the paper this system uses, without its margins, in points: for documents that count their pages.
QSizeF printedArea();
// Asks for the printer, or a PDF file; false where nothing was printed.
bool printDocument(QTextDocument& document, const QString& name, QWidget* window);
// For those who know where it goes.
bool writePdf(QTextDocument& document, const QString& file);

} // namespace askline
