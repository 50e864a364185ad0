// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of paper for the safe: with it the workspace can be joined when nobody remembers the passphrase.
#pragma once

#include <QDate>
#include <QString>

#include <memory>

class QTextDocument;

namespace askline {

struct RecoveryFacts {
    QString firm;
    QString joinFile;
    QString passphrase;
    QDate day;
};
std::unique_ptr<QTextDocument> recoverySheet(const RecoveryFacts& facts);

} // namespace askline
