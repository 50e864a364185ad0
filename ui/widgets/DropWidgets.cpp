// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets first, then what held them.
#include "ui/widgets/DropWidgets.h"

#include <QLayout>
#include <QWidget>

namespace askline {

void dropWidgetsIn(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace askline
