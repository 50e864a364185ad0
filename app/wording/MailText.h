// SPDX-License-Identifier: GPL-3.0-or-later
// What mail brought, in a sentence.
#pragma once

#include <QString>

namespace askline {

struct MailCounts {
    int leads = 0;
    int replies = 0;
    int sent = 0;
    int remarks = 0; // bounces and absences
};

// "2 new leads, 1 reply, 3 sent"; "Nothing new".
QString mailInWords(const MailCounts& counts);

// What is remarked at a lead: %1 the address, %2 the subject; %1 the subject.
QString bounceInWords();
QString absenceInWords();

} // namespace askline
