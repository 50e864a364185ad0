// SPDX-License-Identifier: GPL-3.0-or-later
// A line is a label where it looks like one; inside a message only a short one is, since people write colons too.
#include "app/intake/FormText.h"

#include "app/base/Folding.h"
#include "app/intake/HeaderAliases.h"
#include "app/intake/HtmlText.h"

#include <QRegularExpression>
#include <QSet>

namespace askline::intake {

namespace {

struct Label {
    QString name;
    QString value;
};

std::optional<Label> labelIn(QStringView line)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*[*•-]?\\s*([\\p{L}_#][^:\\n]{0,78}?)\\s*[*]?\\s*:{1,2}(?!//)(?:\\s+(.*)|\\s*)$"));
    static const QRegularExpression tabbed(QStringLiteral("^\\s*([\\p{L}][^:\\t]{0,60}?)\\s*:?\\t+(\\S.*)$"));
    for (const QRegularExpression* each : {&tabbed, &shape})
        if (const auto match = each->matchView(line); match.hasMatch()) {
            QString name = match.captured(1).trimmed();
            if (name.endsWith(u'*'))
                name.chop(1);
            if (!name.isEmpty() && name.count(u' ') < 12)
                return Label{name.trimmed(), match.captured(2).trimmed()};
        }
    return std::nullopt;
}

bool isFooter(QStringView line)
{
    static const QRegularExpression footer(
        QStringLiteral("^(--|this (is a notification that a contact form|e-?mail was sent from a contact form)|"
                       "diese e-?mail wurde (von einem|über ein)|dies ist eine benachrichtigung|cet e-?mail a été envoyé|"
                       "este (e-?mail|mensaje) (se ha enviado|ha sido enviado)|questa e-?mail è stata inviata|sent from )"),
        QRegularExpression::CaseInsensitiveOption);
    return footer.matchView(line.trimmed()).hasMatch() && !line.trimmed().startsWith(u"---");
}

bool isRule(QStringView line)
{
    return line.size() >= 3 && std::ranges::all_of(line, [](QChar c) { return c == u'-' || c == u'_' || c == u'=' || c == u'*'; });
}

// When the form was sent stands below its rule: the mail says so itself.
bool isSendingTime(const QString& name)
{
    static const QSet<QString> words{QStringLiteral("date"), QStringLiteral("time"), QStringLiteral("datum"), QStringLiteral("uhrzeit"),
                                     QStringLiteral("zeit"), QStringLiteral("heure"), QStringLiteral("fecha"), QStringLiteral("hora"),
                                     QStringLiteral("data"), QStringLiteral("ora"), QStringLiteral("tijd"), QStringLiteral("czas")};
    return words.contains(foldedWords(name));
}

bool isMessage(const QString& name)
{
    const auto meaning = meaningOfHeader(name);
    return meaning && meaning->field == MappedField::Message;
}

bool isMessageBody(const QString& name)
{
    static const QSet<QString> words{QStringLiteral("message body"), QStringLiteral("nachrichtentext"), QStringLiteral("corps du message"),
                                     QStringLiteral("cuerpo del mensaje"), QStringLiteral("corpo del messaggio"),
                                     QStringLiteral("berichttekst"), QStringLiteral("corpo da mensagem"), QStringLiteral("tresc wiadomosci")};
    return words.contains(foldedWords(name));
}

// Reads line by line; `open` is the answer further lines belong to.
class Lines {
public:
    void take(const QString& line)
    {
        const QString text = line.trimmed();
        if (isFooter(text)) {
            ended_ = true;
            return;
        }
        const auto label = labelIn(line);
        if (label && begins(*label))
            return begin(*label);
        if (isRule(text)) {
            isOpen_ = false;
            isBelowRule_ = true;
        } else if (isOpen_ && (!text.isEmpty() || isMessage_)) {
            QString& value = answers_.last().answer;
            value += value.isEmpty() ? text : u'\n' + text;
        }
        afterEmpty_ = text.isEmpty();
        if (text.isEmpty() && isOpen_ && !isMessage_ && !answers_.last().answer.isEmpty())
            isOpen_ = false;
    }
    bool ended() const { return ended_; }
    QList<FormAnswer> answers()
    {
        for (FormAnswer& answer : answers_)
            answer.answer = answer.answer.trimmed();
        return answers_;
    }

private:
    bool begins(const Label& label) const
    {
        if (!isMessage_ || !isOpen_)
            return true;
        if (isBody_ || label.value.isEmpty())
            return false;
        const qsizetype words = label.name.count(u' ') + 1;
        return meaningOfHeader(label.name) || isMachinery(label.name) || (words <= (afterEmpty_ ? 6 : 3) && label.name[0].isUpper());
    }
    void begin(const Label& label)
    {
        isOpen_ = !isBelowRule_ || !isSendingTime(label.name);
        if (!isOpen_)
            return;
        answers_.append({label.name, label.value});
        isBody_ = isMessageBody(label.name);
        isMessage_ = isBody_ || isMessage(label.name);
        afterEmpty_ = false;
    }

    QList<FormAnswer> answers_;
    bool isOpen_ = false;
    bool isMessage_ = false;
    bool isBody_ = false;
    bool afterEmpty_ = false;
    bool isBelowRule_ = false;
    bool ended_ = false;
};

QString cellOf(const QString& html)
{
    return plainFromHtml(html);
}

} // namespace

bool isMachinery(const QString& name)
{
    static const QSet<QString> keys{
        QStringLiteral("g recaptcha response"), QStringLiteral("h captcha response"), QStringLiteral("form name"),
        QStringLiteral("bot field"), QStringLiteral("honeypot"), QStringLiteral("user agent"), QStringLiteral("remote ip"),
        QStringLiteral("powered by"), QStringLiteral("ip address"), QStringLiteral("user ip"), QStringLiteral("browser")};
    return (name.startsWith(u'_') && foldedWords(name) != u"replyto") || keys.contains(foldedWords(name));
}

QList<FormAnswer> answersInText(const QString& text)
{
    Lines lines;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u'>') || lines.ended())
            break;
        lines.take(line);
    }
    return lines.answers();
}

QList<FormAnswer> answersInHtml(const QString& html)
{
    static const QRegularExpression row(QStringLiteral("<tr\\b([^>]*)>(.*?)</tr\\s*>"),
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(QStringLiteral("<t[dh]\\b[^>]*>(.*?)(?=<t[dh]\\b|$)"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression bold(QStringLiteral("^\\s*(<font[^>]*>\\s*)?<(strong|b|h[1-6])\\b"), QRegularExpression::CaseInsensitiveOption);
    QList<FormAnswer> answers;
    QString label;
    for (auto rows = row.globalMatch(html); rows.hasNext();) {
        const auto match = rows.next();
        QStringList cells;
        bool isBold = false;
        for (auto each = cell.globalMatch(match.captured(2)); each.hasNext();) {
            const QString inner = each.next().captured(1);
            if (const QString text = cellOf(inner); !text.isEmpty()) {
                isBold |= cells.isEmpty() && bold.match(inner).hasMatch();
                cells.append(text);
            }
        }
        const bool isLabel = cells.size() == 1 && (isBold || match.captured(1).contains(u"#EAF2FA", Qt::CaseInsensitive));
        if (isLabel) {
            label = cells.first();
        } else if (!label.isEmpty() && cells.size() == 1) {
            answers.append({label, cells.first()});
            label.clear();
        } else if (cells.size() == 2) {
            answers.append({cells.first().endsWith(u':') ? cells.first().chopped(1) : cells.first(), cells.last()});
        }
    }
    return answers;
}

} // namespace askline::intake
