// SPDX-License-Identifier: GPL-3.0-or-later
// Why something could not be done, in a form that code can tell apart; the sentence is made at the edge, by wording.
#pragma once

#include <QString>

#include <expected>

namespace askline {

struct Failure {
    enum class Kind {
        NotFound,       // `subject`: what was looked for
        NotAWorkspace,  // `file`
        NewerVersion,   // `file`
        Damaged,        // `file`, `detail`: what the check found
        NoPermission,   // `file`
        ReadOnly,       // `file`
        DiskFull,       // `file`
        Busy,           // `file`: another process held the lock for too long
        AlreadyExists,  // `file`
        BadValue,       // `field`, `subject`: the value, `detail`: what is wanted
        BadInput,       // `file`, `line`, `detail`
        NothingToUndo,
        NothingToRedo,
        Cancelled,
        Unreadable,     // `file`, `detail`
        NotShared,      // `file`: the workspace, which this device does not share
        WrongPassphrase, // `file`: the join file; `detail` is "wanted" where none was given
        OtherFirm,      // `file`: it belongs to another workspace
        NotReachable,   // `file`: the shared folder, which is not there now
        Unexpected,     // `detail`: the library's own words
    };

    Kind kind = Kind::Unexpected;
    QString subject{};
    QString file{};
    QString field{};
    QString detail{};
    qint64 line = 0;

    bool operator==(const Failure&) const = default;
};

template <class T>
using Result = std::expected<T, Failure>;

inline std::unexpected<Failure> failed(Failure failure)
{
    return std::unexpected(std::move(failure));
}

} // namespace askline
