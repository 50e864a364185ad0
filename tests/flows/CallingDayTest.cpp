// SPDX-License-Identifier: GPL-3.0-or-later
// A day of a rep through the real window, with the keyboard alone: sixty calls, the phone ringing in between, promises
// falling due in mid-call, a lead arriving, a crash. Keys are counted, and at the end nothing is missing.
#include "app/base/Randomness.h"
#include "app/workspace/drafts/CallSession.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/reading/TodayReading.h"
#include "tests/support/TestWorkspace.h"
#include "ui/WorkspaceWindow.h"
#include "ui/callroom/CallRoomPage.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/MultilineEdit.h"
#include "ui/widgets/NoticeLine.h"

#include <QApplication>
#include <QMenuBar>
#include <QTest>

using namespace askline;

namespace {

constexpr int listed = 55; // with three that ring and two promises: sixty
constexpr int crashAt = 37;

const QTimeZone berlin("Europe/Berlin");

Moment at(int hour, int minute)
{
    return Moment::from(QDateTime(QDate(2026, 3, 3), QTime(hour, minute), berlin));
}

enum class Kind { NoAnswer, Voicemail, Conversation, Callback, Meeting, NotInterested };

// How many keys each may cost, words not counted.
int most(Kind kind)
{
    switch (kind) {
    case Kind::NoAnswer:
    case Kind::Voicemail: return 1;
    case Kind::Callback:
    case Kind::Meeting: return 2;
    case Kind::NotInterested: return 3;
    case Kind::Conversation: break;
    }
    return 8;
}

QList<Kind> shuffledDay(Randomness& random)
{
    QList<Kind> day;
    const auto add = [&day](Kind kind, int count) { day += QList<Kind>(count, kind); };
    add(Kind::NoAnswer, 30);
    add(Kind::Voicemail, 10);
    add(Kind::Conversation, 8);
    add(Kind::Callback, 3);
    add(Kind::Meeting, 2);
    add(Kind::NotInterested, 2);
    for (qsizetype i = day.size() - 1; i > 0; --i)
        day.swapItemsAt(i, random.below(int(i) + 1));
    return day;
}

} // namespace

class CallingDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noMenuTakesAKeyFromThePages();
    void sixtyCallsWithTheKeyboardAlone();

private:
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void words(const QString& text);
    void makeLeads();
    void note(const QString& text);
    void call(Kind kind, int number);
    void ring(LeadId caller, const QString& digits, int number);
    void takePromise(LeadId lead);
    void crash(const QString& halfANote);
    CallRoomPage* room() { return window_->window().findChild<CallRoomPage*>(); }
    QString reminder();
    QString sessionFile() { return callSessionFile(test_.path(QStringLiteral("device/drafts")), window_->desk().settings().id); }

    testing::TestWorkspace test_;
    QSettings settings_{test_.path(QStringLiteral("device.ini")), QSettings::IniFormat};
    std::unique_ptr<WorkspaceWindow> window_;
    QList<LeadId> leads_;
    QList<LeadId> callers_;
    QList<LeadId> promised_;
    QHash<LeadId, QString> notes_; // as they were typed
    int keys_ = 0;
};

void CallingDayTest::initTestCase()
{
    qputenv("ASKLINE_REDUCE_MOTION", "1");
    applyTheme(*qApp, Appearance::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
}

void CallingDayTest::open()
{
    window_.reset();
    auto desk = Desk::open(test_.file(), test_.surroundings(), Desk::Threads::Here);
    QVERIFY(desk);
    window_ = std::make_unique<WorkspaceWindow>(std::move(*desk), settings_, test_.path(QStringLiteral("device")));
    window_->window().resize(1366, 768);
    window_->window().show();
    window_->begin();
    window_->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window_->window()));
}

void CallingDayTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++keys_;
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window_->window(), key, modifiers);
}

