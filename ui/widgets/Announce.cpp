// SPDX-License-Identifier: GPL-3.0-or-later
// Polite announcements: they wait for what is being said.
#include "ui/widgets/Announce.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QWidget>

namespace askline {

void announce(QWidget* from, const QString& text)
{
    QAccessibleAnnouncementEvent event(from, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace askline
