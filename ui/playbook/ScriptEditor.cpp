// SPDX-License-Identifier: GPL-3.0-or-later
// Text in the middle; a problem or a section picked is a place jumped to.
#include "ui/playbook/ScriptEditor.h"

#include "ui/playbook/FindBar.h"
#include "ui/playbook/ScriptText.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <ranges>

namespace askline {

namespace {

constexpr int problemsHeight = 112;
constexpr qsizetype mostChanges = 4; // shown in words; how many more there are is said

} // namespace

ScriptEditor::ScriptEditor(QWidget* parent)
    : QWidget(parent), edit_(new ScriptText), find_(new FindBar(*edit_)), outline_(new QComboBox), versions_(new Button(tr("Versions"), ButtonRole::Quiet)),
      problems_(new QListWidget), changes_(new QLabel), publish_(new Button(tr("Publish"), ButtonRole::Primary)),
      discard_(new Button(tr("Discard the draft"), ButtonRole::Quiet))
{
    build();
    addCommands();
    connect(edit_, &QPlainTextEdit::textChanged, this, &ScriptEditor::edited);
    connect(problems_, &QListWidget::itemActivated, this, [this] { jumpTo(problems_->currentRow()); });
    connect(problems_, &QListWidget::itemClicked, this, [this] { jumpTo(problems_->currentRow()); });
    connect(outline_, &QComboBox::activated, this, [this](int index) { edit_->goToLine(outline_->itemData(index).toInt(), 1, 0); });
    connect(edit_, &QPlainTextEdit::cursorPositionChanged, this, &ScriptEditor::showPlace);
    connect(publish_, &QPushButton::clicked, this, &ScriptEditor::publishWanted);
    connect(discard_, &QPushButton::clicked, this, &ScriptEditor::discardWanted);
    connect(versions_, &QPushButton::clicked, this, [this] { Q_EMIT versionsWanted(versions_->mapToGlobal(QPoint(0, versions_->height()))); });
    setChanges({});
    setWaits(false);
    showProblems();
}

void ScriptEditor::build()
{
    edit_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit_->setAccessibleName(tr("Text of the script"));
    edit_->setTabChangesFocus(true);
    outline_->setAccessibleName(tr("Go to a section"));
    outline_->setToolTip(outline_->accessibleName());
    outline_->setPlaceholderText(tr("Head of the file"));
    outline_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    versions_->setToolTip(tr("What was published before"));
    auto* top = new QHBoxLayout;
    top->addWidget(outline_, 1);
    top->addWidget(versions_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(top);
    column->addWidget(edit_, 1);
    column->addWidget(find_);
    buildFoot(column);
}

void ScriptEditor::buildFoot(QVBoxLayout* column)
{
    problems_->setAccessibleName(tr("What the checker found"));
    problems_->setMaximumHeight(problemsHeight);
    problems_->setWordWrap(true);
    changes_->setTextFormat(Qt::PlainText);
    changes_->setWordWrap(true);
    changes_->setAccessibleName(tr("What waits to be published"));
    setType(changes_, TypeSize::Small);
    setTone(changes_, Tone::Muted);
    publish_->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_S));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(publish_);
    buttons->addWidget(discard_);
    buttons->addStretch();
    column->addWidget(problems_);
    column->addWidget(changes_);
    column->addLayout(buttons);
}

void ScriptEditor::addCommands()
{
    addCommand(this, Command::Find, [this] { find_->open(FindBar::With::Search); });
    addCommand(this, Command::Replace, [this] { find_->open(FindBar::With::Replacement); });
    addCommand(this, Command::Complete, [this] { edit_->complete(ScriptText::Asked::Yes); });
    addCommand(this, Command::ApplyFix, [this] { edit_->applyFix(); });
    addCommand(this, Command::GoToNamed, [this] { edit_->goToNamed(); });
    addCommand(this, Command::FoldSection, [this] { edit_->toggleFold(); });
    addCommand(this, Command::FormatText, [this] { Q_EMIT formatWanted(); });
}

