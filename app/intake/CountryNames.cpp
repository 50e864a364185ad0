// SPDX-License-Identifier: GPL-3.0-or-later
// Qt knows every country in English and in its own languages; the neighbours' words for the usual ones stand here.
#include "app/intake/CountryNames.h"

#include "app/base/Folding.h"

#include <QHash>
#include <QLocale>

namespace askline::intake {

namespace {

constexpr std::pair<const char*, const char16_t*> moreNames[] = {
    {"DE", u"Allemagne|Alemania|Germania|Duitsland|Alemanha|Niemcy|BRD|DEU|GER|D"},
    {"AT", u"Autriche|Austria|Oostenrijk|Áustria|AUT|A"},
    {"CH", u"Suisse|Suiza|Svizzera|Zwitserland|Suíça|Szwajcaria|Schweiz|CHE"},
    {"FR", u"Frankreich|Francia|Frankrijk|França|Francja|FRA|F"},
    {"IT", u"Italien|Italie|Italia|Italië|Itália|Włochy|ITA|I"},
    {"ES", u"Spanien|Espagne|España|Spagna|Spanje|Espanha|Hiszpania|ESP"},
    {"PT", u"Portugal|Portogallo|Portugalia|PRT"},
    {"NL", u"Niederlande|Holland|Pays Bas|Países Bajos|Paesi Bassi|Nederland|Países Baixos|Holandia|Netherlands|The Netherlands|NLD"},
    {"BE", u"Belgien|Belgique|Bélgica|Belgio|België|Belgia|BEL|B"},
    {"LU", u"Luxemburg|Luxembourg|Luxemburgo|Lussemburgo|Luksemburg|LUX"},
    {"PL", u"Polen|Pologne|Polonia|Polónia|Polônia|Polska|POL"},
    {"CZ", u"Tschechien|Tschechische Republik|Tchéquie|Chequia|Repubblica Ceca|Tsjechië|Tchéquia|Czechy|Czech Republic|CZE"},
    {"DK", u"Dänemark|Danemark|Dinamarca|Danimarca|Denemarken|Dania|DNK"},
    {"SE", u"Schweden|Suède|Suecia|Svezia|Zweden|Suécia|Szwecja|SWE"},
    {"NO", u"Norwegen|Norvège|Noruega|Norvegia|Noorwegen|Norwegia|NOR"},
    {"FI", u"Finnland|Finlande|Finlandia|Finlandia|Finlândia|FIN"},
    {"GB", u"UK|U.K.|United Kingdom|Great Britain|England|Scotland|Wales|Großbritannien|Vereinigtes Königreich|Royaume Uni|"
           u"Reino Unido|Regno Unito|Verenigd Koninkrijk|Wielka Brytania|Northern Ireland|GBR"},
    {"IE", u"Irland|Irlande|Irlanda|Ierland|Irlandia|IRL"},
    {"US", u"USA|U.S.A.|U.S.|United States|United States of America|America|Vereinigte Staaten|Vereinigte Staaten von Amerika|"
           u"États Unis|Estados Unidos|Stati Uniti|Verenigde Staten|Stany Zjednoczone"},
    {"CA", u"Kanada|Canadá|CAN"},
    {"AU", u"Australien|Australie|AUS"},
    {"HU", u"Ungarn|Hongrie|Hungría|Ungheria|Hongarije|Węgry|HUN"},
    {"GR", u"Griechenland|Grèce|Grecia|Griekenland|Grécia|Grecja|GRC"},
    {"TR", u"Türkei|Turkey|Turquie|Turquía|Turchia|Turkije|Turquia|Turcja|TUR"},
    {"RU", u"Russland|Russia|Russie|Rusia|Rusland|Rússia|Rosja|RUS"},
    {"UA", u"Ukraine|Ucrania|Ucraina|Oekraïne|Ucrânia|Ukraina|UKR"},
    {"BR", u"Brasilien|Brésil|Brasil|Brasile|Brazilië|Brazylia|BRA"},
    {"MX", u"Mexiko|Mexique|México|Messico|Meksyk|MEX"},
    {"IN", u"Indien|Inde|Índia|Indie|IND"},
    {"CN", u"China|Chine|Cina|Chiny|CHN"},
    {"JP", u"Japan|Japon|Japón|Giappone|Japão|Japonia|JPN"},
    {"LI", u"Liechtenstein|LIE"},
};

QHash<QString, QString> readNames()
{
    QHash<QString, QString> codes;
    for (int i = 1; i <= int(QLocale::LastTerritory); ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2)
            continue;
        codes.insert(code.toLower(), code);
        codes.insert(foldedWords(QLocale::territoryToString(territory)), code);
    }
    for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        if (const QString code = QLocale::territoryToCode(locale.territory()); code.size() == 2)
            if (const QString name = foldedWords(locale.nativeTerritoryName()); !name.isEmpty() && !codes.contains(name))
                codes.insert(name, code);
    for (const auto& [code, names] : moreNames)
        for (const QStringView name : QStringView(names).split(u'|'))
            codes.insert(foldedWords(name), QString::fromLatin1(code));
    return codes;
}

} // namespace

QString countryCode(const QString& name)
{
    static const QHash<QString, QString> codes = readNames();
    return name.size() > 60 ? QString() : codes.value(foldedWords(name));
}

} // namespace askline::intake
