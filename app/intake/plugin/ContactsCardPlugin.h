// SPDX-License-Identifier: GPL-3.0-or-later
// vCards by KContacts.
#pragma once

#include "app/intake/CardPlugin.h"

#include <QObject>

namespace askline::intake {

class ContactsCardPlugin : public QObject, public CardPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.askline.CardPlugin/1")
    Q_INTERFACES(askline::intake::CardPlugin)
public:
    std::optional<Card> read(const QByteArray& card) const override;
};

} // namespace askline::intake
