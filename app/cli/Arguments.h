// SPDX-License-Identifier: GPL-3.0-or-later
// A verb's arguments: positions, flags and options with values, taken one by one; what is left over is bad usage.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace askline::cli {

class Arguments {
public:
    explicit Arguments(QStringList words) : words_(std::move(words)) {}

    // True where the flag was given.
    bool takeFlag(const QString& name);
    std::optional<QString> takeOption(const QString& name); // the last, where given several times
    QStringList takeOptions(const QString& name);
    // The next word that is no option; nothing where none is left.
    std::optional<QString> takePosition();
    QStringList takePositions();
    // What nobody took, and options whose value is missing; empty: all was understood.
    QStringList leftOver() const { return missing_ + words_; }

private:
    QStringList words_;
    QStringList missing_;
};

} // namespace askline::cli
