// SPDX-License-Identifier: GPL-3.0-or-later
// A region's name stands inside its file, so only those of one country are opened; countries are known by their codes.
#include "ui/settings/HolidayRegions.h"

#include <KHolidays/HolidayRegion>

#include <QLocale>

#include <algorithm>

namespace askline {

namespace {

QString countryOf(const QString& code)
{
    return code.left(2).toUpper();
}

bool isWholeCountry(const QString& code)
{
    return code.size() >= 3 && code[2] == u'_';
}

// "Germany", and "Belgium (Dutch)" where a country's holidays come in several languages.
QString countryName(const QString& code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(countryOf(code));
    const QString name = territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
    const QLocale::Language language = QLocale::codeToLanguage(code.section(u'_', 1).section(u'-', 0, 0));
    return language == QLocale::AnyLanguage ? name : QStringLiteral("%1 (%2)").arg(name, QLocale::languageToString(language));
}

} // namespace

QList<HolidayChoice> holidayChoices(const QString& country)
{
    QList<HolidayChoice> own;
    QList<HolidayChoice> others;
    for (const QString& code : KHolidays::HolidayRegion::regionCodes()) {
        if (countryOf(code) == country.toUpper())
            own += {code, KHolidays::HolidayRegion::name(code)};
        else if (isWholeCountry(code))
            others += {code, countryName(code)};
    }
    const auto byName = [](const HolidayChoice& a, const HolidayChoice& b) { return QString::localeAwareCompare(a.name, b.name) < 0; };
    std::ranges::sort(own, byName);
    std::ranges::sort(others, byName);
    return own + others;
}

} // namespace askline
