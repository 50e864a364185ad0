// SPDX-License-Identifier: GPL-3.0-or-later
// A scene is a name and what is done before the picture is taken.
#include "ui/Shots.h"

#include "app/wording/Failures.h"
#include "app/workspace/device/Device.h"
#include "app/workspace/reading/LeadLists.h"
#include "ui/SharedSample.h"
#include "ui/WorkspaceWindow.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Appearance.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

namespace askline {

namespace {

constexpr QSize shotSize{1366, 768};

struct Scene {
    const char* name;
    const char* page;
    Command command;
};

// Command::Back: nothing more than the page.
constexpr Scene scenes[] = {
    {"today", "today", Command::Back},       {"inbox", "inbox", Command::Back},
    {"lead", "inbox", Command::OpenLead},    {"call", "today", Command::Call},
    {"pipeline", "pipeline", Command::Back}, {"table", "pipeline", Command::ToggleView},
    {"playbook", "playbook", Command::Back}, {"import", "import", Command::Back},
    {"review", "review", Command::Previous}, {"practice", "practice", Command::Back}, {"numbers", "numbers", Command::Back}, {"team", "team", Command::Back}, {"settings", "settings", Command::Back}, {"palette", "today", Command::Palette},
    {"beside", "today", Command::Call},    {"keys", "today", Command::Keys},        {"newlead", "today", Command::NewLead},
};

// The action of that command that can act where the focus is: the window's own, or the page's.
void runCommand(QWidget& window, Command command)
{
    const QString text = commandText(command);
    for (QWidget* widget : window.findChildren<QWidget*>() + QList<QWidget*>{&window})
        for (QAction* action : widget->actions())
            if (action->text() == text && (widget->isVisible() || widget == &window)) {
                action->trigger();
                return;
            }
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

bool takeScene(const Scene& scene, const QString& file, const Surroundings& surroundings, QSettings& settings, const QString& deviceFolder, const QString& path)
{
    auto desk = Desk::open(file, surroundings, Desk::Threads::Here);
    if (!desk) {
        qWarning("%s", qPrintable(sentenceFor(desk.error())));
        return false;
    }
    WorkspaceWindow workspace(std::move(*desk), settings, deviceFolder);
    MainWindow& window = workspace.window();
    window.resize(shotSize);
    window.show();
    window.resize(shotSize);
    workspace.begin();
    window.showPage(QString::fromLatin1(scene.page));
    settle();
    if (QLatin1StringView(scene.name) == QLatin1StringView("import"))
        Q_EMIT window.filesDropped({QStringLiteral(":/sample/leads.csv")});
    else if (scene.command != Command::Back)
        runCommand(window, scene.command);
    settle();
    if (QLatin1StringView(scene.name) == QLatin1StringView("beside"))
        window.toggleBeside();
    settle();
    return window.grab().save(path);
}

} // namespace

int takeShots(QApplication& application, const QString& file, const QString& folder, std::optional<Moment> at)
{
    qputenv("ASKLINE_REDUCE_MOTION", "1");
    const QDir pictures(folder);
    if (!pictures.mkpath(QStringLiteral(".")))
        return 1;
    const QTemporaryDir settingsFolder;
    QSettings settings(settingsFolder.filePath(QStringLiteral("shots.ini")), QSettings::IniFormat);
    Surroundings surroundings = deviceSurroundings();
    surroundings.person.clear();
    surroundings.at = at;
    for (const auto& [appearance, suffix] : {std::pair(Appearance::Light, "light"), std::pair(Appearance::Dark, "dark")}) {
        applyTheme(application, appearance);
        for (const Scene& scene : scenes) {
            const QString path = pictures.filePath(QStringLiteral("%1-%2.png").arg(QLatin1StringView(scene.name), QLatin1StringView(suffix)));
            const QTemporaryDir deviceFolder;
            qputenv("XDG_DATA_HOME", deviceFolder.path().toUtf8()); // nothing of this is the user's
            const bool isTeam = QLatin1StringView(scene.name) == QLatin1StringView("team");
            const QString shown = isTeam ? makeSharedSample(file, deviceFolder.path(), surroundings) : file;
            if (!takeScene(scene, shown, surroundings, settings, deviceFolder.path(), path))
                return 1;
        }
    }
    return 0;
}

} // namespace askline
