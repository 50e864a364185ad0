// SPDX-License-Identifier: GPL-3.0-or-later
// libphonenumber behind Qt's strings; zones from its map of prefixes, which ships as data.
#include "app/domain/PhoneNumber.h"

#include <QFile>
#include <QHash>

#include <phonenumbers/phonenumberutil.h>

namespace askline {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool parse(QStringView typed, const QString& region, PhoneNumber& number)
{
    if (typed.size() > 60)
        return false;
    return PhoneNumberUtil::GetInstance()->Parse(typed.toUtf8().toStdString(), region.toUpper().toStdString(), &number) ==
           PhoneNumberUtil::NO_PARSING_ERROR;
}

QHash<QString, QStringList> readZoneMap()
{
    QHash<QString, QStringList> zones;
    QFile file(QStringLiteral(":/phones/timezones.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return zones;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const qsizetype bar = line.indexOf('|');
        if (bar > 0 && !line.startsWith('#'))
            zones.insert(QString::fromLatin1(line.left(bar)), QString::fromLatin1(line.mid(bar + 1).trimmed()).split(u'&'));
    }
    return zones;
}

} // namespace

QString normalPhone(QStringView typed, const QString& region)
{
    PhoneNumber number;
    if (!parse(typed, region, number))
        return {};
    const auto* util = PhoneNumberUtil::GetInstance();
    if (!util->IsPossibleNumber(number))
        return {};
    std::string e164;
    util->Format(number, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

QString readablePhone(const QString& e164)
{
    PhoneNumber number;
    if (!e164.startsWith(u'+') || !parse(e164, {}, number))
        return e164;
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString regionOfPhone(const QString& e164)
{
    PhoneNumber number;
    if (!e164.startsWith(u'+') || !parse(e164, {}, number))
        return {};
    std::string region;
    PhoneNumberUtil::GetInstance()->GetRegionCodeForNumber(number, &region);
    return QString::fromStdString(region);
}

QStringList zonesOfPhone(const QString& e164)
{
    static const QHash<QString, QStringList> zones = readZoneMap();
    for (QString prefix = e164.mid(1); e164.startsWith(u'+') && !prefix.isEmpty(); prefix.chop(1))
        if (const auto found = zones.constFind(prefix); found != zones.constEnd())
            return *found;
    return {};
}

} // namespace askline
