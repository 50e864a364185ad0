// SPDX-License-Identifier: GPL-3.0-or-later
// A key pressed in a long script, with colours, checking and preview, against the same key in a bare text field; and
// reading and checking a longer one, against cutting it into lines.
#include "tests/bench/Bench.h"

#include "app/script/Checker.h"
#include "app/script/Parser.h"
#include "app/workspace/playbook/SavePlaybookFile.h"
#include "ui/playbook/PlaybookPage.h"
#include "ui/playbook/ScriptText.h"
#include "ui/style/Appearance.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

namespace askline::bench {

namespace {

constexpr int presses = 200;

// Twenty lines a section, of every kind.
QString longScript(int lines)
{
    QString text = QStringLiteral("# Long\nkey: long\ngoal: Be long.\nask: decision — \"Well, {first_name|there}?\"\npreempts: price\n");
    for (int section = 0; text.count(u'\n') < lines; ++section) {
        text += QStringLiteral("\n## Part %1\nwhen {budget} is unknown\n").arg(section);
        for (int i = 0; i < 4; ++i)
            text += QStringLiteral("So this is what we say in part %1, {first_name|there}, line %2 of it.\n(Wait for an answer.)\n? And what does it cost? -> cost_%1 : money\n"
                                   "    less than 500 => Part %1\n    otherwise => next\n").arg(section).arg(i);
        text += QStringLiteral("! price — \"It pays, in part %1.\"\nvariant A: \"One way.\"\nvariant B: \"Another way.\"\n[ ] the figure of part %1 -> cost_%1\n").arg(section);
    }
    return text;
}

double pressIn(QPlainTextEdit& edit, int number)
{
    return millisecondsOf([&] {
        QTest::keyClick(&edit, number % 10 == 9 ? Qt::Key_Backspace : Qt::Key_A);
        QCoreApplication::processEvents();
    });
}

void goToMiddle(QPlainTextEdit& edit)
{
    edit.setFocus();
    QTextCursor cursor(edit.document()->findBlockByNumber(edit.blockCount() / 2));
    cursor.movePosition(QTextCursor::EndOfBlock);
    edit.setTextCursor(cursor);
    edit.centerCursor();
    QTest::qWait(100);
}

void benchTyping(QTextStream& out)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("script.askline"));
    const QString text = longScript(2000);
    {
        auto workspace = Workspace::create(file, {.person = QStringLiteral("Robin")}, {});
        if (!workspace || !savePlaybookFile(**workspace, {{}, QStringLiteral("calls/long.askscript"), text}))
            qFatal("cannot make the script");
    }
    auto desk = Desk::open(file, {});
    if (!desk)
        qFatal("cannot open the script");
    Requests requests;
    PlaybookPage page(**desk, requests);
    page.resize(1366, 740);
    page.show();
    page.showCard(QStringLiteral("long"));
    auto* edit = page.findChild<ScriptText*>();
    while (edit->blockCount() < 2000)
        QCoreApplication::processEvents();
    page.activateWindow();
    goToMiddle(*edit);
    QPlainTextEdit bare(text);
    bare.resize(460, 700);
    bare.show();
    std::vector<double> own;
    std::vector<double> limit;
    for (int i = 0; i < presses; ++i)
        own.push_back(pressIn(*edit, i));
    bare.activateWindow();
    goToMiddle(bare);
    for (int i = 0; i < presses; ++i)
        limit.push_back(pressIn(bare, i));
    printRow(out, QStringLiteral("a key in a script of 2,000 lines, median"), median(own), median(limit), QStringLiteral("ms"), QStringLiteral("16 ms"));
    printRow(out, QStringLiteral("a key in a script of 2,000 lines, p99"), p99(own), p99(limit), QStringLiteral("ms"), QStringLiteral("16 ms"));
}

void benchReading(QTextStream& out)
{
    const QString text = longScript(5000);
    script::Known known;
    known.fields.insert(QStringLiteral("first_name"), script::Presence::MayBeEmpty);
    known.pressure = {QStringLiteral("last chance"), QStringLiteral("only today")};
    std::vector<double> own;
    std::vector<double> limit;
    for (int i = 0; i < 50; ++i) {
        own.push_back(millisecondsOf([&] { script::check(script::parseScript(text).script, known); }));
        limit.push_back(millisecondsOf([&] {
            for (const QString& line : text.split(u'\n'))
                if (line.trimmed().startsWith(u"# impossible"))
                    qFatal("the limit must read every line");
        }));
    }
    printRow(out, QStringLiteral("a script of 5,000 lines read and checked"), median(own), median(limit), QStringLiteral("ms"), QStringLiteral("a few ms"));
}

} // namespace

void benchScripts(QTextStream& out)
{
    applyTheme(*qApp, Appearance::Light);
    benchReading(out);
    benchTyping(out);
}

} // namespace askline::bench
