// SPDX-License-Identifier: GPL-3.0-or-later
// Settings are kept as they are made: those of the workspace as undoable verbs that set clocks right, those of the
// device in its own file.
#include "tests/support/TestWorkspace.h"
#include "ui/settings/NameList.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/DeviceKeys.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/Chip.h"

#include "app/workspace/history/Undo.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/settings/EditSettings.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace askline;
using askline::testing::TestWorkspace;

namespace {

struct Shown {
    TestWorkspace made;
    Requests requests;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<QSettings> device;
    std::unique_ptr<SettingsPage> page;
    LeadId lead;

    Shown()
    {
        lead = made.addLead({{QStringLiteral("name"), QStringLiteral("Anna Berger")}, {QStringLiteral("source"), QStringLiteral("Website")}});
        auto opened = Desk::open(made.file(), made.surroundings(), Desk::Threads::Here);
        Q_ASSERT(opened);
        desk = std::move(*opened);
        device = std::make_unique<QSettings>(made.path(QStringLiteral("device.ini")), QSettings::IniFormat);
        page = std::make_unique<SettingsPage>(*desk, requests, *device);
        page->resize(1280, 720);
        page->show();
        page->activate();
    }
    template <class Widget>
    Widget* called(const QString& name) const
    {
        for (Widget* widget : page->findChildren<Widget*>())
            if (widget->accessibleName() == name && !widget->isHidden())
                return widget;
        return nullptr;
    }
    std::optional<Moment> clock() const
    {
        std::optional<Moment> due;
        desk->read(page.get(), [lead = lead](Workspace& w) { return readLeadRow(w, lead); }, [&due](const LeadRow& row) { due = row.firstContactDue; });
        return due;
    }
};

void typeInto(QSpinBox* box, int value)
{
    box->setValue(value);
    Q_EMIT box->editingFinished();
}

} // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void aFirmIsKeptAndCanBeUndone();
    void aShorterTargetMovesTheClocks();
    void aSourceMayHaveItsOwnTarget();
    void scrollingThePageChangesNothingOnIt();
    void hoursThatMakeNoSenseAreRefused();
    void reasonsAreAddedRenamedAndRemoved();
    void settingsOfTheDeviceStayOnIt();
    void theVerbRefusesWhatNobodyCouldMean();
};

void SettingsPageTest::aFirmIsKeptAndCanBeUndone()
{
    Shown shown;
    QSignalSpy toasts(&shown.requests, &Requests::toast);
    auto* firm = shown.called<QLineEdit>(QStringLiteral("Firm"));
    const QString before = shown.desk->settings().firm;
    firm->setText(QStringLiteral("Kern & Partner"));
    Q_EMIT firm->editingFinished();
    QCOMPARE(shown.desk->settings().firm, QStringLiteral("Kern & Partner"));
    QCOMPARE(toasts.first().first().toString(), QStringLiteral("Settings saved"));
    Q_EMIT firm->editingFinished();
    QCOMPARE(toasts.count(), 1); // nothing changed, nothing kept
    shown.desk->write(shown.page.get(), [](Workspace& w) { return undo(w); }, [](const UndoneVerb&) {});
    QCOMPARE(shown.desk->settings().firm, before);
    QCOMPARE(firm->text(), before);
}

void SettingsPageTest::aShorterTargetMovesTheClocks()
{
    Shown shown;
    const auto before = shown.clock();
    QVERIFY(before);
    typeInto(shown.called<QSpinBox>(QStringLiteral("Call a new lead within")), 20);
    QCOMPARE(shown.desk->settings().firstContactMinutes, 20);
    QCOMPARE(shown.clock()->ms, before->plusMinutes(-40).ms);
}

void SettingsPageTest::aSourceMayHaveItsOwnTarget()
{
    Shown shown;
    const auto before = shown.clock();
    typeInto(shown.called<QSpinBox>(QStringLiteral("First contact of leads from Website, in minutes")), 15);
    QCOMPARE(shown.desk->catalogue().sources.first().targetMinutes, std::optional(15));
    QCOMPARE(shown.clock()->ms, before->plusMinutes(-45).ms);
    typeInto(shown.called<QSpinBox>(QStringLiteral("First contact of leads from Website, in minutes")), 0);
    QCOMPARE(shown.clock()->ms, before->ms);
}

