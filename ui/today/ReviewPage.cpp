// SPDX-License-Identifier: GPL-3.0-or-later
// One document, read on the screen and printed alike.
#include "ui/today/ReviewPage.h"

#include "app/wording/WeekText.h"
#include "app/workspace/reading/WeekReading.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace askline {

namespace {

QString cells(const QStringList& texts, const char* tag)
{
    QString html;
    for (qsizetype i = 0; i < texts.size(); ++i)
        html += QStringLiteral("<%1 align='%2'>%3</%1>").arg(QLatin1StringView(tag), QLatin1StringView(i == 0 ? "left" : "right"), texts[i].toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

QString documentOf(const Week& week, const QString& currency, const QLocale& locale)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(weekTitle(week, locale).toHtmlEscaped());
    if (const QString advice = weekAdvice(week); !advice.isEmpty())
        html += QStringLiteral("<p style='font-size:large'><b>%1</b></p>").arg(advice.toHtmlEscaped());
    for (const QString& sentence : weekSentences(week, currency, locale))
        html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    QList<QStringList> rows = weekRows(week, locale);
    const QStringList sum = rows.takeLast();
    html += QStringLiteral("<p>&nbsp;</p><table cellspacing='0' cellpadding='8' width='100%'>") + cells(weekHeads(), "th");
    for (const QStringList& row : std::as_const(rows))
        html += cells(row, "td");
    return html + cells(sum, "th") + QStringLiteral("</table>");
}

} // namespace

ReviewPage::ReviewPage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), title_(new QLabel(tr("The week in review"), this)), before_(new Button(tr("Week before"), ButtonRole::Quiet, this)),
      after_(new Button(tr("Week after"), ButtonRole::Quiet, this)), everyone_(new Button(tr("Everyone's"), ButtonRole::Quiet, this)), text_(new QTextBrowser(this))
{
    setAccessibleName(title_->text());
    build();
}

void ReviewPage::build()
{
    setType(title_, TypeSize::Title);
    everyone_->setCheckable(true);
    auto* print = new Button(tr("Print"), ButtonRole::Primary, this);
    print->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::PrintCalls).key)));
    text_->setFrameShape(QFrame::NoFrame);
    text_->setOpenLinks(false);
    text_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text_->setProperty("plain", true);
    text_->setMaximumWidth(900);
    text_->document()->setDocumentMargin(spacing::small);
    text_->setAccessibleName(tr("The week in figures"));
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(title_, 1);
    for (QWidget* widget : {static_cast<QWidget*>(everyone_), static_cast<QWidget*>(before_), static_cast<QWidget*>(after_), static_cast<QWidget*>(print)})
        head->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::small);
    column->setSpacing(spacing::medium);
    column->addLayout(head);
    column->addWidget(text_, 1);
    const auto toPrint = [this] { Q_EMIT printWanted(*text_->document(), weekTitle(week_, QLocale())); };
    connect(print, &QPushButton::clicked, this, toPrint);
    addCommand(this, Command::PrintCalls, toPrint);
    addCommand(this, Command::Previous, [this] { goBy(-1); });
    addCommand(this, Command::Next, [this] { goBy(1); });
    connect(before_, &QPushButton::clicked, this, [this] { goBy(-1); });
    connect(after_, &QPushButton::clicked, this, [this] { goBy(1); });
    connect(everyone_, &QPushButton::toggled, this, [this] { read(); });
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.touchesLeads() || changes.settings))
            read();
    });
}

void ReviewPage::activate()
{
    day_ = desk_.now().dateIn(desk_.zone());
    read();
    text_->setFocus();
}

void ReviewPage::goBy(int weeks)
{
    const QDate day = day_.addDays(7 * weeks);
    if (weeks > 0 && !after_->isEnabled())
        return;
    day_ = day;
    read();
}

void ReviewPage::read()
{
    const bool several = desk_.catalogue().people.size() > 1;
    everyone_->setVisible(several);
    const PersonId owner = several && !everyone_->isChecked() ? desk_.me() : PersonId{};
    desk_.read(
        this, [owner, day = day_](Workspace& w) { return readWeek(w, owner, day); }, [this](const Week& week) { showWeek(week); });
}

void ReviewPage::showWeek(const Week& week)
{
    week_ = week;
    after_->setEnabled(week.monday.addDays(7) <= desk_.now().dateIn(desk_.zone()));
    text_->setHtml(documentOf(week, desk_.settings().currency, QLocale()));
}

void ReviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && week_.monday.isValid())
        showWeek(week_);
}

} // namespace askline
