// SPDX-License-Identifier: GPL-3.0-or-later
// One function a kind of line.
#include "app/script/PlainScript.h"

#include "app/script/ConditionText.h"
#include "app/script/Lookup.h"

namespace askline::script {

namespace {

class PlainText {
public:
    PlainText(const Run& run, const FieldLookup& fields) : run_(run), fields_(fields) {}

    void head(const Script& script)
    {
        line(script.title.isEmpty() ? QString() : QStringLiteral("# ") + script.title);
        line(script.goal);
    }
    void section(const Section& section, SectionState state)
    {
        const bool isSaid = state != SectionState::PassedOver;
        if (isSaid) {
            text_ += u'\n';
            line(section.heading == Heading::Written ? QStringLiteral("## ") + section.title : QString());
        }
        for (const Line& one : section.lines) {
            const QString said = std::visit(*this, one); // numbers sets of wordings, said or not
            if (isSaid)
                line(said);
        }
    }
    void ask(const AskLine& ask)
    {
        if (ask.words.isEmpty())
            return;
        text_ += u'\n';
        line(u'>' + (ask.kind.isEmpty() ? QString() : u' ' + ask.kind + u':') + u' ' + filled(ask.words));
    }
    QString take() { return std::move(text_); }

    QString operator()(const Spoken& one) { return filled(one.text); }
    QString operator()(const StageDirection& one) { return u'(' + filled(one.text) + u')'; }
    QString operator()(const Question& one)
    {
        QString text = QStringLiteral("? ") + filled(one.text) + answer(one.answer.field);
        for (int i = 0; i < one.branches.size(); ++i)
            text += QStringLiteral("\n    %1 %2").arg(i + 1).arg(print(one.branches[i].test))
                  + (one.branches[i].target.leaves() ? QStringLiteral(" => ") + print(one.branches[i].target) : QString());
        return text;
    }
    QString operator()(const Must& one)
    {
        const bool isKnown = !value(one.answer.field).isEmpty();
        return (isKnown ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + filled(one.text);
    }
    QString operator()(const Preempting& one) { return filled(one.text); }
    QString operator()(const Variants& one)
    {
        const Variant* wording = wordingOf(run_, one, set_++);
        return wording ? filled(wording->text) : QString();
    }
    QString operator()(const auto&) { return {}; }

private:
    void line(const QString& text)
    {
        if (!text.isEmpty())
            text_ += text + u'\n';
    }
    QString filled(const InlineText& text) { return rendered(text, fields_).text; }
    QString value(const QString& field)
    {
        const QString answer = run_.answer(field);
        return answer.isEmpty() && fields_ && !field.isEmpty() ? fields_(field) : answer;
    }
    QString answer(const QString& field)
    {
        const QString known = value(field);
        return known.isEmpty() ? QString() : QStringLiteral(" (") + known + u')';
    }

    const Run& run_;
    const FieldLookup& fields_;
    int set_ = 0;
    QString text_;
};

} // namespace

QString plainScript(const Script& script, const Run& run, const FieldLookup& fields, const Host& host)
{
    PlainText text(run, fields);
    text.head(script);
    const QList<SectionState> states = statesOf(run, script, host);
    for (int i = 0; i < script.sections.size(); ++i)
        text.section(script.sections[i], states[i]);
    text.ask(script.ask);
    return text.take();
}

} // namespace askline::script
