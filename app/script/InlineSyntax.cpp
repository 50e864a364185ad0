// SPDX-License-Identifier: GPL-3.0-or-later
// The names of answer types and fields.
#include "app/script/InlineSyntax.h"

#include <algorithm>
#include <utility>

namespace askline::script {

namespace {

constexpr std::pair<AnswerType, const char*> answerTypes[] = {
    {AnswerType::Text, "text"},   {AnswerType::Choice, "choice"}, {AnswerType::YesNo, "yes/no"}, {AnswerType::Number, "number"},
    {AnswerType::Money, "money"}, {AnswerType::Date, "date"},     {AnswerType::Person, "person"}};

} // namespace

QString nameOf(AnswerType type)
{
    for (const auto& [value, name] : answerTypes)
        if (value == type)
            return QString::fromLatin1(name);
    return {};
}

std::optional<AnswerType> answerTypeNamed(QStringView name)
{
    for (const auto& [value, known] : answerTypes)
        if (name.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0)
            return value;
    return std::nullopt;
}

bool isFieldName(QStringView text)
{
    const auto starts = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    const auto goesOn = [&](QChar c) { return starts(c) || (c >= u'0' && c <= u'9'); };
    return !text.isEmpty() && starts(text.front()) && std::all_of(text.begin(), text.end(), goesOn);
}

QString plainText(const InlineText& text)
{
    QString plain;
    for (const Piece& piece : text) {
        if (const auto* words = std::get_if<Plain>(&piece))
            plain += words->text;
        else
            plain += std::get<Merge>(piece).fallback.value_or(QString());
    }
    return plain;
}

} // namespace askline::script
