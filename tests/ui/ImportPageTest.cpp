// SPDX-License-Identifier: GPL-3.0-or-later
// The import page as people use it: a file is shown, its mapping changed, imported, its result read and undone.
#include "tests/support/TestWorkspace.h"
#include "ui/intake/FirstLeadsModel.h"
#include "ui/intake/ImportChoices.h"
#include "ui/intake/ImportDone.h"
#include "ui/intake/ImportPage.h"
#include "ui/intake/MappingModel.h"
#include "ui/intake/MappingView.h"
#include "ui/intake/PastImports.h"
#include "ui/intake/WatchedFolder.h"
#include "ui/shell/DeviceKeys.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"

#include "app/workspace/history/Undo.h"
#include "app/workspace/reading/LeadLists.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>

using namespace askline;
using askline::testing::TestWorkspace;

namespace {

constexpr auto fiveRows = "Name;E-Mail;Firma;Rückruf;Wunsch\n"
                          "Anna Berger;anna@berger.example;Berger GmbH;0170 1234567;Ein Angebot bitte\n"
                          "Bert Claas;bert@claas.example;Claas AG;0170 1234568;Preise\n"
                          ";;;;nur ein Wunsch\n"
                          "Cora Dehn;cora@dehn.example;Dehn KG;0170 1234569;Termin\n"
                          "Dirk Ernst;dirk@ernst.example;Ernst OHG;0170 1234560;Rückruf\n";

struct Shown {
    TestWorkspace made{NewWorkspace::Content::Empty};
    Requests requests;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ImportPage> page;

