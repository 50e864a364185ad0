// SPDX-License-Identifier: GPL-3.0-or-later
// The program's line icons, drawn in the colour of the theme wherever and whenever they are painted.
#pragma once

#include "ui/style/Theme.h"

#include <QIcon>

namespace askline {

enum class IconName {
    Today, Inbox, Pipeline, Playbook, Numbers, Team, Settings, Search, Phone, PhoneOff, Voicemail, Mail, Message,
    Letter, Calendar, Meeting, Plus, Check, Close, ChevronUp, ChevronDown, ChevronLeft, ChevronRight, Undo, Redo,
    Filter, Sort, Trash, Restore, Merge, Import, Export, Link, File, Person, People, Building, Clock, Flag, Star,
    Tag, Note, Edit, Copy, More, Keyboard, Moon, Sun, Timer, Play, Pause, Warning, Info, Objection, Ask, Target,
    Money, Eye, Pin, Print, Help,
};

// An icon that follows the theme; its disabled form is drawn pale. Without a drawing of ours, the desktop's icon theme
// is asked.
QIcon icon(IconName name, Tone tone = Tone::Normal);
// The program's own icon, in its own colours.
QIcon applicationIcon();
// The name of the file below resources/icons, without its ending.
QString iconFileName(IconName name);

} // namespace askline
