// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the state of a running script, and its form as JSON.
#include "app/script/Run.h"

#include "app/script/Lookup.h"

#include <QJsonArray>

#include <algorithm>

namespace askline::script {

void Run::setAnswer(const QString& field, const QString& value)
{
    if (value.isEmpty())
        answers.remove(field);
    else if (!field.isEmpty())
        answers.insert(field, value);
}

void Run::setTick(int must, Tick tick)
{
    const auto at = std::ranges::lower_bound(ticked, must);
    const bool isThere = at != ticked.end() && *at == must;
    if (tick == Tick::Open && isThere)
        ticked.erase(at);
    else if (tick == Tick::Done && !isThere && must >= 0)
        ticked.insert(at, must);
}

QJsonObject Run::toJson() const
{
    QJsonObject said;
    for (const auto& [field, value] : answers.asKeyValueRange())
        said.insert(field, value);
    QJsonArray done;
    for (const int must : ticked)
        done.append(must);
    return {{QStringLiteral("version"), 1},
            {QStringLiteral("key"), key},
            {QStringLiteral("source"), source},
            {QStringLiteral("answers"), said},
            {QStringLiteral("ticked"), done}};
}

Run Run::fromJson(const QJsonObject& json)
{
    Run run;
    run.key = json.value(QStringLiteral("key")).toString();
    run.source = json.value(QStringLiteral("source")).toString();
    const QJsonObject said = json.value(QStringLiteral("answers")).toObject();
    for (auto answer = said.begin(); answer != said.end(); ++answer)
        run.setAnswer(answer.key(), answer.value().toString());
    for (const QJsonValue& must : json.value(QStringLiteral("ticked")).toArray())
        run.setTick(must.toInt(-1), Tick::Done);
    return run;
}

Run begun(const Script& script, const QString& source)
{
    Run run;
    run.key = script.key;
    run.source = source;
    return run;
}

bool isMet(const Run& run, const Must& must, int index)
{
    return run.isTicked(index) || run.answers.contains(must.answer.field);
}

QList<int> openMusts(const Run& run, const Script& script)
{
    QList<int> open;
    const QList<const Must*> musts = mustsOf(script);
    for (int i = 0; i < musts.size(); ++i)
        if (!isMet(run, *musts[i], i))
            open.append(i);
    return open;
}

} // namespace askline::script
