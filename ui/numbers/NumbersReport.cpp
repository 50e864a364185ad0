// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a name or a note says is text on the page, never its markup.
#include "ui/numbers/NumbersReport.h"

#include "app/wording/MoneyNumbersText.h"
#include "app/wording/NumbersSheets.h"
#include "app/wording/NumbersText.h"
#include "app/wording/ReadinessText.h"
#include "app/wording/WeekText.h"
#include "app/wording/WorkText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

namespace askline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("NumbersReport", text);
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString sentences(const QStringList& all)
{
    QString html;
    for (const QString& sentence : all)
        if (!sentence.isEmpty())
            html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    return html;
}

QString table(const FigureSheet& sheet)
{
    if (sheet.rows.isEmpty())
        return {};
    QString html = QStringLiteral("<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\" border=\"0\"><tr>");
    for (const QString& head : sheet.headTexts())
        html += QStringLiteral("<th align=\"left\" valign=\"bottom\"><small>%1</small></th>").arg(head.toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const QStringList& row : sheet.rows) {
        html += QStringLiteral("<tr>");
        for (const QString& cell : row)
            html += QStringLiteral("<td valign=\"top\"><small>%1</small></td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

// The first rows, which are the most frequent ones.
FigureSheet firstRows(FigureSheet sheet)
{
    constexpr int most = 10;
    sheet.rows = sheet.rows.mid(0, most);
    return sheet;
}

QString part(const FigureSheet& sheet, const QStringList& says = {})
{
    const QString inside = sentences(says) + table(sheet);
    return inside.isEmpty() ? QString() : heading(sheet.title) + inside;
}

QString titleOf(const QString& firm, const QString& title)
{
    const QString above = firm.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(firm.toHtmlEscaped());
    return above + QStringLiteral("<h2>%1</h2>").arg(title.toHtmlEscaped());
}

// Which leads the figures are of.
QString periodOf(const ReportFacts& facts)
{
    const QDate from = facts.numbers.filter.from;
    const QString leads = from.isValid() ? QCoreApplication::translate("NumbersReport", "Figures of leads that arrived since %1").arg(QLocale().toString(from, QLocale::LongFormat))
                                         : said(QT_TRANSLATE_NOOP("NumbersReport", "Figures of all leads"));
    return facts.of.isEmpty() ? leads + u'.' : leads + QStringLiteral(" (") + facts.of + QStringLiteral(").");
}

std::unique_ptr<QTextDocument> documentOf(const QString& html)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = document->defaultFont();
    constexpr double points = 10;
    font.setPointSizeF(points);
    document->setDefaultFont(font);
    document->setHtml(html);
    return document;
}

} // namespace

std::unique_ptr<QTextDocument> businessPulse(const ReportFacts& facts, const Catalogue& catalogue)
{
    const QLocale locale;
    QString html = titleOf(facts.firm, QCoreApplication::translate("NumbersReport", "Business pulse · %1").arg(weekTitle(facts.week, locale)));
    html += sentences({weekSentences(facts.week, facts.currency, locale).join(u' '), weekAdvice(facts.week)});
    html += heading(said(QT_TRANSLATE_NOOP("NumbersReport", "Where it stands")));
    html += sentences(QStringList{periodOf(facts)} + numbersSay(facts.numbers, facts.readiness.gates, catalogue));
    html += part(gateSheet(facts.readiness.gates));
    html += part(forecastSheet(facts.money.forecast, facts.currency), {lastMonthInWords(facts.money.forecast, facts.currency)});
    return documentOf(html);
}

std::unique_ptr<QTextDocument> monthlyReport(const ReportFacts& facts, const Catalogue& catalogue, const Playbook& playbook)
{
    const FirstContactNumbers& first = facts.numbers.firstContact;
    QString html = titleOf(facts.firm, QCoreApplication::translate("NumbersReport", "Sales report · %1").arg(QLocale().toString(facts.month, QStringLiteral("MMMM yyyy"))));
    html += sentences(QStringList{periodOf(facts)} + numbersSay(facts.numbers, facts.readiness.gates, catalogue));
    html += part(gateSheet(facts.readiness.gates), capacityInWords(facts.readiness));
    html += part(funnelSheet(facts.numbers));
    html += part(firstContactSheet(first), {firstContactInWords(first.waits, first.leads, first.stillWaiting), speedEffectInWords(first.decidedAfter)});
    html += part(askSheet(facts.work), {QCoreApplication::translate("NumbersReport", "Asks of %1.").arg(QLocale().toString(facts.month, QStringLiteral("MMMM yyyy"))), minutesInWords(facts.work.total)});
    html += part(firstRows(objectionSheet(facts.work.objections, playbook)), objectionsInWords(facts.work.objections, playbook));
    html += part(lossSheet(facts.numbers.lossReasons, facts.numbers.steps, catalogue));
    html += part(sourceSheet(facts.numbers.sources, catalogue));
    html += part(campaignSheet(facts.money.campaigns, facts.currency));
    html += part(forecastSheet(facts.money.forecast, facts.currency), {lastMonthInWords(facts.money.forecast, facts.currency), facts.money.runway ? runwayInWords(facts.money.runway) : QString()});
    html += part(dependenceSheet(facts.money, catalogue), vitalFewInWords(facts.money, catalogue));
    html += part(repairSheet(facts.readiness.plan));
    return documentOf(html);
}

std::unique_ptr<QTextDocument> targetingBrief(const ProfileNumbers& profile, const QString& firm, const QString& offer)
{
    QString html = titleOf(firm, said(QT_TRANSLATE_NOOP("NumbersReport", "Whom to look for")));
    if (!offer.isEmpty())
        html += sentences({QCoreApplication::translate("NumbersReport", "We offer: %1").arg(offer)});
    html += sentences({profileInWords(profile)});
    html += part(traitSheet(profile));
    html += part(bandSheet(profile));
    return documentOf(html);
}

} // namespace askline
