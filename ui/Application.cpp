// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the start page or a workspace, follows wishes to open another, and keeps what was open recently.
#include "ui/Application.h"

#include "app/wording/Failures.h"
#include "app/workspace/device/Device.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/sample/SampleWorkspace.h"
#include "ui/DesktopNotice.h"
#include "ui/Measuring.h"
#include "ui/Shots.h"
#include "ui/WorkspaceWindow.h"
#include "ui/share/JoinPage.h"
#include "ui/shell/DeviceKeys.h"
#include "ui/shell/StartPage.h"
#include "ui/style/Appearance.h"
#include "ui/style/Icons.h"
#include "ui/style/Type.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/ToastArea.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

namespace askline {

namespace {

constexpr int recentKept = 8;

class Program : public QObject {
public:
    explicit Program(QSettings& settings) : settings_(settings) {}

    void applyAppearance()
    {
        const QString wanted = settings_.value(device::appearance).toString();
        applyTheme(*qApp, wanted == u"dark" ? Appearance::Dark : wanted == u"light" ? Appearance::Light : Appearance::System);
    }

    bool open(const QString& file);
    void showStart();
    void ask();

private:
    void remember(const QString& file);
    QStringList recent() const { return settings_.value(QStringLiteral("recent")).toStringList(); }
    void create(const QString& file, const NewWorkspace& wanted);
    void openSample();
    void join(const QString& joinFile);
    void askForJoinFile();
    void moveOutAndShare();
    void tell(const Failure& failure);