void CallingDayTest::words(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void CallingDayTest::makeLeads()
{
    const auto person = [this](const QString& name, const QString& phone, Triage triage = Triage::Prioritised) {
        const LeadId lead = test_.addLead({{QStringLiteral("name"), name}, {QStringLiteral("phone"), phone}, {QStringLiteral("source"), QStringLiteral("Fair")}});
        const auto triaged = triageLeads(test_.workspace(), {lead}, triage);
        Q_ASSERT(triaged);
        return lead;
    };
    for (int i = 0; i < listed; ++i) {
        leads_ += person(QStringLiteral("Person %1").arg(i + 1), QStringLiteral("030 9018%1").arg(20 + i));
        QVERIFY(planStep(test_.workspace(), {.lead = leads_.last(), .kind = StepKind::Call, .due = Due::on(QDate(2026, 3, 3))}));
    }
    for (int i = 0; i < 3; ++i)
        callers_ += person(QStringLiteral("Caller %1").arg(i + 1), QStringLiteral("040 77712%1").arg(31 + i), Triage::Nurtured); // nobody calls them today
    for (const Moment hour : {at(10, 30), at(13, 0)}) {
        promised_ += person(QStringLiteral("Promised %1").arg(promised_.size() + 1), QStringLiteral("089 5551%1").arg(10 + promised_.size()));
        QVERIFY(planStep(test_.workspace(), {.lead = promised_.last(), .kind = StepKind::Call, .due = Due::promisedAt(hour, {})}));
    }
}

void CallingDayTest::note(const QString& text)
{
    press(Qt::Key_E, Qt::AltModifier);
    words(text);
    notes_[room()->lead()] += text;
}

void CallingDayTest::call(Kind kind, int number)
{
    keys_ = 0;
    switch (kind) {
    case Kind::NoAnswer: press(Qt::Key_F2); break;
    case Kind::Voicemail: press(Qt::Key_F3); break;
    case Kind::Conversation:
        press(Qt::Key_Slash, Qt::ControlModifier);
        words(QStringLiteral("too expensive"));
        press(Qt::Key_Return, Qt::ControlModifier);
        note(QStringLiteral("conversation %1").arg(number));
        press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_T, Qt::AltModifier);
        words(QStringLiteral("fri 10"));
        press(Qt::Key_S, Qt::ControlModifier);
        break;
    case Kind::Callback:
        press(Qt::Key_F5);
        words(QStringLiteral("thu 11"));
        press(Qt::Key_Return);
        break;
    case Kind::Meeting:
        press(Qt::Key_F7);
        words(QStringLiteral("mon 14:30"));
        press(Qt::Key_Return);
        break;
    case Kind::NotInterested:
        press(Qt::Key_F8);
        words(QStringLiteral("pri"));
        press(Qt::Key_Return);
        break;
    }
    QVERIFY2(keys_ <= most(kind), qPrintable(QStringLiteral("%1 keys for kind %2").arg(keys_).arg(int(kind))));
}

void CallingDayTest::ring(LeadId caller, const QString& digits, int number)
{
    const LeadId running = room()->lead();
    note(QStringLiteral("before the ring %1. ").arg(number));
    press(Qt::Key_K, Qt::ControlModifier);
    words(digits);
    press(Qt::Key_Return);
    QCOMPARE(room()->lead(), caller);
    QCOMPARE(room()->session().call.shown, QStringLiteral("incoming"));
    note(QStringLiteral("rang %1").arg(number));
    press(Qt::Key_F6);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(room()->lead(), running);
    QCOMPARE(room()->findChild<MultilineEdit*>()->text(), notes_.value(running));
}

QString CallingDayTest::reminder()
{
    for (const NoticeLine* line : window_->window().findChildren<NoticeLine*>())
        if (line->isVisible() && line->words().startsWith(QStringLiteral("Promised to")))
            return line->words();
    return {};
}

void CallingDayTest::takePromise(LeadId lead)
{
    const LeadId running = room()->lead();
    QVERIFY2(!reminder().isEmpty(), "the promise is told");
    press(Qt::Key_F12);
    QCOMPARE(room()->lead(), lead);
    note(QStringLiteral("as promised"));
    press(Qt::Key_F6);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(room()->lead(), running);
}

