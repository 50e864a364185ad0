// SPDX-License-Identifier: GPL-3.0-or-later
// Laid out twice: page numbers are known only once everything has its place.
#include "ui/playbook/SalesManual.h"

#include "app/domain/Touch.h"
#include "app/script/ConditionText.h"
#include "app/script/Parser.h"
#include "app/script/Rendering.h"
#include "app/wording/Labels.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace askline {

namespace {

constexpr double bodyPoints = 10;
constexpr double asidePoints = 8.5;
constexpr double titlePoints = 20;
constexpr double coverPoints = 32;
constexpr double gap = 6;

QString tr(const char* text, const char* meaning = nullptr)
{
    return QCoreApplication::translate("SalesManual", text, meaning);
}

enum class Look { Body, Aside, Strong, Heading, Title, Cover };

QTextCharFormat formatOf(Look look)
{
    QTextCharFormat format;
    format.setFontPointSize(look == Look::Cover   ? coverPoints
                            : look == Look::Title ? titlePoints
                            : look == Look::Aside ? asidePoints
                                                  : bodyPoints);
    if (look == Look::Aside)
        format.setForeground(QColor(0x50, 0x58, 0x66));
    if (look == Look::Strong || look == Look::Heading || look == Look::Title || look == Look::Cover)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

struct Entry {
    QString title;
    int page = 0;
};

class Book {
public:
    Book(const Playbook& playbook, const QString& firm, const QSizeF& page, const script::FieldLookup& fields, const QList<Entry>& contents)
        : playbook_(playbook), fields_(fields), document_(std::make_unique<QTextDocument>()), cursor_(document_.get())
    {
        document_->setPageSize(page);
        document_->setDocumentMargin(0);
        QFont font = document_->defaultFont();
        font.setPointSizeF(bodyPoints);
        document_->setDefaultFont(font);
        cover(firm);
        table(contents);
        for (const StageCard& card : playbook.stages)
            stage(card);
        if (!playbook.calls.isEmpty())
            calls();
        if (!playbook.objections.isEmpty())
            objections();
    }

    QList<Entry> entries() const { return entries_; }
    std::unique_ptr<QTextDocument> take() { return std::move(document_); }

private:
    enum class Break { None, Page };
    void line(const QString& text, Look look, Break before = Break::None, double indent = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(look == Look::Heading ? 2 * gap : gap / 2);
        block.setLeftMargin(indent);
        if (look == Look::Title || look == Look::Cover)
            block.setBottomMargin(2 * gap);
        if (before == Break::Page)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        if (isBegun_)
            cursor_.insertBlock(block, formatOf(look));
        else
            cursor_.setBlockFormat(block);
        isBegun_ = true;
        cursor_.insertText(text, formatOf(look));
    }
    int page() const
    {
        const QRectF place = document_->documentLayout()->blockBoundingRect(cursor_.block());
        return int(place.top() / document_->pageSize().height()) + 1;
    }
    void cover(const QString& firm)
    {
        line(firm.isEmpty() ? playbook_.name : firm, Look::Cover);
        line(tr("Sales manual"), Look::Title);
        line(playbook_.name, Look::Aside);
    }
    void table(const QList<Entry>& contents)
    {
        line(tr("Contents"), Look::Title, Break::Page);
        line({}, Look::Body);
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 90), QTextLength(QTextLength::PercentageLength, 10)});
        QTextTable* table = cursor_.insertTable(std::max<int>(1, int(contents.size())), 2, format);
        for (int row = 0; row < contents.size(); ++row) {
            table->cellAt(row, 0).firstCursorPosition().insertText(contents[row].title, formatOf(Look::Body));
            QTextCursor number = table->cellAt(row, 1).firstCursorPosition();
            QTextBlockFormat right;
            right.setAlignment(Qt::AlignRight);
            number.setBlockFormat(right);
            number.insertText(QString::number(contents[row].page), formatOf(Look::Body));
        }
        cursor_.movePosition(QTextCursor::End);
        line(tr("↑ stands behind a line that answers the objection named there before it comes up."), Look::Aside);
    }
    // A left page first, so that two facing pages belong together.
    void beginSpread(const QString& title)
    {
        if (document_->pageCount() % 2 == 0)
            line(QString(), Look::Body, Break::Page);
        line(title, Look::Title, Break::Page);
        entries_ += {title, page()};
    }
    void stage(const StageCard& card)
    {
        beginSpread(card.title);
        if (!card.goal.isEmpty())
            line(tr("Goal: %1").arg(card.goal), Look::Aside);
        script(card.script);
    }
    void calls()
    {
        bool isFirst = true;
        for (const CallScript& call : playbook_.calls) {
            line(call.title, Look::Title, isFirst || !isShort(call.script) ? Break::Page : Break::None);
            entries_ += {call.title, page()};
            script(call.script);
            isFirst = false;
        }
    }
    static bool isShort(const QString& text) { return text.count(u'\n') < 20; }
    void objections()
    {
        line(tr("Objections"), Look::Title, Break::Page);
        entries_ += {tr("Objections"), page()};
        for (const Objection& objection : playbook_.objections) {
            line(objection.title, Look::Heading);
            if (!objection.words.isEmpty())
                line(tr("They say: %1").arg(objection.words.join(QStringLiteral(" · "))), Look::Aside);
            line(plain(objection.answer), Look::Body);
            if (!objection.proof.isEmpty())
                line(tr("Proof: %1").arg(plain(objection.proof)), Look::Body);
            if (!objection.askBack.isEmpty())
                line(tr("Ask back: %1").arg(plain(objection.askBack)), Look::Body);
            if (!objection.doNotSay.isEmpty())
                line(tr("Better not: %1").arg(objection.doNotSay), Look::Aside);
        }
    }
    QString plain(const QString& text) const { return script::rendered(text, fields_).text; }
    QString plain(const script::InlineText& text) const { return script::rendered(text, fields_).text; }
    // Behind the line above, in small.
    void remark(const QString& text) { cursor_.insertText(QStringLiteral("  ") + text, formatOf(Look::Aside)); }

    void script(const QString& source)
    {
        const script::Script parsed = script::parseScript(source).script;
        for (const script::Section& section : parsed.sections) {
            if (section.heading == script::Heading::Written)
                line(section.title, Look::Heading);
            if (!section.conditions.isEmpty())
                line(tr("when %1").arg(print(section.conditions)), Look::Aside);
            for (const script::Line& one : section.lines)
                std::visit(*this, one);
        }
        const QString ask = plain(parsed.ask.words);
        if (!ask.isEmpty())
            line(QStringLiteral("%1: “%2”").arg(askInWords(valueNamed<AskKind>(parsed.ask.kind).value_or(AskKind::None)), ask), Look::Strong);
    }
    void branch(const script::Branch& branch)
    {
        const QString target = branch.target.leaves() ? QStringLiteral(" → ") + (branch.target.kind == script::Target::Kind::End ? tr("the ask") : branch.target.title) : QString();
        line(print(branch.test) + target, Look::Aside, Break::None, 3 * gap);
    }

