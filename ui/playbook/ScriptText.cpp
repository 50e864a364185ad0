// SPDX-License-Identifier: GPL-3.0-or-later
// Places of the language count from 1; those of the document from 0.
#include "ui/playbook/ScriptText.h"

#include "ui/playbook/ScriptHighlighter.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace askline {

namespace {

constexpr qsizetype mostUnderlined = 500;

} // namespace

ScriptText::ScriptText(QWidget* parent) : NumberedEdit(parent), highlighter_(new ScriptHighlighter(document())), completer_(new QCompleter(this))
{
    completer_->setWidget(this);
    completer_->setModel(new QStringListModel(completer_));
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &ScriptText::insertOffer);
}

void ScriptText::setFile(const QString& path)
{
    highlighter_->setFile(path);
}

void ScriptText::setDiagnostics(const QList<script::Diagnostic>& diagnostics)
{
    diagnostics_ = diagnostics;
    underline();
}

void ScriptText::underline()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const script::Diagnostic& diagnostic : diagnostics_.first(std::min(diagnostics_.size(), mostUnderlined))) {
        const QTextBlock block = document()->findBlockByNumber(diagnostic.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        const int column = std::clamp(diagnostic.column - 1, 0, block.length() - 1);
        selection.cursor.setPosition(block.position() + column);
        selection.cursor.setPosition(block.position() + std::min(column + std::max(1, diagnostic.length), block.length() - 1), QTextCursor::KeepAnchor);
        const bool isError = diagnostic.severity == script::Severity::Error;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(isError ? themeOf(this).red : themeOf(this).amber);
        selections += selection;
    }
    setExtraSelections(selections);
}

const script::Diagnostic* ScriptText::diagnosticAt(const QTextCursor& cursor) const
{
    const int line = cursor.blockNumber() + 1;
    const int column = cursor.positionInBlock() + 1;
    const auto found = std::ranges::find_if(diagnostics_, [&](const script::Diagnostic& one) {
        return one.line == line && column >= one.column && column <= one.column + std::max(1, one.length);
    });
    return found == diagnostics_.end() ? nullptr : &*found;
}

QString ScriptText::explanation(const script::Diagnostic& diagnostic) const
{
    const QString fix = diagnostic.suggestion.isEmpty() ? QString() : u'\n' + tr("%1 puts “%2” there", "a key, what it inserts").arg(commandKey(Command::ApplyFix), diagnostic.suggestion);
    return diagnostic.text() + fix;
}

bool ScriptText::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return NumberedEdit::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const script::Diagnostic* diagnostic = diagnosticAt(cursorForPosition(viewport()->mapFrom(this, help->pos())));
    QToolTip::showText(help->globalPos(), diagnostic ? QStringLiteral("<qt>%1</qt>").arg(explanation(*diagnostic).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))) : QString(), this);
    return true;
}

void ScriptText::goToLine(int line, int column, int length)
{
    QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::clamp(column - 1, 0, block.length() - 1));
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, std::clamp(length, 0, block.length() - 1 - cursor.positionInBlock()));
    unfold(block);
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void ScriptText::complete(Asked asked)
{
    const QTextCursor cursor = textCursor();
    const script::Completion found = script_ ? script::completionAt(cursor.block().text(), cursor.positionInBlock(), *script_, known_) : script::Completion();
    const QString typed = cursor.block().text().mid(found.start, cursor.positionInBlock() - found.start);
    const bool isWhole = found.offers.size() == 1 && found.offers.first() == typed;
    if (found.offers.isEmpty() || isWhole || (asked == Asked::No && typed.isEmpty())) {
        completer_->popup()->hide();
        return;
    }
    completionStart_ = cursor.block().position() + found.start;
    static_cast<QStringListModel*>(completer_->model())->setStringList(found.offers);
    completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
    QRect place = cursorRect().translated(viewport()->pos());
    place.setWidth(completer_->popup()->sizeHintForColumn(0) + completer_->popup()->verticalScrollBar()->sizeHint().width() + fontMetrics().averageCharWidth() * 4);
    completer_->complete(place);
}

void ScriptText::insertOffer(const QString& offer)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(completionStart_, QTextCursor::KeepAnchor);
    cursor.insertText(offer);
}

bool ScriptText::applyFix()
{
    const script::Diagnostic* diagnostic = diagnosticAt(textCursor());
    if (!diagnostic || diagnostic->suggestion.isEmpty())
        return false;
    const QTextBlock block = textCursor().block();
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + diagnostic->column - 1);
    cursor.setPosition(block.position() + std::min(diagnostic->column - 1 + diagnostic->length, block.length() - 1), QTextCursor::KeepAnchor);
    cursor.insertText(diagnostic->suggestion);
    setTextCursor(cursor);
    return true;
}

void ScriptText::toggleFold()
{
    QTextBlock start = textCursor().block();
    while (start.isValid() && !highlighter_->startsFoldingRegion(start))
        start = start.previous();
    if (!start.isValid())
        return;
    const QTextBlock end = highlighter_->findFoldingRegionEnd(start); // the next section's name, or none
    const bool folds = start.next().isVisible();
    for (QTextBlock block = start.next(); block.isValid() && block != end; block = block.next())
        block.setVisible(!folds);
    QTextCursor cursor(start);
    setTextCursor(cursor);
    layFolds(start, end);
}

bool ScriptText::goToNamed()
{
    const QTextCursor cursor = textCursor();
    const auto named = script_ ? script::namedAt(*script_, cursor.blockNumber() + 1, cursor.positionInBlock() + 1) : std::nullopt;
    if (!named)
        return false;
    const script::Place place = script::definitionOf(*script_, *named);
    if (place.line > 0)
        goToLine(place.line, place.column, 0);
    else
        Q_EMIT namedElsewhere(*named);
    return true;
}

void ScriptText::replaceText(const QString& text)
{
    if (text == toPlainText())
        return;
    const int line = textCursor().blockNumber();
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    goToLine(line + 1, 1, 0);
}

void ScriptText::keyPressEvent(QKeyEvent* event)
{
    if (completer_->popup()->isVisible()) {
        const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
        if (takes || event->key() == Qt::Key_Escape) {
            event->ignore(); // the popup's own
            return;
        }
    }
    NumberedEdit::keyPressEvent(event);
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isTyped || (event->key() == Qt::Key_Backspace && completer_->popup()->isVisible()))
        complete(Asked::No);
    else if (completer_->popup()->isVisible())
        completer_->popup()->hide();
}

void ScriptText::mouseReleaseEvent(QMouseEvent* event)
{
    NumberedEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier))
        goToNamed();
}

void ScriptText::changeEvent(QEvent* event)
{
    NumberedEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) { // another theme
        highlighter_->rehighlight();
        underline();
    }
}

} // namespace askline
