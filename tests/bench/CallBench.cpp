// SPDX-License-Identifier: GPL-3.0-or-later
// From the key that saves a call to the next number on the screen, in the call room on the large file, against a bare
// repaint of that room.
#include "tests/bench/LeadFiles.h"

#include "app/workspace/reading/LeadLists.h"
#include "ui/callroom/CallRoomPage.h"
#include "ui/style/Appearance.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace askline::bench {

namespace {

constexpr int calls = 60;

double nextCall(CallRoomPage& room)
{
    const LeadId before = room.lead();
    return millisecondsOf([&] {
        QTest::keyClick(&room, Qt::Key_F2);
        while (room.lead() == before || !room.isReady())
            QCoreApplication::processEvents();
        room.repaint();
    });
}

} // namespace

void benchCalls(const Place& place, QTextStream& out)
{
    const QTemporaryDir device;
    auto desk = Desk::open(leadWorkspace(place, place.leads), {});
    if (!desk)
        qFatal("cannot open the large file");
    applyTheme(*qApp, Appearance::Light);
    Requests requests;
    CallRoomPage room(**desk, requests, device.path());
    room.resize(1366, 740);
    room.show();
    QList<LeadId> leads;
    (*desk)->read(
        &room, [](Workspace& w) { return readLeads(w, {.limit = calls + 1}); },
        [&leads](const RowPage& page) {
            for (const LeadRow& row : page.rows)
                leads += row.id;
        });
    while (leads.isEmpty())
        QCoreApplication::processEvents();
    room.startCall(leads.first(), leads.sliced(1), QStringLiteral("Bench"));
    while (!room.isReady())
        QCoreApplication::processEvents();
    room.activateWindow();
    QTest::qWait(200);
    std::vector<double> own;
    std::vector<double> limit;
    for (int i = 0; i + 1 < leads.size(); ++i) {
        limit.push_back(millisecondsOf([&] { room.repaint(); }));
        own.push_back(nextCall(room));
    }
    printRow(out, QStringLiteral("saved call to the next number, p99"), p99(own), p99(limit), QStringLiteral("ms"), QStringLiteral("100 ms"));
}

} // namespace askline::bench
