// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence a kind of failure.
#include "app/wording/Failures.h"

#include <QCoreApplication>

#include <optional>

namespace askline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Failures", text);
}

QString badValue(const Failure& f)
{
    if (f.subject.isEmpty())
        return QCoreApplication::translate("Failures", "%1 is missing: %2 is wanted.").arg(f.field, f.detail);
    if (f.field.isEmpty() || f.field == f.subject)
        return QCoreApplication::translate("Failures", "“%1” is not %2.").arg(f.subject, f.detail);
    return QCoreApplication::translate("Failures", "%1: “%2” is not %3.").arg(f.field, f.subject, f.detail);
}

QString notFound(const Failure& f)
{
    if (!f.file.isEmpty())
        return QCoreApplication::translate("Failures", "There is no file %1.").arg(f.file);
    return QCoreApplication::translate("Failures", "There is nothing called %1 here.").arg(f.subject);
}

QString badInput(const Failure& f)
{
    if (f.line > 0 && !f.field.isEmpty())
        return QCoreApplication::translate("Failures", "%1, line %2: %3", "file, line, what is wrong with a field").arg(f.file).arg(f.line).arg(badValue(f));
    if (f.line > 0)
        return QCoreApplication::translate("Failures", "%1, line %2: %3").arg(f.file).arg(f.line).arg(f.detail);
    return QCoreApplication::translate("Failures", "%1 could not be read: %2").arg(f.file, f.detail);
}

// What a relay says stands in the detail, in the server's own words.
std::optional<QString> ofRelay(const Failure& f)
{
    if (!f.file.contains(QStringLiteral("://")))
        return std::nullopt;
    switch (f.kind) {
    case Failure::Kind::NotReachable:
        return QCoreApplication::translate("Failures", "The relay %1 cannot be reached now (%2). What you do is kept here and goes out when it is back.").arg(f.file, f.detail);
    case Failure::Kind::NoPermission:
        return QCoreApplication::translate("Failures", "The relay %1 refuses this user or password: %2").arg(f.file, f.detail);
    case Failure::Kind::NotAWorkspace:
        return QCoreApplication::translate("Failures", "The database %1 is no relay yet: run relay.sql in it first.").arg(f.file);
    default: return std::nullopt;
    }
}

} // namespace

QString sentenceFor(const Failure& f)
{
    using Kind = Failure::Kind;
    if (const auto sentence = ofRelay(f))
        return *sentence;
    const QString name = f.file;
    switch (f.kind) {
    case Kind::NotFound: return notFound(f);
    case Kind::NotAWorkspace: return QCoreApplication::translate("Failures", "%1 is not an Askline workspace. It was left as it is.").arg(name);
    case Kind::NewerVersion:
        return QCoreApplication::translate("Failures", "%1 was made by a newer Askline. Update this one to open it; the file was left as it is.").arg(name);
    case Kind::Damaged:
        return QCoreApplication::translate("Failures", "%1 is damaged. Restore a backup; the file was left as it is.").arg(name);
    case Kind::NoPermission: return QCoreApplication::translate("Failures", "You have no permission to open %1.").arg(name);
    case Kind::ReadOnly: return QCoreApplication::translate("Failures", "%1 can only be read here; nothing was changed.").arg(name);
    case Kind::DiskFull: return QCoreApplication::translate("Failures", "The disk is full: nothing was changed in %1. Make room and try again.").arg(name);
    case Kind::Busy: return QCoreApplication::translate("Failures", "%1 is in use by another program; nothing was changed. Try again in a moment.").arg(name);
    case Kind::AlreadyExists: return QCoreApplication::translate("Failures", "%1 exists already. Choose another name.").arg(name);
    case Kind::BadValue: return badValue(f);
    case Kind::BadInput: return badInput(f);
    case Kind::NothingToUndo: return said(QT_TRANSLATE_NOOP("Failures", "There is nothing to undo."));
    case Kind::NothingToRedo: return said(QT_TRANSLATE_NOOP("Failures", "There is nothing to redo."));
    case Kind::Cancelled: return said(QT_TRANSLATE_NOOP("Failures", "Cancelled; nothing was changed."));
    case Kind::Unreadable: return QCoreApplication::translate("Failures", "%1 could not be read: %2").arg(name, f.detail);
    case Kind::NotShared: return QCoreApplication::translate("Failures", "%1 is not shared from this device.").arg(name);
    case Kind::WrongPassphrase:
        return f.detail == u"wanted" ? QCoreApplication::translate("Failures", "%1 is sealed with a passphrase. Ask the colleague who shared it.").arg(name)
                                     : QCoreApplication::translate("Failures", "This is not the passphrase of %1. Nothing was changed.").arg(name);
    case Kind::OtherFirm: return QCoreApplication::translate("Failures", "%1 belongs to another workspace. Nothing was changed.").arg(name);
    case Kind::NotReachable:
        return QCoreApplication::translate("Failures", "The shared folder %1 is not there now. What you do is kept here and goes out when it is back.").arg(name);
    case Kind::Unexpected: return QCoreApplication::translate("Failures", "This did not work: %1").arg(f.detail);
    }
    return f.detail;
}

} // namespace askline
