// SPDX-License-Identifier: GPL-3.0-or-later
// The scope of one verb: everything between its making and finish() is one transaction, or nothing.
#pragma once

#include "app/workspace/Workspace.h"

namespace askline {

class Writing {
public:
    using Undoable = storage::VerbRecord::Undoable;

    // `verb`: the stable name that wording knows; `subject`: what it is done to, for people.
    Writing(Workspace& workspace, const QString& verb, const QString& subject = {}, Undoable undoable = Undoable::Yes);

    storage::Database& database() { return workspace_.database(); }
    Moment at() const { return at_; }
    PersonId me() const { return me_; }
    qint64 verb() const { return transaction_.verb(); }

    template <class T>
    Result<Done<T>> finish(T value)
    {
        auto changes = commit();
        if (!changes)
            return failed(changes.error());
        return Done<T>{std::move(value), *changes};
    }

    // For a piece of an import: captured, but nothing is refreshed or announced yet.
    Result<void> finishUnseen();

private:
    Result<Changes> commit();

    Workspace& workspace_;
    Moment at_;
    storage::WriteTransaction transaction_;
    PersonId me_;
};

// For verbs whose only result is what they changed.
struct Nothing {
    bool operator==(const Nothing&) const = default;
};

} // namespace askline
