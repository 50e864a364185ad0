// SPDX-License-Identifier: GPL-3.0-or-later
// This device: its identity as a writer, and who works on it. Kept in the configuration folder, outside any workspace.
#pragma once

#include "app/workspace/Surroundings.h"

namespace askline {

// With the device's writer id, made and kept at first use, and the person set on it.
Surroundings deviceSurroundings();
void rememberPerson(const QString& name);
// What a person of this device sets up, such as phrases of their own.
QString deviceConfigFolder();
// Their own phrases that ask for something, as resources/asks/en.phrases has them; empty where there are none.
QString ownAskPhrases();
// Where call drafts and automatic backups of this device lie.
QString deviceDataFolder();

} // namespace askline
