// SPDX-License-Identifier: GPL-3.0-or-later
// Three leads and the call room in a real window, driven by real keys that are counted.
#pragma once

#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "tests/support/TestWorkspace.h"
#include "ui/callroom/CallRoomPage.h"
#include "ui/style/Appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QTest>

namespace askline::testing {

class CallRoomScene {
protected:
    static void prepare()
    {
        qputenv("ASKLINE_REDUCE_MOTION", "1");
        applyTheme(*qApp, Appearance::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
    }

    void begin()
    {
        workspace_ = std::make_unique<TestWorkspace>(); // Monday, 2 March 2026, 10:00 in Berlin
        leads_ = {lead("Anna", "Berger", "+1 312 555 0142"), lead("Ben", "Cramer", "+49 30 901820"), lead("Clara", "Dorn", "")};
        open();
    }

    void end()
    {
        window_.reset();
        page_ = nullptr;
        requests_.reset();
        desk_.reset();
        workspace_.reset();
    }

    // As after a restart of the program.
    void open()
    {
        window_.reset();
        auto desk = Desk::open(workspace_->file(), workspace_->surroundings(), Desk::Threads::Here);
        QVERIFY(desk);
        desk_ = std::move(*desk);
        QObject::connect(desk_.get(), &Desk::failed,
                         [](const Failure& failure) { qWarning("failed: %s %s", qPrintable(failure.field), qPrintable(failure.detail)); });
        requests_ = std::make_unique<Requests>();
        window_ = std::make_unique<QMainWindow>();
        page_ = new CallRoomPage(*desk_, *requests_, workspace_->path(QStringLiteral("drafts")));
        window_->setCentralWidget(page_);
        window_->resize(1366, 768);
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        keys_ = 0;
    }

    LeadId lead(const char* first, const char* last, const char* phone)
    {
        return workspace_->addLead({{QStringLiteral("first_name"), QString::fromLatin1(first)},
                                    {QStringLiteral("last_name"), QString::fromLatin1(last)},
                                    {QStringLiteral("company"), QStringLiteral("%1 & Sons").arg(QString::fromLatin1(last))},
                                    {QStringLiteral("title"), QStringLiteral("Owner")},
                                    {QStringLiteral("phone"), QString::fromLatin1(phone)},
                                    {QStringLiteral("source"), QStringLiteral("Website form")},
                                    {QStringLiteral("message"), QStringLiteral("Please call me about <b>prices</b>.")}});
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys_;
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page_, key, modifiers);
    }
    void words(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    LeadSheet sheet(LeadId lead) { return *readLeadSheet(workspace_->workspace(), lead); }
    QString sessionFile() const { return callSessionFile(workspace_->path(QStringLiteral("drafts")), desk_->settings().id); }
    bool shows(const QString& text) const
    {
        return std::ranges::any_of(page_->findChildren<QLabel*>(), [&](const QLabel* l) { return l->isVisible() && l->text().contains(text); });
    }
    bool hasButton(const QString& text) const
    {
        return std::ranges::any_of(page_->findChildren<QAbstractButton*>(), [&](const QAbstractButton* b) { return b->isVisible() && b->text() == text; });
    }

    std::unique_ptr<TestWorkspace> workspace_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<Requests> requests_;
    std::unique_ptr<QMainWindow> window_;
    CallRoomPage* page_ = nullptr;
    QList<LeadId> leads_; // Anna Berger, Ben Cramer, and Clara Dorn, who has no number
    int keys_ = 0;
};

} // namespace askline::testing
