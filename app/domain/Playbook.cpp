// SPDX-License-Identifier: GPL-3.0-or-later
// Finding things in the playbook.
#include "app/domain/Playbook.h"

#include <algorithm>

namespace askline {

const StageCard* Playbook::stage(QStringView key) const
{
    const auto found = std::ranges::find(stages, key, &StageCard::key);
    return found == stages.end() ? nullptr : &*found;
}

QString Playbook::stageTitle(const QString& key) const
{
    const StageCard* card = stage(key);
    return card && !card->title.isEmpty() ? card->title : key;
}

QStringList Playbook::stagesInOrder() const
{
    QStringList keys;
    for (const StageCard& card : stages)
        if (card.place == StagePlace::InOrder)
            keys += card.key;
    return keys;
}

QString Playbook::firstStage() const
{
    return stages.isEmpty() ? QString() : stages.first().key;
}

QString Playbook::stageAfter(QStringView key) const
{
    for (qsizetype i = 0; i + 1 < stages.size(); ++i)
        if (stages[i].key == key && stages[i].place == StagePlace::InOrder && stages[i + 1].place == StagePlace::InOrder)
            return stages[i + 1].key;
    return {};
}

const Objection* Playbook::objection(ObjectionId id) const
{
    const auto found = std::ranges::find(objections, id, &Objection::id);
    return found == objections.end() ? nullptr : &*found;
}

const Cadence* Playbook::cadence(QStringView key) const
{
    const auto found = std::ranges::find(cadences, key, &Cadence::key);
    return found == cadences.end() ? nullptr : &*found;
}

const Message* Playbook::message(QStringView key) const
{
    const auto found = std::ranges::find(messages, key, &Message::key);
    return found == messages.end() ? nullptr : &*found;
}

QString occasionOf(const Step& step, Standing standing)
{
    if (step.kind == StepKind::Meeting)
        return QStringLiteral("meeting");
    if (step.purpose == StepPurpose::Care)
        return QStringLiteral("care");
    if (standing != Standing::Won)
        return {};
    switch (step.ask) {
    case AskKind::Signature: return QStringLiteral("signature");
    case AskKind::Payment: return QStringLiteral("payment");
    case AskKind::Referral: return QStringLiteral("referral");
    case AskKind::Sale: return QStringLiteral("repeat");
    default: return {};
    }
}

bool isForAnOccasion(QStringView key)
{
    static const QStringList keys{QStringLiteral("meeting"),  QStringLiteral("signature"), QStringLiteral("payment"),
                                  QStringLiteral("referral"), QStringLiteral("repeat"),    QStringLiteral("care")};
    return keys.contains(key);
}

} // namespace askline
