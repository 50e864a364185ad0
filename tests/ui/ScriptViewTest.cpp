// SPDX-License-Identifier: GPL-3.0-or-later
// A script is read out, ticked and answered in place.
#include "app/script/Flow.h"
#include "app/script/Parser.h"
#include "ui/parts/AnswerField.h"
#include "ui/parts/MergedText.h"
#include "ui/parts/ScriptView.h"
#include "ui/style/Appearance.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace askline;

namespace {

const QString source = QStringLiteral(R"(# Discovery
key: discovery
goal: Learn
ask: meeting — "Shall we meet {next_meeting|next week}, {first_name}?"

## Opening
Hello {first_name|there}.
(Listen.)
? What happens? -> problem
? What does it cost? -> problem_cost : money
? When shall we meet? -> next_meeting : date
? Is there a budget? -> has_budget : yes/no
So it costs {problem_cost|the sum you named}.
[ ] the problem & its cause -> problem
[ ] say the figure back
)");

} // namespace

class ScriptViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void mergesAreFilledAndHostileDataStaysText();
    void anAnswerMeetsItsMustAndFillsTheLinesBelow();
    void amountsAreWrittenAsPeopleWriteThem();
    void aDaySaidBecomesADate();
    void ticksAreKept();
    void tabGoesThroughTheFieldsInOrder();
    void enterGoesOn();
    void aRunComesBack();
    void aPreviewTakesNoAnswers();
    void linesStayShortAndGrowWithTheType();
    void aNumberAnswersAndTheTalkGoesWhereItLeads();
    void whatThisLeadDoesNotNeedShowsItsNameAlone();

private:
    void show(const QString& text = source, const script::Run& run = {});
    QStringList texts() const;
    template <class Editor>
    Editor* editorFor(const QString& question) const;

    std::unique_ptr<ScriptView> view_;
};

