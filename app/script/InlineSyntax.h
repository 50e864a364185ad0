// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside one line of a script: words, merge fields and the answer that is kept.
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace askline::script {

// Line and column count from 1, columns and length in UTF-16 units; line 0 is nowhere. Places never make two trees
// differ: a tree is what a script says, not where it says it.
struct Place {
    int line = 0;
    int column = 0;
    int length = 0;

    friend constexpr bool operator==(const Place&, const Place&) { return true; }
};

struct Plain {
    QString text;
    Place place;
    bool operator==(const Plain&) const = default;
};

// {field:format|fallback}; a fallback that is written but empty says "leave it out".
struct Merge {
    QString field;
    QString format;
    std::optional<QString> fallback;
    Place place; // of all of it
    Place fieldPlace;
    Place formatPlace;
    bool operator==(const Merge&) const = default;
};

using Piece = std::variant<Plain, Merge>;
using InlineText = QList<Piece>;

enum class AnswerType { Text, Choice, YesNo, Number, Money, Date, Person };

// Where an answer lands: "-> field : type".
struct Answer {
    QString field; // empty: the answer is not kept
    AnswerType type = AnswerType::Text;
    bool hasType = false; // as written; without one it is text
    QString unknownType; // as written, where it names no type; the answer is then taken as text
    Place place;

    bool operator==(const Answer&) const = default;
};

QString nameOf(AnswerType type);
std::optional<AnswerType> answerTypeNamed(QStringView name);
// Lower-case letters, digits and underscores, not starting with a digit.
bool isFieldName(QStringView text);
// The text without its marks: a merge stands as its fallback, or as nothing.
QString plainText(const InlineText& text);

} // namespace askline::script
