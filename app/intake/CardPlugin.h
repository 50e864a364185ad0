// SPDX-License-Identifier: GPL-3.0-or-later
// The seam to the plugin that reads vCards: KContacts brings QtGui along, so it is loaded only where a card is read.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QtPlugin>

#include <optional>

namespace askline::intake {

// A card in plain values, its preferred addresses and numbers first, faxes and pagers left out.
struct Card {
    struct Point {
        QString text;
        QString label; // "work", "home", "mobile"
    };

    QString firstName{};
    QString lastName{};
    QString fullName{};
    QString company{};
    QString role{};
    QString place{};
    QString country{};
    QString website{};
    QString note{};
    QString uid{};
    QString timeZone{};
    QStringList categories{};
    QList<Point> emails{};
    QList<Point> phones{};
};

class CardPlugin {
public:
    virtual ~CardPlugin() = default;
    // One card from BEGIN to END; none where it cannot be read.
    virtual std::optional<Card> read(const QByteArray& card) const = 0;
};

// The plugin, loaded once; null where it is not installed.
const CardPlugin* cardPlugin();

} // namespace askline::intake

Q_DECLARE_INTERFACE(askline::intake::CardPlugin, "org.askline.CardPlugin/1")
