// SPDX-License-Identifier: GPL-3.0-or-later
// What a column's header says it means, in eight languages.
#pragma once

#include "app/intake/MappedField.h"

#include <QStringList>

#include <optional>

namespace askline::intake {

struct HeaderMeaning {
    enum class By {
        WholeHeader, // the header is the alias
        Qualified,   // it is, but for words such as "your", "work", "2"
        Sentence,    // it is a longer text that holds the alias: only values can confirm it
    };

    MappedField field = MappedField::Extra;
    By by = By::WholeHeader;
    int rank = 0; // of the aliases of a field the earlier ones are the more certain
    QString alias;
    QString label; // "work", "mobile": of an e-mail or a phone

    bool operator==(const HeaderMeaning&) const = default;
};

std::optional<HeaderMeaning> meaningOfHeader(const QString& header);

// "work", "home", "mobile", "other", … of a text that names one; empty where it names none.
QString labelIn(const QString& text);

// The zone that stands in brackets, as in "Create Date (GMT+1)" and "Submit Date (UTC)".
struct HeaderZone {
    QString header; // without it
    std::optional<int> offsetSeconds;
};
HeaderZone zoneIn(const QString& header);

// The currency of "Deal value (EUR)" and "Betrag in €"; empty where it names none.
QString currencyIn(const QString& header);

// Whether the header speaks of someone or something other than the lead: "Owner Email", "Created by".
bool speaksOfAnother(const QString& header);

// Whether it can mean the last name as well as the whole: "Name", "Nom".
bool isBareName(const QString& header);

// How many of these cells are headers: what tells a header from the lines above it and from data.
int headersAmong(const QStringList& cells);

// The aliases themselves, a field's separated by bars; the data of HeaderAliasTable.cpp.
struct AliasLine {
    MappedField field;
    const char16_t* aliases;
};
std::span<const AliasLine> aliasTable();

} // namespace askline::intake
