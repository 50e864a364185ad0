// SPDX-License-Identifier: GPL-3.0-or-later
// A profile that is changed is tested at once.
#include "ui/numbers/ClientSection.h"

#include "app/wording/ReadinessText.h"
#include "app/workspace/reading/ProfileReading.h"
#include "ui/numbers/FigureBlock.h"
#include "ui/numbers/TraitForm.h"
#include "ui/widgets/Button.h"

#include <QVBoxLayout>

namespace askline {

ClientSection::ClientSection(Desk& desk, QWidget* parent) : NumbersSection(desk, parent), form_(new TraitForm(desk, this))
{
    traits_ = addBlock(tr("The ideal client"), QStringLiteral("The ideal client"));
    traits_->addBelow(form_);
    auto* brief = new Button(tr("Print the brief"), ButtonRole::Quiet, this);
    traits_->addBelow(brief);
    bands_ = addBlock(tr("Won by score"), QStringLiteral("The ideal client"));
    calls_ = addBlock(tr("What calls say about the offer"), QStringLiteral("What calls say about the offer"));
    losses_ = addBlock(tr("What losses say about the offer"), QStringLiteral("What losses say about the offer"));
    column()->addStretch(1);
    connect(brief, &QPushButton::clicked, this, [this] { Q_EMIT briefWanted(profile_); });
    connect(form_, &NumbersForm::written, this, [this](const QString& text) {
        Q_EMIT written(text);
        read(filter_);
    });
}

void ClientSection::read(const NumbersFilter& filter)
{
    filter_ = filter;
    ask([filter](Workspace& w) { return readProfile(w, filter); }, [this](const ProfileNumbers& profile) {
        profile_ = profile;
        QList<Trait> traits;
        for (const TraitNumbers& one : profile.traits)
            traits += one.trait;
        form_->showTraits(traits);
        traits_->setSentences({profileInWords(profile)});
        traits_->setSheet(traitSheet(profile));
        traits_->setTableShown(!traits.isEmpty());
        bands_->setSheet(bandSheet(profile));
        bands_->setVisible(!profile.bands.isEmpty());
        calls_->setSentences(profile.callWords.isEmpty() ? QStringList{tr("Answers to the questions of your scripts, and objections in their own words, are collected here.")} : QStringList());
        calls_->setSheet(callWordsSheet(profile.callWords, desk_.zone()));
        calls_->setTableShown(!profile.callWords.isEmpty());
        losses_->setSentences(profile.lossWords.isEmpty() ? QStringList{tr("Write a word on why a lead is lost when it is: here it is collected.")} : QStringList());
        losses_->setSheet(lossWordsSheet(profile.lossWords, desk_.catalogue(), desk_.zone()));
        losses_->setTableShown(!profile.lossWords.isEmpty());
    });
}

} // namespace askline
