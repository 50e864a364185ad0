// SPDX-License-Identifier: GPL-3.0-or-later
// Headers say it where there are any; else the words programs and people begin such mails with.
#include "app/intake/MailKinds.h"

#include <QRegularExpression>

namespace askline::intake {

namespace {

bool holds(const QString& text, const QRegularExpression& pattern)
{
    return pattern.match(text).hasMatch();
}

bool isBounce(const MailMessage& mail)
{
    static const QRegularExpression sender(QStringLiteral("^(mailer-daemon|postmaster|mail-daemon|bounce)"));
    static const QRegularExpression subject(
        QStringLiteral("^(undeliver|mail delivery (failed|subsystem)|delivery (status notification|failure|has failed)|returned mail|"
                       "failure notice|unzustellbar|zustellung fehlgeschlagen|non remis|échec de la remise|no se puede entregar|"
                       "mancato recapito|onbestelbaar|não entregue|niedostarczon)"),
        QRegularExpression::CaseInsensitiveOption);
    return mail.isReport || holds(mail.from.address, sender) || holds(mail.subject, subject);
}

bool isOutOfOffice(const MailMessage& mail)
{
    static const QRegularExpression subject(
        QStringLiteral("^(automatic reply|auto(matic)?[ -]?(reply|response)|out of (the )?office|abwesenheit|automatische antwort|"
                       "abwesend|nicht im (büro|haus)|réponse automatique|absence du bureau|absent|respuesta automática|"
                       "fuera de la oficina|risposta automatica|fuori sede|automatisch antwoord|afwezig|resposta automática|"
                       "autoodpowiedź|odpowiedź automatyczna|poza biurem)"),
        QRegularExpression::CaseInsensitiveOption);
    return holds(mail.subject, subject);
}

QString opening(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty() && lines.size() < 3)
            lines.append(line.trimmed());
    return lines.join(u'\n');
}

// What the visitor gets: it thanks, or it goes to the address that was filled in.
bool isReceipt(const MailMessage& mail, const FormReading& form)
{
    static const QRegularExpression thanks(
        QStringLiteral("^(hi|hello|dear|hallo|guten tag|liebe\\w*|sehr geehrte\\w*|bonjour|hola|ciao|buongiorno|beste|olá|dzień dobry)?"
                       "[^\\n.!]{0,60}(\\n|,|^)?\\s*(thank you|thanks) for (contacting|your (message|enquiry|inquiry|interest|request|submission)|"
                       "getting in touch|reaching out|submitting)|(vielen|herzlichen) dank für (ihre|deine|eure) (anfrage|nachricht|"
                       "mitteilung|kontakt|bestellung|interesse)|danke für (ihre|deine) (anfrage|nachricht)|merci (pour|de) (votre|nous)|"
                       "gracias por (su|tu|contactar|ponerte)|grazie per (il|la|averci|aver)|bedankt voor (je|uw|het)|"
                       "obrigad[oa] (por|pel[oa])|dziękujemy za|(we|wir) (have )?(received your|haben ihre (anfrage|nachricht))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression subject(
        QStringLiteral("^(thank you|thanks for|we('ve| have)? received your|your (enquiry|inquiry|message|request) |ihre (anfrage|nachricht) (bei|an)|"
                       "vielen dank|danke für|eingangsbestätigung|bestätigung ihrer|merci|confirmation|gracias|grazie|bedankt|obrigad|"
                       "dziękujemy)"),
        QRegularExpression::CaseInsensitiveOption);
    for (const ContactPoint& point : form.lead.contact.points)
        if (!mail.to.isEmpty() && point.normal == mail.to)
            return true;
    return holds(opening(mail.text), thanks) || (holds(mail.subject, subject) && (isUnattended(mail.from.address) || form.knownFields > 0));
}

bool isReply(const MailMessage& mail)
{
    static const QRegularExpression subject(QStringLiteral("^(re|aw|antw|sv|odp|rif|res|vs|fwd?|wg|tr)\\s*(\\[\\d+\\])?:"),
                                            QRegularExpression::CaseInsensitiveOption);
    return mail.isInThread || holds(mail.subject, subject);
}

bool saysItIsAForm(const MailMessage& mail)
{
    static const QRegularExpression subject(
        QStringLiteral("(new (submission|entry|form|enquiry|inquiry|lead|message) (from|:|on|via)|new entry:|form submission|contact form|"
                       "kontaktformular|neue (anfrage|nachricht|einsendung|eintragung)|formulaire de contact|nouvelle? (demande|message)|"
                       "formulario de contacto|nuevo (mensaje|envío)|modulo di contatto|nuova richiesta|contactformulier|nieuwe inzending|"
                       "formulário de contato|nova mensagem|formularz kontaktowy|nowa wiadomość)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression text(
        QStringLiteral("(this (is a notification that a contact form was submitted|e-?mail was sent from a contact form)|powered by: elementor|"
                       "submitted (on|from) your (web)?site|kontaktformular auf|formulaire de contact (sur|de)|sent from your website)"),
        QRegularExpression::CaseInsensitiveOption);
    return mail.isFormHeader || holds(mail.subject, subject) || holds(mail.text, text);
}

} // namespace

bool isUnattended(const QString& address)
{
    static const QRegularExpression names(
        QStringLiteral("^(no-?_?reply|do-?not-?reply|wordpress|www|www-data|web|website|webmaster|forms?|kontaktformular|notifications?|"
                       "mailer|mailer-daemon|postmaster|root|apache|nobody|system|formular|noreply\\+.*)@"));
    return holds(address, names);
}

MailKind kindOf(const MailMessage& mail, const FormReading& form)
{
    if (isBounce(mail))
        return MailKind::Bounce;
    if (isOutOfOffice(mail))
        return MailKind::OutOfOffice;
    const bool isForm = form.knownFields >= 2 || (form.knownFields >= 1 && saysItIsAForm(mail));
    const bool isSaidToBe = saysItIsAForm(mail);
    if (isReceipt(mail, form) && (isForm || mail.isAutomatic || isUnattended(mail.from.address)))
        return MailKind::Receipt;
    if (mail.isAutomatic)
        return MailKind::OutOfOffice;
    if (isReply(mail) && !mail.isFormHeader)
        return MailKind::ReplyInThread;
    if (mail.isBulk && !isSaidToBe && !(isForm && form.hasAddress))
        return MailKind::Bulk;
    const bool hasReplyTo = !mail.replyTo.address.isEmpty() && mail.replyTo.address != mail.from.address;
    if (isForm && (form.hasAddress || (hasReplyTo && isSaidToBe) || isSaidToBe))
        return MailKind::FormLead;
    if (isSaidToBe && hasReplyTo)
        return MailKind::FormLead;
    if (mail.isBulk || isUnattended(mail.from.address) || mail.from.address.isEmpty())
        return MailKind::Bulk;
    return MailKind::PersonalMail;
}

QString formNamedIn(const QString& subject)
{
    static const QRegularExpression named(QStringLiteral("^(?:\\[[^\\]]*\\]\\s*)?(?:new submission from|new entry:|new form entry:|"
                                                         "neue einsendung (?:von|aus)|neuer eintrag:)\\s*(.+?)(?:\\s*\\(ID #\\d+\\))?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = named.match(subject);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

} // namespace askline::intake