public:
    void operator()(const script::Spoken& one) { line(plain(one.text), Look::Body); }
    void operator()(const script::StageDirection& one) { line(plain(one.text), Look::Aside); }
    void operator()(const script::Question& one)
    {
        line(plain(one.text), Look::Strong);
        for (const script::Branch& answer : one.branches)
            branch(answer);
    }
    void operator()(const script::Must& one) { line(QStringLiteral("☐  ") + plain(one.text), Look::Body); }
    void operator()(const script::Preempting& one)
    {
        const auto known = std::ranges::find(playbook_.objections, one.objection, &Objection::key);
        const QString title = known == playbook_.objections.end() ? one.objection : known->title;
        if (!one.text.isEmpty())
            line(plain(one.text), one.form == script::Preempting::Form::Spoken ? Look::Body : Look::Aside);
        remark(tr("↑ “%1”", "the objection that the line answers").arg(title));
    }
    void operator()(const script::Variants& variants)
    {
        for (const script::Variant& one : variants.wordings)
            line(QStringLiteral("%1  %2").arg(one.name, plain(one.text)), Look::Body);
    }
    void operator()(const script::Jump& one)
    {
        const QString when = one.conditions.isEmpty() ? QString() : tr("when %1").arg(print(one.conditions)) + QStringLiteral(" ");
        line(when + QStringLiteral("→ ") + (one.target.kind == script::Target::Kind::End ? tr("the ask") : one.target.title), Look::Aside);
    }
    void operator()(const auto&) {}

private:
    const Playbook& playbook_;
    const script::FieldLookup& fields_;
    std::unique_ptr<QTextDocument> document_;
    QTextCursor cursor_;
    QList<Entry> entries_;
    bool isBegun_ = false;
};

} // namespace

std::unique_ptr<QTextDocument> salesManual(const Playbook& playbook, const QString& firm, const QSizeF& page, const script::FieldLookup& fields)
{
    QList<Entry> contents;
    for (const StageCard& card : playbook.stages)
        contents += {card.title, 0};
    for (const CallScript& call : playbook.calls)
        contents += {call.title, 0};
    if (!playbook.objections.isEmpty())
        contents += {tr("Objections"), 0};
    Book first(playbook, firm, page, fields, contents);
    return Book(playbook, firm, page, fields, first.entries()).take();
}

} // namespace askline
