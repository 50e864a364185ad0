// SPDX-License-Identifier: GPL-3.0-or-later
// Words are taken from the list as they are understood.
#include "app/cli/Arguments.h"

namespace askline::cli {

bool Arguments::takeFlag(const QString& name)
{
    return words_.removeAll(name) > 0;
}

QStringList Arguments::takeOptions(const QString& name)
{
    QStringList values;
    for (qsizetype i = 0; i < words_.size();) {
        if (words_[i] != name) {
            ++i;
            continue;
        }
        words_.removeAt(i);
        if (i < words_.size())
            values += words_.takeAt(i);
        else
            missing_ += name;
    }
    return values;
}

std::optional<QString> Arguments::takeOption(const QString& name)
{
    const QStringList values = takeOptions(name);
    return values.isEmpty() ? std::nullopt : std::optional(values.last());
}

std::optional<QString> Arguments::takePosition()
{
    for (qsizetype i = 0; i < words_.size(); ++i)
        if (!words_[i].startsWith(u"--"))
            return words_.takeAt(i);
    return std::nullopt;
}

QStringList Arguments::takePositions()
{
    QStringList positions;
    while (auto position = takePosition())
        positions += *position;
    return positions;
}

} // namespace askline::cli
