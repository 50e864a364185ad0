// SPDX-License-Identifier: GPL-3.0-or-later
// One phrase a name; what is not known stands as it came.
#include "app/wording/Importing.h"

#include "app/wording/Failures.h"
#include "app/wording/Labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace askline {

namespace {

struct Phrase {
    const char* name;
    const char* words;
};

template <size_t count>
const char* phraseFor(const Phrase (&phrases)[count], const QString& name)
{
    for (const Phrase& phrase : phrases)
        if (name == QLatin1StringView(phrase.name))
            return phrase.words;
    return nullptr;
}

QString said(const char* words)
{
    return words ? QCoreApplication::translate("Importing", words) : QString();
}

constexpr Phrase looks[] = {
    {"email", QT_TRANSLATE_NOOP("Importing", "%1 % of the values look like e-mail addresses")},
    {"phone", QT_TRANSLATE_NOOP("Importing", "%1 % of the values look like phone numbers")},
    {"date", QT_TRANSLATE_NOOP("Importing", "%1 % of the values look like dates")},
    {"company", QT_TRANSLATE_NOOP("Importing", "%1 % of the values look like company names")},
    {"website", QT_TRANSLATE_NOOP("Importing", "%1 % of the values look like web addresses")},
    {"text", QT_TRANSLATE_NOOP("Importing", "%1 % of the values are whole sentences")},
    {"name", QT_TRANSLATE_NOOP("Importing", "%1 % of the values look like names")},
};

constexpr Phrase formats[] = {
    {"csv", QT_TRANSLATE_NOOP("Importing", "Table")},
    {"tsv", QT_TRANSLATE_NOOP("Importing", "Table")},
    {"vcard", QT_TRANSLATE_NOOP("Importing", "Address cards (vCard)")},
    {"eml", QT_TRANSLATE_NOOP("Importing", "E-mail")},
    {"mbox", QT_TRANSLATE_NOOP("Importing", "Mailbox")},
    {"text", QT_TRANSLATE_NOOP("Importing", "Text")},
    {"google-ads-webhook", QT_TRANSLATE_NOOP("Importing", "Google Ads lead form")},
};

constexpr Phrase mails[] = {
    {"out-of-office", QT_TRANSLATE_NOOP("Importing", "an out-of-office reply")},
    {"bounce", QT_TRANSLATE_NOOP("Importing", "a message that could not be delivered")},
    {"receipt", QT_TRANSLATE_NOOP("Importing", "a receipt or confirmation")},
    {"bulk", QT_TRANSLATE_NOOP("Importing", "a newsletter")},
    {"reply", QT_TRANSLATE_NOOP("Importing", "a reply in a conversation")},
    {"unreadable", QT_TRANSLATE_NOOP("Importing", "a message that could not be read")},
};

constexpr Phrase unreadable[] = {
    {"xlsx", QT_TRANSLATE_NOOP("Importing", "%1 is a spreadsheet file. Save it there as CSV, or copy its cells and paste them here.")},
    {"document", QT_TRANSLATE_NOOP("Importing", "%1 is a document. Copy its text and paste it here, or export the leads as CSV.")},
    {"binary", QT_TRANSLATE_NOOP("Importing", "%1 holds no leads that could be read. CSV, vCard and e-mail files do.")},
    {"vcard-plugin-missing", QT_TRANSLATE_NOOP("Importing", "%1 holds address cards, and the part of Askline that reads them is missing. Install Askline anew.")},
    {"text", QT_TRANSLATE_NOOP("Importing", "No name, e-mail address or phone number was found in this text.")},
};

} // namespace

QString importFieldLabel(const QString& field)
{
    if (field == u"identity")
        return said(QT_TRANSLATE_NOOP("Importing", "Number in the other program"));
    if (field == u"test_mark")
        return said(QT_TRANSLATE_NOOP("Importing", "Mark of a test"));
    if (field == u"status")
        return said(QT_TRANSLATE_NOOP("Importing", "Won or lost"));
    return fieldLabel(field);
}

