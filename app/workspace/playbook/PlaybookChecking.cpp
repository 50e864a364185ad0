// SPDX-License-Identifier: GPL-3.0-or-later
// The folder a file lies in says what it is.
#include "app/workspace/playbook/PlaybookChecking.h"

#include "app/script/PlaybookFile.h"
#include "app/script/Printer.h"

#include <algorithm>

namespace askline {

namespace {

enum class FileKind { Script, Snippet, Objection, Cadence, Message, Order };

FileKind kindOf(const QString& path)
{
    if (path == u"playbook.txt")
        return FileKind::Order;
    if (path.startsWith(u"objections/"))
        return FileKind::Objection;
    if (path.startsWith(u"cadences/"))
        return FileKind::Cadence;
    if (path.startsWith(u"messages/"))
        return FileKind::Message;
    return path.startsWith(u"snippets/") ? FileKind::Snippet : FileKind::Script;
}

} // namespace

QList<script::Diagnostic> diagnosticsOf(const PlaybookFile& file, const script::Known& known)
{
    QList<script::Diagnostic> found;
    switch (kindOf(file.path)) {
    case FileKind::Order: found = script::parsePlaybook(file.text).diagnostics; break;
    case FileKind::Objection: {
        const script::ParsedObjection parsed = script::parseObjection(file.text);
        found = parsed.diagnostics + script::check(parsed.objection, known);
        break;
    }
    case FileKind::Cadence: {
        const script::ParsedCadence parsed = script::parseCadence(file.text);
        found = parsed.diagnostics + script::check(parsed.cadence, known);
        break;
    }
    case FileKind::Message: {
        const script::ParsedMessage parsed = script::parseMessage(file.text);
        found = parsed.diagnostics + script::check(parsed.message, known);
        break;
    }
    case FileKind::Snippet:
    case FileKind::Script: return diagnosticsOf(file.path, script::parseScript(file.text), known);
    }
    script::sortByPlace(found);
    return found;
}

QList<script::Diagnostic> diagnosticsOf(const QString& path, const script::ParsedScript& parsed, const script::Known& known)
{
    const bool isSnippet = kindOf(path) == FileKind::Snippet;
    QList<script::Diagnostic> found = parsed.diagnostics + (isSnippet ? script::checkSnippet(parsed.script, known) : script::check(parsed.script, known));
    script::sortByPlace(found);
    return found;
}

QString formattedFile(const PlaybookFile& file)
{
    const auto hasError = [](const QList<script::Diagnostic>& diagnostics) {
        return std::ranges::contains(diagnostics, script::Severity::Error, &script::Diagnostic::severity);
    };
    switch (kindOf(file.path)) {
    case FileKind::Order: {
        const script::ParsedPlaybook parsed = script::parsePlaybook(file.text);
        return hasError(parsed.diagnostics) ? file.text : script::print(parsed.playbook);
    }
    case FileKind::Objection: {
        const script::ParsedObjection parsed = script::parseObjection(file.text);
        return hasError(parsed.diagnostics) ? file.text : script::print(parsed.objection);
    }
    case FileKind::Cadence: {
        const script::ParsedCadence parsed = script::parseCadence(file.text);
        return hasError(parsed.diagnostics) ? file.text : script::print(parsed.cadence);
    }
    case FileKind::Message: {
        const script::ParsedMessage parsed = script::parseMessage(file.text);
        return hasError(parsed.diagnostics) ? file.text : script::print(parsed.message);
    }
    case FileKind::Snippet:
    case FileKind::Script: break;
    }
    return script::formatted(file.text);
}

QString titleOf(const PlaybookFile& file)
{
    QString title;
    switch (kindOf(file.path)) {
    case FileKind::Order: break;
    case FileKind::Objection: title = script::parseObjection(file.text).objection.title; break;
    case FileKind::Cadence: title = script::parseCadence(file.text).cadence.title; break;
    case FileKind::Message: title = script::parseMessage(file.text).message.title; break;
    case FileKind::Snippet:
    case FileKind::Script: title = script::parseScript(file.text).script.title; break;
    }
    return title.isEmpty() ? file.path : title;
}

bool isPlaybookPath(const QString& path)
{
    static const QStringList folders{QStringLiteral("stages/"), QStringLiteral("calls/"), QStringLiteral("objections/"),
                                     QStringLiteral("snippets/"), QStringLiteral("cadences/"), QStringLiteral("messages/")};
    const bool isKnown = path == u"playbook.txt" || std::ranges::any_of(folders, [&](const QString& folder) { return path.startsWith(folder); });
    return isKnown && !path.contains(QStringLiteral("..")) && !path.contains(u'\\') && !path.endsWith(u'/') && path.count(u'/') <= 1;
}

} // namespace askline
