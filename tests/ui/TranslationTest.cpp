// SPDX-License-Identifier: GPL-3.0-or-later
// The German translation is whole: every message has its words, and keeps the placeholders of its source.
#include "tests/support/SourceTree.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace askline::testing;

namespace {

struct Message {
    QString context;
    QString source;
    QString type; // "unfinished" and the like; empty where done
    QStringList forms;
    bool isPlural = false;

    QString place() const { return context + QStringLiteral(": ") + source; }
};

Message messageFrom(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            message.type = xml.attributes().value(QLatin1StringView("type")).toString();
            if (!message.isPlural)
                message.forms += xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(QXmlStreamReader& xml)
{
    QList<Message> messages;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement())
        while (xml.readNextStartElement())
            if (xml.name() == QLatin1StringView("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1StringView("message"))
                messages += messageFrom(xml, context);
            else
                xml.skipCurrentElement();
    return messages;
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?\\d+|n)"));
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(sourcePath("translations/askline_de.ts"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QXmlStreamReader xml(&file);
        messages_ = messagesOf(xml);
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(messages_.size() > 500);
    }

    void everyMessageIsFinished() { tell([](const Message& m) { return !m.type.isEmpty(); }); }

    void noTranslationIsEmpty()
    {
        tell([](const Message& m) {
            return m.forms.isEmpty() || std::ranges::any_of(m.forms, [](const QString& form) { return form.trimmed().isEmpty(); });
        });
    }

    void aPluralHasBothGermanForms()
    {
        tell([](const Message& m) { return m.isPlural && m.forms.size() != 2; });
    }

    void everyPlaceholderOfTheSourceIsKept()
    {
        tell([](const Message& m) {
            return std::ranges::any_of(m.forms, [&](const QString& form) { return placeholdersOf(form) != placeholdersOf(m.source); });
        });
    }

private:
    template <typename Fault>
    void tell(Fault hasFault)
    {
        QStringList faulty;
        for (const Message& message : messages_)
            if (hasFault(message))
                faulty += message.place();
        QVERIFY2(faulty.isEmpty(), qPrintable(faulty.join(u'\n')));
    }

    QList<Message> messages_;
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "TranslationTest.moc"
