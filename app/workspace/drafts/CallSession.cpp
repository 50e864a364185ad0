// SPDX-License-Identifier: GPL-3.0-or-later
// The session as JSON, written atomically.
#include "app/workspace/drafts/CallSession.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace askline {

namespace {

constexpr qint64 largestSession = 64 * 1024 * 1024;

QJsonArray arrayOf(const QList<CallDraft>& drafts)
{
    QJsonArray array;
    for (const CallDraft& draft : drafts)
        array.append(draft.toJson());
    return array;
}

QList<CallDraft> draftsFrom(const QJsonValue& value)
{
    QList<CallDraft> drafts;
    for (const QJsonValue& one : value.toArray())
        if (const CallDraft draft = CallDraft::fromJson(one.toObject()); !draft.lead.isNull())
            drafts += draft;
    return drafts;
}

QJsonObject jsonOf(const CallList& list)
{
    QJsonArray entries;
    for (const CallList::Entry& entry : list.entries)
        entries.append(QJsonObject{{"lead", entry.lead.hex()}, {"state", nameOf(entry.state)}});
    return {{"title", list.title}, {"entries", entries}};
}

CallList listFrom(const QJsonObject& json)
{
    CallList list;
    list.title = json.value(QLatin1StringView("title")).toString();
    for (const QJsonValue& value : json.value(QLatin1StringView("entries")).toArray()) {
        const QJsonObject entry = value.toObject();
        if (const auto lead = LeadId::fromHex(entry.value(QLatin1StringView("lead")).toString()))
            list.entries += CallList::Entry{*lead, valueNamed<CallList::State>(entry.value(QLatin1StringView("state")).toString())
                                                       .value_or(CallList::State::Waiting)};
    }
    return list;
}

} // namespace

bool CallSession::isEmpty() const
{
    return call.lead.isNull() && waiting.isEmpty() && unsaved.isEmpty() && list.isDone();
}

void CallSession::interrupt(CallDraft by, Moment now)
{
    if (by.lead == call.lead)
        return;
    if (const auto before = std::ranges::find(waiting, by.lead, &CallDraft::lead); before != waiting.end()) {
        by = *before;
        waiting.erase(before);
    }
    by.goOn(now);
    if (!call.lead.isNull()) {
        call.endedAt = now;
        waiting.prepend(call);
    }
    call = std::move(by);
}

LeadId CallSession::next() const
{
    if (!waiting.isEmpty())
        return waiting.first().lead;
    return call.isOfList ? list.nextAfter(call.lead) : LeadId{};
}

void CallSession::goOn(Moment now)
{
    const LeadId turn = next();
    if (!waiting.isEmpty()) {
        call = waiting.takeFirst();
        call.goOn(now);
        return;
    }
    call = {};
    if (turn.isNull())
        return;
    call.lead = turn;
    call.isOfList = true;
    call.startedAt = now;
}

std::optional<CallDraft> CallSession::takeUnsaved(TouchId touch)
{
    const auto found = std::ranges::find(unsaved, touch, &CallDraft::touch);
    if (found == unsaved.end())
        return std::nullopt;
    CallDraft draft = *found;
    draft.touch = {};
    unsaved.erase(found);
    return draft;
}

QJsonObject CallSession::toJson() const
{
    QJsonObject json{{"version", 2}, {"waiting", arrayOf(waiting)}, {"unsaved", arrayOf(unsaved)}, {"list", jsonOf(list)}};
    if (!call.lead.isNull())
        json.insert("call", call.toJson());
    return json;
}

CallSession CallSession::fromJson(const QJsonObject& json)
{
    CallSession session;
    session.call = CallDraft::fromJson(json.value(QLatin1StringView("call")).toObject());
    session.waiting = draftsFrom(json.value(QLatin1StringView("waiting")));
    session.unsaved = draftsFrom(json.value(QLatin1StringView("unsaved")));
    session.list = listFrom(json.value(QLatin1StringView("list")).toObject());
    return session;
}

QString callSessionFile(const QString& folder, WorkspaceId workspace)
{
    return folder + u'/' + workspace.hex() + QStringLiteral(".json");
}

Result<void> writeCallSession(const QString& file, const CallSession& session)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile out(file);
    const QByteArray text = QJsonDocument(session.toJson()).toJson(QJsonDocument::Compact);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return failed({.kind = Failure::Kind::Unexpected, .file = file, .detail = out.errorString()});
    return {};
}

CallSession readCallSession(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly) || in.size() > largestSession)
        return {};
    return CallSession::fromJson(QJsonDocument::fromJson(in.readAll()).object());
}

void removeCallSession(const QString& file)
{
    QFile::remove(file);
}

} // namespace askline