    Shown()
    {
        auto opened = Desk::open(made.file(), made.surroundings(), Desk::Threads::Here);
        Q_ASSERT(opened);
        desk = std::move(*opened);
        page = std::make_unique<ImportPage>(*desk, requests);
        page->resize(1280, 720);
        page->show();
        page->activate();
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(made.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", qPrintable(name));
        return file.fileName();
    }
    Button* importButton() const { return page->findChild<ImportChoices*>()->importButton(); }
    MappingModel* mapping() const { return page->findChild<MappingModel*>(); }
    FirstLeadsModel* first() const { return page->findChild<FirstLeadsModel*>(); }
    ImportDone* done() const { return page->findChild<ImportDone*>(); }
    Button* button(QWidget* in, const QString& text) const
    {
        for (Button* one : in->findChildren<Button*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    int leads() const
    {
        int count = 0;
        desk->read(page.get(), [](Workspace& w) { return countLeads(w); }, [&count](const LeadCounts& counts) { count = counts.all; });
        return count;
    }
};

int rowOf(const MappingModel& mapping, const QString& header)
{
    for (int row = 0; row < mapping.rowCount(); ++row)
        if (mapping.index(row, MappingModel::HeaderColumn).data().toString() == header)
            return row;
    return -1;
}

} // namespace

class ImportPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void anEmptyPageSaysWhatToDo();
    void aFileIsShownAsItWillBecome();
    void aMappingIsChangedFromTheKeyboard();
    void importingTellsTheCountsAndCanBeUndone();
    void rejectedRowsAreSavedAndImportAgainOnceMended();
    void theSameFileAgainBringsNothingNew();
    void whatCannotBeReadIsSaidInWords();
    void pastedCellsAreATable();
    void severalFilesComeOneAfterAnother();
    void pastImportsAreListedWithTheirUndo();
    void aWatchedFolderImportsEachNewFileOnce();
};

void ImportPageTest::anEmptyPageSaysWhatToDo()
{
    Shown shown;
    QSignalSpy asked(&shown.requests, &Requests::importFiles);
    auto* empty = shown.page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->primary(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!shown.page->findChild<PastImports*>()->isVisible());
}

void ImportPageTest::aFileIsShownAsItWillBecome()
{
    Shown shown;
    shown.page->openFiles({shown.write(QStringLiteral("leads.csv"), fiveRows)});
    QTRY_COMPARE(shown.first()->rowCount(), 4);
    QCOMPARE(shown.first()->index(0, 0).data().toString(), QStringLiteral("Anna Berger"));
    const int email = rowOf(*shown.mapping(), QStringLiteral("E-Mail"));
    QCOMPARE(shown.mapping()->index(email, MappingModel::FieldColumn).data(Qt::EditRole).toString(), QStringLiteral("email"));
    QVERIFY(!shown.mapping()->index(email, MappingModel::ReasonColumn).data().toString().isEmpty());
    QCOMPARE(shown.mapping()->index(email, MappingModel::ExampleColumn).data().toString(), QStringLiteral("anna@berger.example"));
    QTRY_COMPARE(shown.importButton()->text(), QStringLiteral("Import 4 leads"));
    QVERIFY(shown.importButton()->isEnabled());
    QCOMPARE(shown.leads(), 0);
}

void ImportPageTest::aMappingIsChangedFromTheKeyboard()
{
    Shown shown;
    shown.page->openFiles({shown.write(QStringLiteral("leads.csv"), fiveRows)});
    QTRY_VERIFY(shown.mapping()->rowCount() == 5);
    const QModelIndex wish = shown.mapping()->index(rowOf(*shown.mapping(), QStringLiteral("Wunsch")), MappingModel::FieldColumn);
    auto* view = shown.page->findChild<MappingView*>();
    view->setFocus();
    view->setCurrentIndex(wish);
    QTest::keyClick(view, Qt::Key_Return);
    auto* box = view->findChild<QComboBox*>();
    QVERIFY(box);
    box->setCurrentIndex(box->findData(QStringLiteral("note")));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_COMPARE(wish.data(Qt::EditRole).toString(), QStringLiteral("note"));
    QCOMPARE(wish.siblingAtColumn(MappingModel::ReasonColumn).data().toString(), QStringLiteral("chosen by you"));
    QTRY_COMPARE(shown.importButton()->text(), QStringLiteral("Import 4 leads"));
}

void ImportPageTest::importingTellsTheCountsAndCanBeUndone()
{
    Shown shown;
    shown.page->openFiles({shown.write(QStringLiteral("leads.csv"), fiveRows)});
    QTRY_VERIFY(shown.importButton()->isEnabled());
    QTest::mouseClick(shown.importButton(), Qt::LeftButton);
    QTRY_VERIFY(shown.done()->isVisible());
    QCOMPARE(shown.leads(), 4);
    auto* rows = shown.done()->findChild<QTableWidget*>();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->item(0, 0)->text(), QStringLiteral("4"));
    QVERIFY(rows->item(0, 2)->text().contains(QStringLiteral("no name")));
    QSignalSpy places(&shown.requests, &Requests::showPage);
    QTest::mouseClick(shown.button(shown.done(), QStringLiteral("Go to the inbox")), Qt::LeftButton);
    QCOMPARE(places.first().first().toString(), QStringLiteral("inbox"));
    QTest::mouseClick(shown.button(shown.done(), QStringLiteral("Undo the import")), Qt::LeftButton);
    QTRY_COMPARE(shown.leads(), 0);
    QVERIFY(!shown.button(shown.done(), QStringLiteral("Undone"))->isEnabled());
}

void ImportPageTest::rejectedRowsAreSavedAndImportAgainOnceMended()
{
    Shown shown;
    shown.page->openFiles({shown.write(QStringLiteral("leads.csv"), fiveRows)});
    QTRY_VERIFY(shown.importButton()->isEnabled());
    QTest::mouseClick(shown.importButton(), Qt::LeftButton);
    const QString saved = shown.made.path(QStringLiteral("rejected.csv"));
    QString suggested;
    shown.page->setAskForFile([&](const QString& path) { suggested = path; return saved; });
    QTest::mouseClick(shown.button(shown.done(), QStringLiteral("Save rejected rows…")), Qt::LeftButton);
    QVERIFY(suggested.endsWith(QStringLiteral("leads-rejected.csv")));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    QVERIFY(text.contains("nur ein Wunsch"));
    const qsizetype row = text.indexOf('\n') + 1;
    text = text.left(row) + "Emil Franz,emil@franz.example,Franz SE,0170 1234561,Ein Wunsch,mended\n";
    shown.page->openFiles({shown.write(QStringLiteral("mended.csv"), text)});
    QTRY_COMPARE(shown.importButton()->text(), QStringLiteral("Import one lead"));
    QTest::mouseClick(shown.importButton(), Qt::LeftButton);
    QTRY_COMPARE(shown.leads(), 5);
}

void ImportPageTest::theSameFileAgainBringsNothingNew()
{
    Shown shown;
    const QString file = shown.write(QStringLiteral("leads.csv"), fiveRows);
    shown.page->openFiles({file});
    QTRY_VERIFY(shown.importButton()->isEnabled());
    QTest::mouseClick(shown.importButton(), Qt::LeftButton);
    shown.page->openFiles({file});
    QTRY_COMPARE(shown.importButton()->text(), QStringLiteral("Nothing new to import"));
    QVERIFY(!shown.importButton()->isEnabled());
}

void ImportPageTest::whatCannotBeReadIsSaidInWords()
{
    Shown shown;
    shown.page->openFiles({shown.write(QStringLiteral("leads.xlsx"), "PK\x03\x04 not really")});
    auto* empty = shown.page->findChild<EmptyState*>();
    QTRY_VERIFY(empty->isVisible());
    bool told = false;
    for (const QLabel* label : empty->findChildren<QLabel*>())
        told |= label->text().contains(QStringLiteral("Save it there as CSV"));
    QVERIFY(told);
}

void ImportPageTest::pastedCellsAreATable()
{
    Shown shown;
    shown.page->openText(QStringLiteral("Name\tE-mail\tPhone\nAnna Berger\tanna@berger.example\t0170 1234567\n"));
    QTRY_COMPARE(shown.first()->rowCount(), 1);
    QTRY_COMPARE(shown.importButton()->text(), QStringLiteral("Import one lead"));
    QSignalSpy toasts(&shown.requests, &Requests::toast);
    shown.page->openText(QStringLiteral("  \n"));
    QCOMPARE(toasts.count(), 1);
}

void ImportPageTest::severalFilesComeOneAfterAnother()
{
    Shown shown;
    shown.page->openFiles({shown.write(QStringLiteral("a.csv"), "Name,Email\nAnna A,a@a.example\n"),
                           shown.write(QStringLiteral("b.csv"), "Name,Email\nBert B,b@b.example\nCora B,c@b.example\n")});
    QTRY_COMPARE(shown.importButton()->text(), QStringLiteral("Import one lead"));
    QTest::mouseClick(shown.importButton(), Qt::LeftButton);
    Button* next = shown.button(shown.done(), QStringLiteral("Next: b.csv"));
    QVERIFY(next);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(shown.importButton()->text(), QStringLiteral("Import 2 leads"));
}

void ImportPageTest::pastImportsAreListedWithTheirUndo()
{
    Shown shown;
    shown.page->openFiles({shown.write(QStringLiteral("leads.csv"), fiveRows)});
    QTRY_VERIFY(shown.importButton()->isEnabled());
    QTest::mouseClick(shown.importButton(), Qt::LeftButton);
    QTest::mouseClick(shown.button(shown.done(), QStringLiteral("Import more")), Qt::LeftButton);
    auto* past = shown.page->findChild<PastImports*>();
    QTRY_VERIFY(past->isVisible());
    QTest::mouseClick(shown.button(past, QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE(shown.leads(), 0);
    QTRY_VERIFY(shown.button(past, QStringLiteral("Undone")));
}

void ImportPageTest::aWatchedFolderImportsEachNewFileOnce()
{
    Shown shown;
    QDir().mkpath(shown.made.path(QStringLiteral("in")));
    shown.write(QStringLiteral("in/old.csv"), "Name,Email\nOld One,old@one.example\n");
    QSettings settings(shown.made.path(QStringLiteral("device.ini")), QSettings::IniFormat);
    settings.setValue(device::watchedFolder(shown.desk->settings().id.hex()), shown.made.path(QStringLiteral("in")));
    WatchedFolder watched(*shown.desk, shown.requests, settings);
    watched.look();
    QCOMPARE(shown.leads(), 0); // was there before the folder was watched
    QSignalSpy toasts(&shown.requests, &Requests::toast);
    shown.write(QStringLiteral("in/new.csv"), fiveRows);
    watched.look();
    QCOMPARE(shown.leads(), 0); // may still be growing
    watched.look();
    QCOMPARE(shown.leads(), 4);
    QCOMPARE(toasts.count(), 1);
    shown.write(QStringLiteral("in/copy.csv"), fiveRows);
    watched.look();
    watched.look();
    QCOMPARE(toasts.count(), 1); // the same content
    WatchedFolder later(*shown.desk, shown.requests, settings);
    later.look();
    later.look();
    QCOMPARE(shown.leads(), 4);
}

QTEST_MAIN(ImportPageTest)
#include "ImportPageTest.moc"