QString mappingReasonInWords(const QString& kind, const QString& what, int percent)
{
    if (kind == u"header")
        return said(QT_TRANSLATE_NOOP("Importing", "the header says “%1”")).arg(what);
    if (kind == u"preset")
        return said(QT_TRANSLATE_NOOP("Importing", "known from %1")).arg(what);
    if (kind == u"values")
        return said(phraseFor(looks, what)).arg(percent);
    if (kind == u"remembered")
        return said(QT_TRANSLATE_NOOP("Importing", "as last time"));
    if (kind == u"chosen")
        return said(QT_TRANSLATE_NOOP("Importing", "chosen by you"));
    return {};
}

QString arrivalReasonInWords(const QString& why, int percent, const QString& column)
{
    if (why == u"lately-received")
        return said(QT_TRANSLATE_NOOP("Importing", "%1 % of them came within the last week. Their first-contact clock runs.")).arg(percent);
    if (why == u"long-ago")
        return said(QT_TRANSLATE_NOOP("Importing", "%1 % of them came more than a week ago. No clock runs; some come up each day.")).arg(percent);
    if (why == u"no-times")
        return said(QT_TRANSLATE_NOOP("Importing", "Nothing says when they came. No clock runs; some come up each day."));
    if (why == u"mostly-won")
        return said(QT_TRANSLATE_NOOP("Importing", "%1 % of them are won already.")).arg(percent);
    if (why == u"customer-columns")
        return said(QT_TRANSLATE_NOOP("Importing", "Only customers have a “%1”.")).arg(column);
    return {};
}

QString formatInWords(const QString& format, const QString& formatName)
{
    if (!formatName.isEmpty())
        return formatName;
    const char* words = phraseFor(formats, format);
    return words ? said(words) : format;
}

QString remarkInWords(const QString& kind, const QString& field, const QString& value)
{
    static constexpr Phrase remarks[] = {
        {"unreadable-email", QT_TRANSLATE_NOOP("Importing", "%1: “%2” is no e-mail address")},
        {"unreadable-phone", QT_TRANSLATE_NOOP("Importing", "%1: “%2” cannot be read as a phone number")},
        {"mangled-phone", QT_TRANSLATE_NOOP("Importing", "%1: a spreadsheet turned the number into “%2”; its digits are lost")},
        {"unreadable-date", QT_TRANSLATE_NOOP("Importing", "%1: “%2” cannot be read as a date")},
        {"unreadable-value", QT_TRANSLATE_NOOP("Importing", "%1: “%2” cannot be read as an amount")},
        {"more-cells", QT_TRANSLATE_NOOP("Importing", "More cells than columns: “%2”")},
    };
    const QString words = said(phraseFor(remarks, kind));
    return words.contains(u"%1") ? words.arg(field, value) : QString(words).replace(QStringLiteral("%2"), value);
}

QString skippedMailInWords(const QString& kind)
{
    const char* words = phraseFor(mails, kind);
    return words ? said(words) : kind;
}

QString unreadableFileInWords(const Failure& failure)
{
    QString name = QFileInfo(failure.file).fileName();
    if (name.isEmpty())
        name = said(QT_TRANSLATE_NOOP("Importing", "What was pasted"));
    if (failure.kind == Failure::Kind::BadInput && failure.detail == u"empty")
        return said(QT_TRANSLATE_NOOP("Importing", "%1 is empty.")).arg(name);
    const char* words = failure.kind == Failure::Kind::Unreadable ? phraseFor(unreadable, failure.detail) : nullptr;
    const QString text = said(words);
    return words ? (text.contains(u"%1") ? text.arg(name) : text) : sentenceFor(failure);
}

QString countsInWords(const CountedRows& counts)
{
    const QLocale locale;
    QStringList parts;
    const auto add = [&](int count, const char* words) {
        if (count > 0)
            parts += said(words).arg(locale.toString(count));
    };
    add(counts.added, QT_TRANSLATE_NOOP("Importing", "%1 new"));
    add(counts.updated, QT_TRANSLATE_NOOP("Importing", "%1 updated"));
    add(counts.unchanged, QT_TRANSLATE_NOOP("Importing", "%1 unchanged"));
    add(counts.rejected, QT_TRANSLATE_NOOP("Importing", "%1 rejected"));
    return parts.isEmpty() ? said(QT_TRANSLATE_NOOP("Importing", "nothing")) : parts.join(QStringLiteral(" · "));
}

} // namespace askline
