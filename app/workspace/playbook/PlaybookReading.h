// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook's text files as values. What does not parse is left out; the editor shows why.
#pragma once

#include "app/domain/Playbook.h"
#include "app/storage/playbook/PlaybookStore.h"

namespace askline {

using storage::PlaybookFile;

Playbook readPlaybook(storage::Database& database);
Playbook playbookFrom(const QList<PlaybookFile>& files);

} // namespace askline
