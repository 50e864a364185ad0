// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's locales know the names of months and days, nominative and genitive; a few spellings people use stand beside.
#include "app/intake/DateWords.h"

#include "app/base/Folding.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace askline::intake {

namespace {

const QHash<QString, int>& months()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> names;
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian,
                                    QLocale::Dutch, QLocale::Portuguese, QLocale::Polish, QLocale::Swedish, QLocale::Danish}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month)
                for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat})
                    for (const QString& name : {locale.monthName(month, length), locale.standaloneMonthName(month, length)})
                        if (const QString word = folded(name).remove(u'.'); !word.isEmpty() && word[0].isLetter())
                            names.insert(word, month);
        }
        names.insert(QStringLiteral("sept"), 9);
        names.insert(QStringLiteral("janner"), 1);
        names.insert(QStringLiteral("mrz"), 3);
        names.insert(QStringLiteral("maerz"), 3);
        return names;
    }();
    return table;
}

} // namespace

int monthNamed(const QString& word)
{
    return months().value(word, 0);
}

std::optional<int> hoursOfZone(const QString& word)
{
    static const QHash<QString, int> hours{
        {QStringLiteral("z"), 0},    {QStringLiteral("utc"), 0},  {QStringLiteral("gmt"), 0},  {QStringLiteral("cet"), 1},
        {QStringLiteral("mez"), 1},  {QStringLiteral("cest"), 2}, {QStringLiteral("mesz"), 2}, {QStringLiteral("bst"), 1},
        {QStringLiteral("est"), -5}, {QStringLiteral("edt"), -4}, {QStringLiteral("cst"), -6}, {QStringLiteral("cdt"), -5},
        {QStringLiteral("mst"), -7}, {QStringLiteral("mdt"), -6}, {QStringLiteral("pst"), -8}, {QStringLiteral("pdt"), -7}};
    const auto found = hours.constFind(word);
    return found == hours.constEnd() ? std::nullopt : std::optional(*found);
}

bool isDateFiller(const QString& word)
{
    static const QSet<QString> fillers = [] {
        QSet<QString> words{QStringLiteral("t"),  QStringLiteral("at"), QStringLiteral("um"), QStringLiteral("de"),
                            QStringLiteral("th"), QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"),
                            QStringLiteral("er"), QStringLiteral("a"),  QStringLiteral("las"), QStringLiteral("alle"),
                            QStringLiteral("om"), QStringLiteral("o"),  QStringLiteral("uhr"), QStringLiteral("the"),
                            QStringLiteral("of"), QStringLiteral("on"), QStringLiteral("am"),  QStringLiteral("le"),
                            QStringLiteral("den"), QStringLiteral("r"), QStringLiteral("ore"), QStringLiteral("del")};
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian,
                                    QLocale::Dutch, QLocale::Portuguese, QLocale::Polish})
            for (int day = 1; day <= 7; ++day)
                for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat})
                    words.insert(folded(QLocale(language).dayName(day, length)).remove(u'.'));
        return words;
    }();
    return fillers.contains(word);
}

} // namespace askline::intake
