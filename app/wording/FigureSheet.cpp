// SPDX-License-Identifier: GPL-3.0-or-later
// Heads without what explains them.
#include "app/wording/FigureSheet.h"

namespace askline {

QStringList FigureSheet::headTexts() const
{
    QStringList texts;
    for (const FigureHead& head : heads)
        texts += head.text;
    return texts;
}

} // namespace askline
