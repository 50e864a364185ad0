// SPDX-License-Identifier: GPL-3.0-or-later
// A letter on paper: the address where the window of an envelope is, the date, the subject and the text.
#pragma once

#include "app/domain/Contact.h"

#include <QDate>

class QTextDocument;

namespace askline {

struct LetterParts {
    QString firm;
    QString sender;
    Contact to;
    QString subject;
    QString text; // paragraphs are parted by an empty line
    QDate date;
};

// Another letter into the same document begins on a page of its own.
void fillLetter(QTextDocument& document, const LetterParts& letter);

} // namespace askline