void CallingDayTest::crash(const QString& halfANote)
{
    const LeadId running = room()->lead();
    const CallList list = room()->session().list;
    note(halfANote);
    QTRY_COMPARE(readCallSession(sessionFile()).call.notes, notes_.value(running));
    QFile file(sessionFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray asItWas = file.readAll();
    window_.reset(); // its end may write: what counts is what the kill left
    QFile again(callSessionFile(test_.path(QStringLiteral("device/drafts")), test_.workspace().settings().id));
    QVERIFY(again.open(QIODevice::WriteOnly));
    again.write(asItWas);
    again.close();
    open();
    QCOMPARE(room()->lead(), running);
    QCOMPARE(room()->findChild<MultilineEdit*>()->text(), notes_.value(running));
    QCOMPARE(room()->session().list, list);
}

void CallingDayTest::noMenuTakesAKeyFromThePages()
{
    open();
    for (const QAction* menu : window_->window().menuBar()->actions()) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(menu->text());
        for (const KeyEntry& entry : keyMap())
            QVERIFY2(mnemonic.isEmpty() || QKeySequence(QString::fromLatin1(entry.chord)) != mnemonic, qPrintable(menu->text()));
    }
}

void CallingDayTest::sixtyCallsWithTheKeyboardAlone()
{
    makeLeads();
    test_.clock().moveTo(at(9, 0));
    Randomness random(37);
    const QList<Kind> day = shuffledDay(random);
    open();
    press(Qt::Key_Return); // in the morning
    QCOMPARE(room()->session().list.counts().total, listed);
    LeadId arrived;
    for (int number = 1; number <= listed; ++number) {
        test_.clock().moveTo(test_.clock().now().plusMinutes(4 + random.below(2)));
        const LeadId running = room()->lead();
        QVERIFY2(leads_.contains(running), "the list goes on in its place");
        if (number == 10 || number == 25 || number == 45)
            ring(callers_[number / 20], QStringLiteral("12%1").arg(31 + number / 20), number);
        if (number == 20) {
            window_->desk().write(
                this, [](Workspace& w) { return addLead(w, {{QStringLiteral("name"), QStringLiteral("Fresh Arrival")}, {QStringLiteral("phone"), QStringLiteral("030 111111")}}); },
                [&arrived](const AddedLead& added) { arrived = added.lead; });
            QCOMPARE(room()->lead(), running);
        }
        if (number == crashAt)
            crash(QStringLiteral("half a sentence. "));
        for (const LeadId lead : std::as_const(promised_)) {
            const LeadRow row = *readLeadRow(test_.workspace(), lead);
            if (row.next.due.promised && test_.clock().now().minutesUntil(*row.next.due.moment) <= 5) {
                note(QStringLiteral("before the promise. "));
                Q_EMIT window_->desk().changed({.leads = {lead}}); // the clock of the test stands still: look now
                takePromise(lead);
            }
        }
        call(day[number - 1], number);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(room()->lead().isNull());
    QVERIFY(room()->session().list.isDone());
    QVERIFY2(test_.clock().now() < at(17, 0), "within the day");

    // Nothing is missing.
    int touches = 0;
    for (const LeadId lead : leads_ + callers_ + promised_) {
        const LeadSheet sheet = *readLeadSheet(test_.workspace(), lead);
        QCOMPARE(sheet.touches.size(), 1);
        ++touches;
        if (notes_.contains(lead))
            QCOMPARE(sheet.touches.first().note, notes_.value(lead).trimmed());
        if (sheet.row.isOpen())
            QVERIFY2(sheet.row.next.due.isSet(), "no open lead is without a next step");
    }
    QCOMPARE(touches, 60);
    const TodayList today = *readToday(test_.workspace());
    QCOMPARE(today.score.tried, 57); // the three that rang were no tries
    QVERIFY(std::ranges::contains(today.asks, arrived, [](const TodayItem& item) { return item.lead.id; }));
}

QTEST_MAIN(CallingDayTest)
#include "CallingDayTest.moc"
