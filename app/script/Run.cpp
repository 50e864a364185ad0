// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the state of a running script, and its form as JSON.
#include "app/script/Run.h"

#include "app/script/Flow.h"
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
    const auto place = std::ranges::lower_bound(ticked, must);
    const bool isThere = place != ticked.end() && *place == must;
    if (tick == Tick::Open && isThere)
        ticked.erase(place);
    else if (tick == Tick::Done && !isThere && must >= 0)
        ticked.insert(place, must);
}

void Run::setPreempted(int line, Tick tick)
{
    if (tick == Tick::Done && line >= 0)
        preempted.insert(line);
    else
        preempted.remove(line);
}

namespace {

// Sebastiano Vigna's SplitMix64: neighbouring seeds give unrelated numbers.
quint64 mixed(quint64 seed)
{
    seed += 0x9e3779b97f4a7c15ULL;
    seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebULL;
    return seed ^ (seed >> 31);
}

template <class Value>
QJsonObject numbered(const QMap<int, Value>& values)
{
    QJsonObject json;
    for (const auto& [number, value] : values.asKeyValueRange())
        json.insert(QString::number(number), value);
    return json;
}

std::optional<int> numberOf(const QString& key)
{
    bool isNumber = false;
    const int number = key.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QJsonObject Run::toJson() const
{
    QJsonObject said;
    for (const auto& [field, value] : answers.asKeyValueRange())
        said.insert(field, value);
    QJsonArray done;
    for (const int must : ticked)
        done.append(must);
    QList<int> lines = preempted.values();
    std::ranges::sort(lines);
    QJsonArray before;
    for (const int line : std::as_const(lines))
        before.append(line);
    QJsonArray gone;
    for (const int section : path)
        gone.append(section);
    return {{QStringLiteral("version"), 2},
            {QStringLiteral("key"), key},
            {QStringLiteral("source"), source},
            {QStringLiteral("answers"), said},
            {QStringLiteral("ticked"), done},
            {QStringLiteral("preempted"), before},
            {QStringLiteral("at"), at},
            {QStringLiteral("path"), gone},
            {QStringLiteral("keyed"), numbered(keyed)},
            {QStringLiteral("wordings"), numbered(wordings)}};
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
    for (const QJsonValue& line : json.value(QStringLiteral("preempted")).toArray())
        run.setPreempted(line.toInt(-1), Tick::Done);
    run.at = std::max(talkEnd, json.value(QStringLiteral("at")).toInt());
    for (const QJsonValue& section : json.value(QStringLiteral("path")).toArray())
        if (section.toInt(-1) >= 0)
            run.path += section.toInt();
    const QJsonObject picked = json.value(QStringLiteral("keyed")).toObject();
    for (auto branch = picked.begin(); branch != picked.end(); ++branch)
        if (const auto question = numberOf(branch.key()); question && branch->toInt(-1) >= 0)
            run.keyed.insert(*question, branch->toInt());
    const QJsonObject drawn = json.value(QStringLiteral("wordings")).toObject();
    for (auto wording = drawn.begin(); wording != drawn.end(); ++wording)
        if (const auto set = numberOf(wording.key()))
            run.wordings.insert(*set, wording->toString());
    return run;
}

Run begun(const Script& script, const QString& source, quint64 seed)
{
    Run run;
    run.key = script.key;
    run.source = source;
    const QList<const Variants*> sets = variantsOf(script);
    for (int i = 0; i < sets.size(); ++i) {
        const QList<Variant>& wordings = sets[i]->wordings;
        run.wordings.insert(i, wordings[qsizetype(mixed(seed + quint64(i)) % quint64(wordings.size()))].name);
    }
    return run;
}

const Variant* wordingOf(const Run& run, const Variants& variants, int set)
{
    const auto drawn = std::ranges::find(variants.wordings, run.wordings.value(set), &Variant::name);
    if (drawn != variants.wordings.end())
        return &*drawn;
    return variants.wordings.isEmpty() ? nullptr : &variants.wordings.first();
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
