// SPDX-License-Identifier: GPL-3.0-or-later
// Programs whose exports are known: they extend what headers mean, and are claimed only where every header of their
// signature is present.
#pragma once

#include "app/intake/MappedField.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace askline::intake {

struct PresetColumn {
    MappedField field = MappedField::Extra;
    int rank = 0;       // of several columns for one field the lowest counts
    QString label{};    // of an e-mail or phone
    QString namedBy{};  // the key of the column that holds this one's label or question
};

struct ExportPreset {
    QString key;  // "meta"
    QString name; // "Meta lead ads"
    QStringList signature;
    QHash<QString, PresetColumn> columns; // by presetKey of the header
};

// Headers with another case, punctuation or number have the same key: "E-mail 2 - Value" -> "email0value".
QString presetKey(const QString& header);

const ExportPreset* presetFor(const QStringList& headers);

} // namespace askline::intake