void ScriptEditor::setFile(const QString& path)
{
    const QSignalBlocker quiet(edit_); // colouring anew is no edit
    edit_->setFile(path);
}

void ScriptEditor::setText(const QString& text)
{
    const QSignalBlocker quiet(edit_);
    edit_->setPlainText(text);
}

QString ScriptEditor::text() const
{
    return edit_->toPlainText();
}

void ScriptEditor::replaceText(const QString& text)
{
    edit_->replaceText(text);
}

void ScriptEditor::setKnown(const script::Known& known)
{
    edit_->setKnown(known);
}

void ScriptEditor::setScript(const std::optional<script::Script>& script)
{
    edit_->setScript(script);
    script_ = script;
    showOutline();
}

void ScriptEditor::showOutline()
{
    QStringList titles;
    QList<int> lines;
    for (const script::Section& section : script_ ? script_->sections : QList<script::Section>())
        if (section.heading == script::Heading::Written) {
            titles += section.title;
            lines += section.place.line;
        }
    const bool isSame = titles.size() == outline_->count() && std::ranges::equal(titles, std::views::iota(0, outline_->count()), {}, {}, [this](int i) { return outline_->itemText(i); });
    if (!isSame) {
        outline_->clear();
        outline_->addItems(titles);
    }
    for (int i = 0; i < lines.size(); ++i)
        outline_->setItemData(i, lines[i]);
    outline_->setVisible(!titles.isEmpty());
    showPlace();
}

void ScriptEditor::showPlace()
{
    int here = -1;
    for (int i = 0; i < outline_->count() && outline_->itemData(i).toInt() <= edit_->textCursor().blockNumber() + 1; ++i)
        here = i;
    outline_->setCurrentIndex(here);
}

void ScriptEditor::setDiagnostics(const QList<script::Diagnostic>& diagnostics)
{
    edit_->setDiagnostics(diagnostics);
    if (diagnostics == diagnostics_)
        return;
    diagnostics_ = diagnostics;
    QHash<int, LineMark> marks;
    for (const script::Diagnostic& diagnostic : diagnostics_)
        if (diagnostic.severity == script::Severity::Error || !marks.contains(diagnostic.line))
            marks[diagnostic.line] = diagnostic.severity == script::Severity::Error ? LineMark::Error : LineMark::Warning;
    edit_->setLineMarks(marks);
    showProblems();
}

void ScriptEditor::showProblems()
{
    constexpr qsizetype mostListed = 200;
    const int current = problems_->currentRow();
    problems_->clear();
    for (const script::Diagnostic& diagnostic : diagnostics_.first(std::min(diagnostics_.size(), mostListed))) {
        const bool isError = diagnostic.severity == script::Severity::Error;
        problems_->addItem(new QListWidgetItem(icon(IconName::Warning, isError ? Tone::Red : Tone::Amber),
                                               tr("Line %1: %2").arg(diagnostic.line).arg(diagnostic.text())));
    }
    problems_->setCurrentRow(std::min(current, problems_->count() - 1));
    problems_->setVisible(!diagnostics_.isEmpty());
}

void ScriptEditor::setChanges(const QStringList& words)
{
    QStringList shown = words.first(std::min(words.size(), mostChanges));
    if (words.size() > mostChanges)
        shown += tr("and %n more change(s)", nullptr, int(words.size() - mostChanges));
    changes_->setText(words.isEmpty() ? QString() : tr("A draft; calls still use what was published.") + u'\n' + shown.join(u'\n'));
    changes_->setVisible(!words.isEmpty());
    changes_->setToolTip(words.size() > mostChanges ? QStringLiteral("<qt>%1</qt>").arg(words.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))) : QString());
}

void ScriptEditor::setWaits(bool waits)
{
    publish_->setEnabled(waits);
    discard_->setVisible(waits);
}

void ScriptEditor::jumpTo(int row)
{
    if (row >= 0 && row < diagnostics_.size())
        edit_->goToLine(diagnostics_[row].line, diagnostics_[row].column, diagnostics_[row].length);
}

} // namespace askline
