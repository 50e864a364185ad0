// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on a lead: a new one is typed at the top, those that are there are edited where they stand.
#pragma once

#include "ui/lead/LeadSection.h"

namespace askline {

class MultilineEdit;

class NotesSection : public LeadSection {
    Q_OBJECT
public:
    NotesSection(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void writeNew();

protected:
    void fill(const LeadSheet& sheet) override;

private:
    void keepNew(const QString& text);
    void addNote(const Note& note);

    MultilineEdit* fresh_;
    QWidget* rows_;
    QList<Note> shown_;
};

} // namespace askline
