// SPDX-License-Identifier: GPL-3.0-or-later
// Recognising a person by e-mail or phone, and taking over what a new enquiry says of them.
#pragma once

#include "app/domain/Contact.h"
#include "app/storage/Database.h"

namespace askline {

// The contact that shares an e-mail, else a phone number with this one; a null id where none or where several do.
Contact knownContact(storage::Database& database, const Contact& asked);

// Fields that are empty are filled, new points added; nothing is overwritten. An opt-out is kept.
Contact filledFrom(const Contact& known, const Contact& news);
// Fields that the news names are overwritten.
Contact updatedFrom(const Contact& known, const Contact& news);

} // namespace askline
