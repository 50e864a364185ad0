// SPDX-License-Identifier: GPL-3.0-or-later
// Hours are told by the clock of whoever was called, else by the workspace's.
#include "app/workspace/reading/ReachReading.h"

#include "app/storage/events/EventStore.h"

namespace askline {

namespace {

constexpr int callsRead = 4000;

// Zones by name are read from disk; calls share a few.
class ZoneTable {
public:
    explicit ZoneTable(const QTimeZone& otherwise) : otherwise_(otherwise) {}

    const QTimeZone& zone(const QString& name)
    {
        const auto known = zones_.constFind(name);
        if (known != zones_.constEnd())
            return *known;
        const QTimeZone zone = name.isEmpty() ? QTimeZone() : QTimeZone(name.toUtf8());
        return *zones_.insert(name, zone.isValid() ? zone : otherwise_);
    }

private:
    QTimeZone otherwise_;
    QHash<QString, QTimeZone> zones_;
};

} // namespace

QHash<SourceId, ReachHours> readReachOfSources(Workspace& workspace)
{
    QHash<SourceId, ReachHours> reach;
    ZoneTable zones(workspace.zone());
    for (const storage::CallMade& call : storage::latestCalls(workspace.database(), callsRead))
        reach[call.source].add(call.at.in(zones.zone(call.timeZone)).time().hour(), call.outcome);
    return reach;
}

ReachHistory reachHistory(Workspace& workspace, const LeadRow& row, const QList<Touch>& touches)
{
    ReachHistory history;
    ZoneTable zones(workspace.zone());
    bool reached = false;
    for (const Touch& touch : touches) {
        reached = reached || touch.direction == Direction::Received || reachesThePerson(touch.outcome);
        if (touch.kind != TouchKind::Call || touch.direction != Direction::Made)
            continue;
        history.person.add(touch.at.in(zones.zone(row.timeZone)).time().hour(), touch.outcome);
        if (!reached)
            history.tries += touch.at;
    }
    history.source = workspace.reachOfSources().value(row.source);
    return history;
}

} // namespace askline
