// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit changed, in sentences.
#pragma once

#include "app/script/Difference.h"
#include "app/workspace/playbook/SavePlaybookFile.h"

namespace askline {

QString editInWords(const script::Edit& edit);
// Between what is published and what is written now, of a file of any kind.
QStringList editsInWords(const QString& path, const QString& published, const QString& written);

} // namespace askline