void ScriptViewTest::initTestCase()
{
    qputenv("ASKLINE_REDUCE_MOTION", "1");
    applyTheme(*qApp, Appearance::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void ScriptViewTest::init()
{
    view_ = std::make_unique<ScriptView>();
    const TimeContext time{Moment::from(QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc())), QTimeZone::utc(), QTimeZone::utc(),
                           Said::ToThem, {OfficeHours(), QTimeZone::utc(), {}}, QStringLiteral("DE")};
    view_->setAnswerContext({[time] { return time; }, QStringLiteral("USD")});
    view_->setFields([](QStringView field) { return field == u"first_name" ? QStringLiteral("<b>Anna</b> & Co") : QString(); });
    view_->resize(900, 700);
}

void ScriptViewTest::show(const QString& text, const script::Run& run)
{
    const script::Script parsed = script::parseScript(text).script;
    view_->setScript(parsed, run.key.isEmpty() ? script::begun(parsed, text) : run);
    view_->show();
    view_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
}

QStringList ScriptViewTest::texts() const
{
    QStringList all;
    for (const MergedText* text : view_->findChildren<MergedText*>())
        all += text->text();
    return all;
}

template <class Editor>
Editor* ScriptViewTest::editorFor(const QString& question) const
{
    for (Editor* editor : view_->findChildren<Editor*>())
        if (editor->accessibleName() == question)
            return editor;
    return nullptr;
}

void ScriptViewTest::mergesAreFilledAndHostileDataStaysText()
{
    show();
    QVERIFY(texts().contains(QStringLiteral("Hello <b>Anna</b> & Co.")));
    QVERIFY(texts().contains(QStringLiteral("So it costs the sum you named.")));
    QCOMPARE(view_->askWords(), QStringLiteral("Shall we meet next week, <b>Anna</b> & Co?"));
    QCOMPARE(view_->findChildren<Card*>().size(), 1);
}

void ScriptViewTest::anAnswerMeetsItsMustAndFillsTheLinesBelow()
{
    show();
    QSignalSpy changed(view_.get(), &ScriptView::runChanged);
    QCOMPARE(view_->openMusts().size(), 2);
    QTest::keyClicks(editorFor<QPlainTextEdit>(QStringLiteral("What happens?")), QStringLiteral("it leaks"));
    QCOMPARE(view_->run().answer(QStringLiteral("problem")), QStringLiteral("it leaks"));
    QCOMPARE(changed.count(), 8);
    QVERIFY(editorFor<QCheckBox>(QStringLiteral("the problem & its cause"))->isChecked());
    QCOMPARE(view_->openMusts(), QList{1});
}

void ScriptViewTest::amountsAreWrittenAsPeopleWriteThem()
{
    show();
    auto* cost = editorFor<QLineEdit>(QStringLiteral("What does it cost?"));
    cost->setFocus();
    QTest::keyClicks(cost, QStringLiteral("3k"));
    QVERIFY(texts().contains(QStringLiteral("So it costs $3,000.")));
    QTest::keyClick(cost, Qt::Key_Return);
    QCOMPARE(cost->text(), QStringLiteral("$3,000"));
}

void ScriptViewTest::aDaySaidBecomesADate()
{
    show();
    auto* when = editorFor<QLineEdit>(QStringLiteral("When shall we meet?"));
    when->setFocus();
    QTest::keyClicks(when, QStringLiteral("tomorrow 10:00"));
    QVERIFY2(view_->askWords().startsWith(QStringLiteral("Shall we meet Tue 3 Mar")), qPrintable(view_->askWords()));
    QTest::keyClick(when, Qt::Key_Return);
    QVERIFY2(when->text().startsWith(QStringLiteral("Tue 3 Mar 10:00")), qPrintable(when->text()));
    QCOMPARE(view_->run().answer(QStringLiteral("next_meeting")), when->text());
}

void ScriptViewTest::ticksAreKept()
{
    show();
    QTest::keyClick(editorFor<QCheckBox>(QStringLiteral("say the figure back")), Qt::Key_Space);
    QVERIFY(view_->run().isTicked(1));
    QTest::keyClick(editorFor<QCheckBox>(QStringLiteral("say the figure back")), Qt::Key_Space);
    QVERIFY(!view_->run().isTicked(1));
}

void ScriptViewTest::tabGoesThroughTheFieldsInOrder()
{
    show();
    view_->setFocus();
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited += QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(visited.mid(0, 3), (QStringList{QStringLiteral("What happens?"), QStringLiteral("What does it cost?"), QStringLiteral("When shall we meet?")}));
}

void ScriptViewTest::enterGoesOn()
{
    show();
    auto* first = editorFor<QPlainTextEdit>(QStringLiteral("What happens?"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("What does it cost?"));
    QCOMPARE(first->toPlainText(), QString());
}

void ScriptViewTest::aRunComesBack()
{
    script::Run run = script::begun(script::parseScript(source).script, source);
    run.setAnswer(QStringLiteral("problem"), QStringLiteral("it leaks"));
    run.setAnswer(QStringLiteral("has_budget"), QStringLiteral("yes"));
    run.setTick(1, script::Tick::Done);
    show(source, run);
    QCOMPARE(view_->run(), run);
    QCOMPARE(editorFor<QPlainTextEdit>(QStringLiteral("What happens?"))->toPlainText(), QStringLiteral("it leaks"));
    QVERIFY(editorFor<QCheckBox>(QStringLiteral("say the figure back"))->isChecked());
}

void ScriptViewTest::aPreviewTakesNoAnswers()
{
    view_ = std::make_unique<ScriptView>(nullptr, ScriptView::Mode::ReadOnly);
    show();
    QVERIFY(view_->findChildren<AnswerField*>().isEmpty());
    for (const QCheckBox* box : view_->findChildren<QCheckBox*>())
        QVERIFY(!box->isEnabled());
}

void ScriptViewTest::linesStayShortAndGrowWithTheType()
{
    show(QStringLiteral("# T\nkey: t\n\n## S\n") + QStringLiteral("word ").repeated(60) + u'\n');
    const auto longText = [this] {
        const QList<MergedText*> all = view_->findChildren<MergedText*>();
        return *std::ranges::find_if(all, [](const MergedText* one) { return one->text().startsWith(QStringLiteral("word")); });
    };
    const MergedText* text = longText();
    const int narrow = text->heightForWidth(300);
    QVERIFY(text->heightForWidth(3000) > text->fontMetrics().height() * 3); // 300 letters at 70 a line
    QVERIFY(narrow > text->heightForWidth(3000));
    view_->setPointSize(24);
    QVERIFY(longText()->font().pointSizeF() > 20);
}

const char* const branching = "# T\nkey: t\n\n## Opening\nHello.\n? Which tool? -> tool : choice\n    a sheet => Sheet\n    a program => Program\n\n"
                              "## Sheet\nHow many rows?\n=> end\n\n## Program\nwhen {first_name} is known\nWhich one?\n\n## Stranger\nwhen {first_name} is unknown\nWho are you?\n";

void ScriptViewTest::aNumberAnswersAndTheTalkGoesWhereItLeads()
{
    show(QString::fromLatin1(branching));
    QSignalSpy changed(view_.get(), &ScriptView::runChanged);
    QTest::keyClick(view_.get(), Qt::Key_2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(view_->run().answer(QStringLiteral("tool")), QStringLiteral("a program"));
    QCOMPARE(view_->script().sections[view_->run().at].title, QStringLiteral("Program"));
    view_->goBack();
    QCOMPARE(view_->run().at, 0);
    view_->goOn();
    QCOMPARE(view_->script().sections[view_->run().at].title, QStringLiteral("Program"));
    view_->goOn();
    QCOMPARE(view_->run().at, script::talkEnd);
}

void ScriptViewTest::whatThisLeadDoesNotNeedShowsItsNameAlone()
{
    show(QString::fromLatin1(branching));
    const auto isShown = [this](const QString& words) {
        return std::ranges::any_of(view_->findChildren<MergedText*>(), [&](const MergedText* text) { return text->text() == words && text->isVisible(); });
    };
    QVERIFY(isShown(QStringLiteral("Which one?")) || isShown(QStringLiteral("How many rows?")));
    QVERIFY(!isShown(QStringLiteral("Who are you?"))); // the name is known
    QTest::keyClick(view_.get(), Qt::Key_1);
    QVERIFY(isShown(QStringLiteral("How many rows?")));
    QVERIFY(!isShown(QStringLiteral("Which one?")));
}

QTEST_MAIN(ScriptViewTest)
#include "ScriptViewTest.moc"
