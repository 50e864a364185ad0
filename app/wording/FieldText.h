// SPDX-License-Identifier: GPL-3.0-or-later
// What a field holds, from the raw value of the journal to what people read.
#pragma once

#include "app/domain/Catalogue.h"

#include <QTimeZone>

namespace askline {

struct FieldWords {
    const Catalogue& catalogue;
    QTimeZone zone;
    QString currency;
};

// Empty where the value is none, or an id that has no name here.
QString fieldValueInWords(const QString& field, const QString& raw, const FieldWords& words);

} // namespace askline