    QSettings& settings_;
    std::unique_ptr<QWidget> start_;
    std::unique_ptr<WorkspaceWindow> window_;
};

void Program::remember(const QString& file)
{
    QStringList files = recent();
    files.removeAll(file);
    files.prepend(file);
    settings_.setValue(QStringLiteral("recent"), files.mid(0, recentKept));
}

void Program::tell(const Failure& failure)
{
    QWidget* host = window_ ? static_cast<QWidget*>(&window_->window()) : start_.get();
    auto* toasts = new ToastArea(host);
    toasts->showToast(sentenceFor(failure));
}

bool Program::open(const QString& file)
{
    if (file.endsWith(QStringLiteral(".askline-join"))) {
        join(file);
        return true;
    }
    auto desk = Desk::open(QFileInfo(file).absoluteFilePath(), deviceSurroundings());
    if (!desk) {
        if (!window_ && !start_)
            showStart();
        tell(desk.error());
        return false;
    }
    remember((*desk)->file());
    auto next = std::make_unique<WorkspaceWindow>(std::move(*desk), settings_, deviceDataFolder());
    connect(next.get(), &WorkspaceWindow::openWanted, this, [this](const QString& wanted) {
        // Not at once: the window that asks is about to go.
        QMetaObject::invokeMethod(this, [this, wanted] { wanted.isEmpty() ? ask() : void(open(wanted)); }, Qt::QueuedConnection);
    });
    connect(next.get(), &WorkspaceWindow::noticeWanted, this, [this](const QString& title, const QString& text) {
        showDesktopNotice(title, text, settings_.value(device::noticeSound).toBool() ? NoticeSound::On : NoticeSound::Off);
    });
    connect(next.get(), &WorkspaceWindow::appearanceChanged, this, [this] { applyAppearance(); });
    connect(next.get(), &WorkspaceWindow::moveOutWanted, this, &Program::moveOutAndShare, Qt::QueuedConnection);
    connect(next.get(), &WorkspaceWindow::joinWanted, this, &Program::askForJoinFile, Qt::QueuedConnection);
    next->window().show();
    next->begin();
    next->lookAfterFile();
    window_ = std::move(next);
    start_.reset();
    return true;
}

void Program::ask()
{
    const QString file = QFileDialog::getOpenFileName(nullptr, QObject::tr("Open a workspace"), {}, QObject::tr("Workspaces (*.askline *.askline-join)"));
    if (!file.isEmpty())
        open(file);
}

void Program::askForJoinFile()
{
    const QString file = QFileDialog::getOpenFileName(nullptr, QObject::tr("Join a workspace"), {}, QObject::tr("Join files (*.askline-join)"));
    if (!file.isEmpty())
        join(file);
}

// The file gets a place of its own; the folder it lay in gets the share; the file that lay there is kept under another name.
void Program::moveOutAndShare()
{
    const QFileInfo before(window_->desk().file());
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString target = documents.filePath(before.fileName());
    for (int number = 2; QFileInfo::exists(target) || QFileInfo(target) == before; ++number)
        target = documents.filePath(QStringLiteral("%1 %2.askline").arg(before.completeBaseName()).arg(number));
    const auto moved = [&]() -> Result<void> {
        if (!documents.mkpath(QStringLiteral(".")))
            return failed({.kind = Failure::Kind::NoPermission, .file = documents.path()});
        auto old = Workspace::open(before.filePath(), deviceSurroundings());
        if (!old)
            return failed(old.error());
        if (auto copied = backupWorkspace(**old, target); !copied)
            return copied;
        auto own = Workspace::open(target, deviceSurroundings());
        if (!own)
            return failed(own.error());
        auto shared = initShare(**own, {before.absolutePath(), {}});
        return shared ? Result<void>{} : failed(shared.error());
    }();
    if (!moved)
        return tell(moved.error());
    if (open(target)) {
        QFile::rename(before.filePath(), before.filePath() + QStringLiteral(".before-sharing"));
        window_->window().showPage(QStringLiteral("team"));
    }
}

void Program::join(const QString& joinFile)
{
    const auto join = readJoinFile(joinFile);
    if (!join) {
        if (!window_ && !start_)
            showStart();
        return tell(join.error());
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto askForFile = [](const QString& from) { return QFileDialog::getSaveFileName(nullptr, QObject::tr("Where the workspace lies"), from, QObject::tr("Workspaces (*.askline)")); };
    auto page = std::make_unique<JoinPage>(joinFile, *join, documents + u'/' + join->name + QStringLiteral(".askline"), deviceSurroundings(), askForFile);
    page->setWindowTitle(QStringLiteral("Askline"));
    page->resize(720, 640);
    page->setFocus();
    connect(page.get(), &JoinPage::joined, this, [this](const QString& file, const QString& person) {
        rememberPerson(person);
        open(file);
    }, Qt::QueuedConnection);
    connect(page.get(), &JoinPage::cancelled, this, [this] { window_ ? start_.reset() : showStart(); }, Qt::QueuedConnection);
    page->show();
    start_ = std::move(page);
}

void Program::create(const QString& file, const NewWorkspace& wanted)
{
    if (!wanted.person.isEmpty())
        rememberPerson(wanted.person);
    const auto made = Workspace::create(file, wanted, deviceSurroundings());
    made ? void(open(file)) : tell(made.error());
}

void Program::openSample()
{
    QDir().mkpath(deviceDataFolder());
    const QString file = deviceDataFolder() + QStringLiteral("/sample.askline");
    if (!QFileInfo::exists(file))
        if (const auto made = createSampleWorkspace(file, {}, deviceSurroundings()); !made)
            return tell(made.error());
    open(file);
}

void Program::showStart()
{
    const auto askForNew = [] { return QFileDialog::getSaveFileName(nullptr, QObject::tr("Where the workspace lies"), QStringLiteral("leads.askline"), QObject::tr("Workspaces (*.askline)")); };
    const auto askForFile = [] { return QFileDialog::getOpenFileName(nullptr, QObject::tr("Open a workspace"), {}, QObject::tr("Workspaces (*.askline *.askline-join)")); };
    auto page = std::make_unique<StartPage>(recent(), askForNew, askForFile);
    page->setWindowTitle(QStringLiteral("Askline"));
    page->resize(960, 720);
    connect(page.get(), &StartPage::openWanted, this, [this](const QString& file) { open(file); }, Qt::QueuedConnection);
    connect(page.get(), &StartPage::sampleWanted, this, [this] { openSample(); }, Qt::QueuedConnection);
    connect(page.get(), &StartPage::createWanted, this, [this](const QString& file, const NewWorkspace& wanted) { create(file, wanted); }, Qt::QueuedConnection);
    page->show();
    start_ = std::move(page);
}

void installTranslations(QApplication& application)
{
    static QTranslator own;
    static QTranslator qt;
    // English carries nothing but its plurals, which every language without a translation needs.
    if (own.load(QLocale::system(), QStringLiteral("askline"), QStringLiteral("_"), QStringLiteral(":/i18n")) || own.load(QStringLiteral(":/i18n/askline_en.qm")))
        QCoreApplication::installTranslator(&own);
    if (qt.load(QLocale::system(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    Q_UNUSED(application)
}

std::optional<Moment> momentOf(const QString& iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? std::optional(Moment::from(time)) : std::nullopt;
}

} // namespace

int runApplication(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("askline"));
    QGuiApplication::setDesktopFileName(QStringLiteral("askline"));
    QApplication::setWindowIcon(applicationIcon());
    installTranslations(application);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption shots(QStringLiteral("shots"), QStringLiteral("Writes a picture of every page into a folder."), QStringLiteral("folder"));
    const QCommandLineOption at(QStringLiteral("at"), QStringLiteral("The moment pictures are taken at, as ISO 8601."), QStringLiteral("time"));
    const QCommandLineOption measure(QStringLiteral("measure"), QStringLiteral("Says how long the window took, and ends."));
    const QCommandLineOption measureEmpty(QStringLiteral("measure-empty"), QStringLiteral("The same for an empty window."));
    parser.addOptions({shots, at, measure, measureEmpty});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A workspace to open."));
    parser.process(application);
    if (parser.isSet(measureEmpty))
        return measureEmptyWindow(sinceStart);
    const QString file = parser.positionalArguments().value(0);
    if (parser.isSet(shots))
        return takeShots(application, file, parser.value(shots), momentOf(parser.value(at)));
    QSettings settings(QStringLiteral("askline"), QStringLiteral("askline"));
    Program program(settings);
    program.applyAppearance();
    setTypeScale(application, settings.value(device::typeScale, 1.0).toDouble());
    if (parser.isSet(measure))
        endWhenPainted(sinceStart);
    if (file.isEmpty())
        program.showStart();
    else
        program.open(file);
    return QApplication::exec();
}

} // namespace askline
