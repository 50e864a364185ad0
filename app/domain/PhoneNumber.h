// SPDX-License-Identifier: GPL-3.0-or-later
// What a typed phone number means: its E.164 form, how it is written for people, and which time zones it may lie in.
#pragma once

#include <QString>
#include <QStringList>

namespace askline {

// E.164 ("+491701234567"), or empty where the text is no number in `region` (an ISO 3166 code; may be empty).
QString normalPhone(QStringView typed, const QString& region);
// As people of the number's country write it internationally; the text itself where it is not E.164.
QString readablePhone(const QString& e164);
// The ISO 3166 code of the country the number belongs to; empty where it cannot be told.
QString regionOfPhone(const QString& e164);
// IANA zones the number may lie in, by its longest known prefix; several where the prefix spans several.
QStringList zonesOfPhone(const QString& e164);

} // namespace askline
