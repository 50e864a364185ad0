// SPDX-License-Identifier: GPL-3.0-or-later
// Text above, what is wrong with it below; a problem picked is a place jumped to.
#include "ui/playbook/ScriptEditor.h"

#include "ui/playbook/NumberedEdit.h"
#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int problemsHeight = 120;

} // namespace

ScriptEditor::ScriptEditor(QWidget* parent)
    : QWidget(parent), edit_(new NumberedEdit), problems_(new QListWidget), save_(new Button(tr("Save"), ButtonRole::Primary)),
      revert_(new Button(tr("Revert"), ButtonRole::Quiet))
{
    edit_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit_->setAccessibleName(tr("Text of the script"));
    edit_->setTabChangesFocus(true);
    problems_->setAccessibleName(tr("What the checker found"));
    problems_->setMaximumHeight(problemsHeight);
    problems_->setWordWrap(true);
    save_->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_S));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save_);
    buttons->addWidget(revert_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(edit_, 1);
    column->addWidget(problems_);
    column->addLayout(buttons);
    connect(edit_, &QPlainTextEdit::textChanged, this, &ScriptEditor::edited);
    connect(problems_, &QListWidget::itemActivated, this, [this] { jumpTo(problems_->currentRow()); });
    connect(problems_, &QListWidget::itemClicked, this, [this] { jumpTo(problems_->currentRow()); });
    connect(save_, &QPushButton::clicked, this, &ScriptEditor::saveWanted);
    connect(revert_, &QPushButton::clicked, this, &ScriptEditor::revertWanted);
    setUnsaved(false);
    showProblems();
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

void ScriptEditor::setDiagnostics(const QList<script::Diagnostic>& diagnostics)
{
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
    const int current = problems_->currentRow();
    problems_->clear();
    for (const script::Diagnostic& diagnostic : std::as_const(diagnostics_)) {
        const bool isError = diagnostic.severity == script::Severity::Error;
        problems_->addItem(new QListWidgetItem(icon(IconName::Warning, isError ? Tone::Red : Tone::Amber),
                                               tr("Line %1: %2").arg(diagnostic.line).arg(diagnostic.text())));
    }
    problems_->setCurrentRow(std::min(current, problems_->count() - 1));
    problems_->setVisible(!diagnostics_.isEmpty());
}

void ScriptEditor::setUnsaved(bool unsaved)
{
    save_->setEnabled(unsaved);
    revert_->setEnabled(unsaved);
}

void ScriptEditor::jumpTo(int row)
{
    if (row < 0 || row >= diagnostics_.size())
        return;
    const QTextBlock block = edit_->document()->findBlockByNumber(diagnostics_[row].line - 1);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::max(0, diagnostics_[row].column - 1));
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, diagnostics_[row].length);
    edit_->setTextCursor(cursor);
    edit_->setFocus();
}

} // namespace askline
