// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of mail it is: only a form's notification and a personal enquiry make a lead.
#pragma once

#include "app/intake/FormLead.h"
#include "app/intake/MailMessage.h"

namespace askline::intake {

MailKind kindOf(const MailMessage& mail, const FormReading& form);

// The name of the form its notification's subject tells: "New Entry: Contact (ID #5717)" -> "Contact".
QString formNamedIn(const QString& subject);

bool isUnattended(const QString& address); // noreply@, wordpress@, mailer-daemon@

} // namespace askline::intake
