// SPDX-License-Identifier: GPL-3.0-or-later
// An offer on one page of paper.
#pragma once

#include "app/domain/Offer.h"

#include <memory>

class QTextDocument;

namespace askline {

struct OfferHead {
    QString firm;
    QString sender;
    QString forWhom; // name and company
    QDate date;
};

// Every word is put in as plain text; nothing is loaded from anywhere.
std::unique_ptr<QTextDocument> offerPaper(const Offer& offer, const OfferHead& head);
// False where the file could not be written.
bool writeOfferPdf(QTextDocument& paper, const QString& file);

} // namespace askline