void SettingsPageTest::scrollingThePageChangesNothingOnIt()
{
    QComboBox box;
    box.addItems({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")});
    box.setCurrentIndex(1);
    box.show();
    for (const int turn : {120, -120, -120}) {
        QWheelEvent event(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), {}, {0, turn}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&box, &event);
        QCOMPARE(box.currentIndex(), 1);
    }
}

void SettingsPageTest::hoursThatMakeNoSenseAreRefused()
{
    Shown shown;
    QSignalSpy failures(shown.desk.get(), &Desk::failed);
    const OfficeHours before = shown.desk->settings().hours;
    for (int day = 1; day <= 5; ++day)
        if (auto* chip = shown.called<Chip>(QLocale().standaloneDayName(day)))
            QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(failures.count(), 1); // the last day cannot go
    QVERIFY(std::ranges::any_of(shown.desk->settings().hours.days, std::identity{}));
    QVERIFY(before.days != shown.desk->settings().hours.days);
}

void SettingsPageTest::reasonsAreAddedRenamedAndRemoved()
{
    Shown shown;
    const auto lost = [&] {
        QStringList names;
        for (const Reason& reason : shown.desk->catalogue().reasons)
            if (reason.kind == Reason::Kind::Lost)
                names += reason.name;
        return names;
    };
    const auto count = lost().size();
    QVERIFY(count > 0);
    auto* list = shown.page->findChildren<NameList*>().at(1);
    list->addField()->setText(QStringLiteral("Moved away"));
    QTest::keyClick(list->addField(), Qt::Key_Return);
    QCOMPARE(lost().size(), count + 1);
    QCOMPARE(lost().last(), QStringLiteral("Moved away"));
    Q_EMIT list->renamed(list->entries().last().key, QStringLiteral("Moved abroad"));
    QCOMPARE(lost().last(), QStringLiteral("Moved abroad"));
    Q_EMIT list->removed(list->entries().last().key);
    QCOMPARE(lost().size(), count);
}

void SettingsPageTest::settingsOfTheDeviceStayOnIt()
{
    Shown shown;
    QSignalSpy looks(shown.page.get(), &SettingsPage::appearanceChanged);
    QSignalSpy sizes(shown.page.get(), &SettingsPage::typeScaleChanged);
    QSignalSpy folders(shown.page.get(), &SettingsPage::watchedFolderChanged);
    for (Chip* chip : shown.page->findChildren<Chip*>())
        if (chip->text() == u"Dark")
            QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(looks.count(), 1);
    QCOMPARE(shown.device->value(device::appearance).toString(), QStringLiteral("dark"));
    auto* scale = shown.called<QComboBox>(QStringLiteral("Type size"));
    scale->setCurrentIndex(scale->findData(1.5));
    Q_EMIT scale->activated(scale->currentIndex());
    QCOMPARE(sizes.first().first().toDouble(), 1.5);
    shown.page->setAskForFolder([](const QString&) { return QStringLiteral("/tmp"); });
    for (auto* button : shown.page->findChildren<QPushButton*>())
        if (button->accessibleName() == u"Choose: Watched folder")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(folders.count(), 1);
    QCOMPARE(shown.device->value(device::watchedFolder(shown.desk->settings().id.hex())).toString(), QStringLiteral("/tmp"));
    QVERIFY(!shown.desk->undoState().undo || shown.desk->undoState().undo->name != u"edit-settings");
}

void SettingsPageTest::theVerbRefusesWhatNobodyCouldMean()
{
    TestWorkspace made;
    WorkspaceSettings settings = made.workspace().settings();
    settings.timeZone = QStringLiteral("Europe/Nowhere");
    QCOMPARE(editSettings(made.workspace(), settings).error().field, QStringLiteral("time_zone"));
    settings = made.workspace().settings();
    settings.currency = QStringLiteral("euros");
    QCOMPARE(editSettings(made.workspace(), settings).error().field, QStringLiteral("currency"));
    settings = made.workspace().settings();
    settings.hours.to = settings.hours.from;
    QCOMPARE(editSettings(made.workspace(), settings).error().field, QStringLiteral("hours"));
    settings = made.workspace().settings();
    settings.currency = QStringLiteral(" chf ");
    QVERIFY(editSettings(made.workspace(), settings));
    QCOMPARE(made.workspace().settings().currency, QStringLiteral("CHF"));
}

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
