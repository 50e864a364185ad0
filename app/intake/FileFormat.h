// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of file leads come in, by its content first and its name only where that leaves a doubt.
#pragma once

#include "app/domain/Names.h"

#include <QByteArray>

namespace askline::intake {

enum class FileFormat {
    Table, // delimited text
    Cards, // vCard
    Mail,
    MailBox,
    Webhook, // the JSON Google Ads sends for a lead form
    Text,    // a signature, a form mail without its headers
    Spreadsheet, // and what follows: known, not read
    Document,
    Binary,
    Empty,
};

FileFormat detectFormat(QByteArrayView bytes, const QString& fileName);

} // namespace askline::intake

namespace askline {
template <>
std::span<const NamedValue<intake::FileFormat>> namesOf<intake::FileFormat>();
} // namespace askline
