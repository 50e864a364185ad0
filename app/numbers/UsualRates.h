// SPDX-License-Identifier: GPL-3.0-or-later
// What a step usually lets through where leads are worked at all: a stated assumption, for as long as a firm has no counts
// of its own to go by.
#pragma once

namespace askline {

// `last`: lastStep() of the playbook.
double usualRate(int step, int last);
// From arrival to won.
double usualConversion(int last);

} // namespace askline
