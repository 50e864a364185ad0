// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence an edit.
#include "ui/playbook/EditWords.h"

#include "app/script/Parser.h"

#include <QCoreApplication>

namespace askline {

namespace {

constexpr qsizetype longestQuoted = 90;

QString quoted(const QString& line)
{
    return line.size() <= longestQuoted ? line : line.left(longestQuoted).trimmed() + u'…';
}

QString tr(const char* text)
{
    return QCoreApplication::translate("EditWords", text);
}

QStringList linesOf(const QString& text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    return lines;
}

} // namespace

QString editInWords(const script::Edit& edit)
{
    using Kind = script::Edit::Kind;
    const QString before = quoted(edit.before);
    const QString after = quoted(edit.after);
    switch (edit.kind) {
    case Kind::HeadChanged: return tr("%1: now “%2”, before “%3”").arg(edit.where, after, before);
    case Kind::SectionAdded: return tr("New section “%1”").arg(edit.where);
    case Kind::SectionRemoved: return tr("Section “%1” is gone").arg(edit.where);
    default: break;
    }
    const QString place = edit.where.isEmpty() ? QString() : edit.where + QStringLiteral(": ");
    switch (edit.kind) {
    case Kind::LineAdded: return place + tr("new “%1”").arg(after);
    case Kind::LineRemoved: return place + tr("no longer “%1”").arg(before);
    default: return place + tr("now “%1”, before “%2”").arg(after, before);
    }
}

QStringList editsInWords(const QString& path, const QString& published, const QString& written)
{
    const bool isScript = path.endsWith(u".askscript");
    const QList<script::Edit> edits = isScript ? script::differenceOf(script::parseScript(published).script, script::parseScript(written).script)
                                               : script::differenceOfLines({}, linesOf(published), linesOf(written));
    QStringList words;
    for (const script::Edit& edit : edits)
        words += editInWords(edit);
    if (words.isEmpty() && published != written)
        words += tr("Comments or empty lines alone");
    return words;
}

} // namespace askline
