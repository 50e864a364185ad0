// SPDX-License-Identifier: GPL-3.0-or-later
// The 8-pixel grid, in device-independent pixels.
#pragma once

namespace askline::spacing {

inline constexpr int hair = 2;   // between a line of text and the one that explains it
inline constexpr int tight = 4;  // inside one thing
inline constexpr int small = 8;  // between parts of one thing
inline constexpr int medium = 16; // between things
inline constexpr int large = 24; // between groups, and round a page
inline constexpr int huge = 32;
inline constexpr int vast = 48;

inline constexpr int iconSmall = 16;
inline constexpr int icon = 20;
inline constexpr int iconLarge = 24;

inline constexpr int radius = 6;      // of a field or a button
inline constexpr int cardRadius = 10; // of a card
inline constexpr int rowHeight = 40;
inline constexpr int targetSize = 32; // the least that is comfortable to hit

} // namespace askline::spacing
