// SPDX-License-Identifier: GPL-3.0-or-later
// The labelled lines of a form's notification.
#pragma once

#include "app/domain/Lead.h"

namespace askline::intake {

// "Label: value", "Label?: value", "Label" above its value, wrapped values, a message to the end; footers left out.
QList<FormAnswer> answersInText(const QString& text);
// Of a table: label and value side by side, or label rows above value rows as Gravity Forms sends them.
QList<FormAnswer> answersInHtml(const QString& html);

// Whether only the form's machinery needs it: "_next", "g-recaptcha-response".
bool isMachinery(const QString& label);

} // namespace askline::intake
