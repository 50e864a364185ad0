// SPDX-License-Identifier: GPL-3.0-or-later
// docs/numbers.md as it is, carried in the program, and in other languages heading by heading the same.
#include "ui/numbers/Definition.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace askline {

namespace {

constexpr int cardWidth = 760;

QString page(const QString& name)
{
    QFile file(QStringLiteral(":/docs/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<QTextBlock> headingsOf(const QTextDocument& document)
{
    QList<QTextBlock> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            headings += block;
    return headings;
}

// With air between its lines, and before what a heading begins.
void spread(QTextDocument& document)
{
    constexpr int lineHeight = 125; // percent
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (block.blockFormat().headingLevel() > 0)
            format.setTopMargin(spacing::huge);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

qsizetype placeOfHeading(const QString& heading)
{
    QTextDocument english;
    english.setMarkdown(page(QStringLiteral("numbers.md")));
    const QList<QTextBlock> headings = headingsOf(english);
    return std::ranges::find(headings, heading, &QTextBlock::text) - headings.begin();
}

} // namespace

Definition::Definition(QWidget* host) : Overlay(host), text_(new QTextBrowser)
{
    setAccessibleName(tr("What the figures mean"));
    QToolButton* close = iconButton(IconName::Close, tr("Close"));
    connect(close, &QToolButton::clicked, this, &Overlay::shut);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setOpenLinks(false);
    text_->setAccessibleName(tr("What the figures mean"));
    text_->setMarkdown(page(tr("numbers.md", "the file in docs/ that says it in this language")));
    text_->document()->setDocumentMargin(spacing::medium);
    spread(*text_->document());
    auto* column = new QVBoxLayout(card());
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->addWidget(close, 0, Qt::AlignRight);
    column->addWidget(text_, 1);
}

void Definition::openAt(const QString& heading)
{
    open();
    const QTextBlock block = headingsOf(*text_->document()).value(placeOfHeading(heading), text_->document()->begin());
    text_->setTextCursor(QTextCursor(block));
    const auto top = text_->document()->documentLayout()->blockBoundingRect(block).top();
    text_->verticalScrollBar()->setValue(int(top));
}

QRect Definition::cardPlace(QSize overlay) const
{
    const QSize size(std::min(cardWidth, overlay.width() - 2 * spacing::huge), overlay.height() - 2 * spacing::vast);
    return {QPoint((overlay.width() - size.width()) / 2, spacing::vast), size};
}

QWidget* Definition::firstFocus()
{
    return text_;
}

} // namespace askline
