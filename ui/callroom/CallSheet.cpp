// SPDX-License-Identifier: GPL-3.0-or-later
// One table, a row a person, made of escaped text.
#include "ui/callroom/CallSheet.h"

#include "app/base/Folding.h"
#include "app/domain/PhoneNumber.h"
#include "app/script/Parser.h"
#include "app/script/Rendering.h"
#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "ui/callroom/PersonWords.h"

#include <QCoreApplication>

namespace askline {

namespace {

constexpr qsizetype longestMessage = 220;

struct Sign {
    TouchOutcome outcome;
    const char* sign;
};
// In the order of the boxes.
constexpr Sign signs[] = {{TouchOutcome::NoAnswer, "na"},      {TouchOutcome::Voicemail, "vm"},      {TouchOutcome::Gatekeeper, "gk"},
                          {TouchOutcome::Callback, "cb"},      {TouchOutcome::Conversation, "co"},   {TouchOutcome::MeetingBooked, "mb"},
                          {TouchOutcome::NotInterested, "ni"}, {TouchOutcome::WrongNumber, "wn"},    {TouchOutcome::WrongPerson, "wp"},
                          {TouchOutcome::DoNotCall, "dnc"}};

QString escaped(const QString& text)
{
    return cleanedLine(text).toHtmlEscaped();
}

QString boxes()
{
    QStringList all;
    for (const Sign& sign : signs)
        all += QStringLiteral("☐&nbsp;") + QString::fromLatin1(sign.sign);
    return all.join(QStringLiteral(" &nbsp; "));
}

QString key()
{
    QStringList all;
    for (const Sign& sign : signs)
        all += QStringLiteral("<b>%1</b> %2").arg(QString::fromLatin1(sign.sign), escaped(labelOf(sign.outcome)));
    return all.join(QStringLiteral(" · "));
}

// The goal of the stage and the question it ends on.
QString scriptInShort(const LeadRow& lead, const CallSheet& sheet, const Playbook& playbook)
{
    const StageCard* card = playbook.stage(lead.stage);
    if (!card)
        return {};
    const script::Script parsed = script::parseScript(card->script).script;
    const QHash<QString, QString> values{{QStringLiteral("first_name"), lead.firstName},
                                         {QStringLiteral("name"), lead.displayName()},
                                         {QStringLiteral("company"), lead.company},
                                         {QStringLiteral("my_firm"), sheet.firm},
                                         {QStringLiteral("next_workday"), QLocale().dayName(sheet.nextWorkday.dayOfWeek())}};
    const script::FieldLookup fields = [&values](QStringView field) { return values.value(field.toString()); };
    QString words = QStringLiteral("<i>%1</i>").arg(escaped(card->goal));
    if (const QString ask = script::rendered(parsed.ask.words, fields).text; !ask.isEmpty())
        words += QStringLiteral("<br>%1").arg(escaped(ask));
    return words;
}

QString personCell(const LeadRow& lead, const CallSheet& sheet)
{
    QStringList lines{QStringLiteral("<b>%1</b>").arg(escaped(lead.displayName()))};
    QStringList work{lead.role, lead.company};
    work.removeAll(QString());
    if (!work.isEmpty())
        lines += escaped(work.join(QStringLiteral(" · ")));
    const QTimeZone theirs(lead.timeZone.toUtf8());
    const QString there = lead.timeZone.isEmpty() || !theirs.isValid() || theirs == sheet.zone ? QString() : QStringLiteral(" · ") + escaped(cityOf(theirs));
    lines += QStringLiteral("<span style='font-size:large'>%1</span>%2").arg(escaped(readablePhone(lead.phone)), there);
    if (lead.tries > 0)
        lines += escaped(QCoreApplication::translate("CallSheet", "Tried %n time(s)", nullptr, lead.tries));
    return lines.join(QStringLiteral("<br>"));
}

QString rowOf(const LeadRow& lead, const CallSheet& sheet, const Playbook& playbook)
{
    QString say = scriptInShort(lead, sheet, playbook);
    if (!lead.message.isEmpty())
        say.prepend(QStringLiteral("“%1”<br>").arg(escaped(shortened(lead.message, longestMessage))));
    return QStringLiteral("<tr><td width='8%' valign='top'>#%1</td><td width='34%' valign='top'>%2</td><td valign='top'>%3</td></tr>"
                          "<tr><td></td><td colspan='2'>%4<br>%5 ______________________________________________</td></tr>"
                          "<tr><td colspan='3'><hr></td></tr>")
        .arg(lead.number)
        .arg(personCell(lead, sheet), say, boxes(), escaped(QCoreApplication::translate("CallSheet", "When, and what was said:")));
}

} // namespace

std::unique_ptr<QTextDocument> callSheetDocument(const CallSheet& sheet, const Playbook& playbook)
{
    QString rows;
    for (const LeadRow& lead : sheet.leads)
        if (!lead.doNotContact)
            rows += rowOf(lead, sheet, playbook);
    const QString html =
        QStringLiteral("<h2>%1</h2><p>%2</p><p style='font-size:small'>%3</p><table width='100%' cellspacing='0' cellpadding='3'>%4</table>"
                       "<p style='font-size:small'>%5</p>")
            .arg(escaped(sheet.title), escaped(sheet.firm), key(), rows,
                 escaped(QCoreApplication::translate("CallSheet", "Back in Askline: Ctrl+R, then a line a person: “#12 na”, “#31 cb thu 10 wants an offer”.")));
    auto document = std::make_unique<QTextDocument>();
    document->setHtml(html);
    return document;
}

OutcomeWords sheetWords()
{
    OutcomeWords words;
    for (const Sign& sign : signs) {
        words.insert(QString::fromLatin1(sign.sign), sign.outcome);
        words.insert(nameOf(sign.outcome), sign.outcome);
        words.insert(QString(nameOf(sign.outcome)).replace(u'-', u' '), sign.outcome);
        words.insert(labelOf(sign.outcome).toLower(), sign.outcome);
    }
    return words;
}

} // namespace askline
