// SPDX-License-Identifier: GPL-3.0-or-later
// Old traits are deleted and new ones written, in one transaction.
#include "app/workspace/numbers/ProfileVerbs.h"

#include "app/base/Folding.h"
#include "app/storage/numbers/ProfileStore.h"
#include "app/workspace/leads/LeadFields.h"

namespace askline {

namespace {

Result<void> checkTrait(const Trait& trait)
{
    const auto bad = [&](const QString& value, const char* wanted) {
        return failed({.kind = Failure::Kind::BadValue, .subject = value, .field = nameOf(trait.about), .detail = QString::fromLatin1(wanted)});
    };
    if (trait.weight < 1 || trait.weight > mostWeight)
        return bad(QString::number(trait.weight), "a weight from 1 to 10");
    bool isNumber = false;
    (void)trait.value.toDouble(&isNumber);
    if (trait.about == TraitKind::Value && !isNumber)
        return bad(trait.value, "an amount of money");
    if (trait.about == TraitKind::Country && trait.value.isEmpty())
        return bad(trait.value, "a country code such as DE");
    const bool isMark = trait.about == TraitKind::Budget || trait.about == TraitKind::Authority || trait.about == TraitKind::Timeline || trait.about == TraitKind::Fit;
    if (isMark && !trait.value.isEmpty() && trait.value.toLower() != u"yes" && trait.value.toLower() != u"partly")
        return bad(trait.value, "yes or partly");
    return {};
}

} // namespace

Result<Done<Nothing>> setProfile(Workspace& workspace, QList<Trait> traits)
{
    for (Trait& trait : traits) {
        trait.value = cleanedLine(trait.value);
        if (auto good = checkTrait(trait); !good)
            return failed(good.error());
    }
    Writing writing(workspace, QStringLiteral("set-profile"), {});
    storage::deleteTraits(writing.database());
    for (const Trait& trait : traits)
        storage::insertTrait(writing.database(), workspace.newIdBytes(), trait);
    return writing.finish(Nothing{});
}

} // namespace askline
