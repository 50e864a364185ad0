// SPDX-License-Identifier: GPL-3.0-or-later
// Enums as the words they are stored and printed as: one table an enum, used by storage, command line and scripts.
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace askline {

template <class Enum>
struct NamedValue {
    Enum value;
    const char* name;
};

// Specialised beside each enum.
template <class Enum>
std::span<const NamedValue<Enum>> namesOf();

template <class Enum>
QString nameOf(Enum value)
{
    for (const auto& named : namesOf<Enum>())
        if (named.value == value)
            return QString::fromLatin1(named.name);
    return {};
}

template <class Enum>
std::optional<Enum> valueNamed(QStringView name)
{
    for (const auto& named : namesOf<Enum>())
        if (name == QLatin1StringView(named.name))
            return named.value;
    return std::nullopt;
}

} // namespace askline
