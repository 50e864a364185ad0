// SPDX-License-Identifier: GPL-3.0-or-later
// One column of labelled choices that stays in sight beside the columns of the file.
#include "ui/intake/ImportChoices.h"

#include "app/wording/Importing.h"
#include "app/wording/Labels.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Hairline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace askline {

namespace {

void setNames(QComboBox* box, const QStringList& names)
{
    const QString typed = box->currentText();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(names);
    box->setCurrentText(typed);
}

} // namespace

ImportChoices::ImportChoices(QWidget* parent)
    : Card(parent), column_(new QVBoxLayout(this)), busy_(new BusyBar(this)), import_(new Button({}, ButtonRole::Primary, this))
{
    column_->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column_->setSpacing(spacing::tight);
    source_ = addNames(tr("Source"), tr("Where did they come from?"));
    campaign_ = addNames(tr("Campaign"), tr("None"));
    arrival_ = addChoice(tr("Who are these people?"));
    why_ = addWords();
    duplicates_ = addChoice(tr("Those who are here already"));
    for (const auto& named : namesOf<Arrival>())
        arrival_->addItem(labelOf(named.value), int(named.value));
    for (const auto& named : namesOf<DuplicateChoice>())
        duplicates_->addItem(labelOf(named.value), int(named.value));
    column_->addStretch(1);
    addCounts();
    column_->addWidget(busy_);
    column_->addSpacing(spacing::tight);
    column_->addWidget(import_);
    connect(source_, &QComboBox::activated, this, &ImportChoices::sourceChanged);
    connect(source_->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (source_->currentText() != lastSource_)
            Q_EMIT sourceChanged();
        lastSource_ = source_->currentText();
    });
    connect(arrival_, &QComboBox::activated, this, [this] {
        chosen_ = true;
        showWhy();
        Q_EMIT changed();
    });
    connect(duplicates_, &QComboBox::activated, this, &ImportChoices::changed);
    connect(import_, &QPushButton::clicked, this, &ImportChoices::importWanted);
    connect(busy_, &BusyBar::cancelled, this, &ImportChoices::cancelWanted);
    setCounts({});
}

QComboBox* ImportChoices::addChoice(const QString& label)
{
    auto* words = new QLabel(label, this);
    setType(words, TypeSize::Small);
    askline::setTone(words, Tone::Muted);
    auto* box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    words->setBuddy(box);
    if (column_->count() > 0)
        column_->addSpacing(spacing::small);
    column_->addWidget(words);
    column_->addWidget(box);
    return box;
}

QComboBox* ImportChoices::addNames(const QString& label, const QString& placeholder)
{
    QComboBox* box = addChoice(label);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(placeholder);
    box->lineEdit()->setAccessibleName(label);
    return box;
}

QLabel* ImportChoices::addWords()
{
    auto* words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    setType(words, TypeSize::Small);
    askline::setTone(words, Tone::Muted);
    column_->addWidget(words);
    return words;
}

void ImportChoices::addCounts()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::hair);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const QStringList labels{tr("new"), tr("updated"), tr("unchanged"), tr("rejected")};
    for (int i = 0; i < int(labels.size()); ++i) {
        auto* number = new QLabel(this);
        number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        number->setFont(tabularFigures(number->font()));
        auto* label = new QLabel(labels[i], this);
        askline::setTone(label, Tone::Muted);
        grid->addWidget(number, i % 2, i / 2 * 2);
        grid->addWidget(label, i % 2, i / 2 * 2 + 1);
        numbers_ += number;
    }
    column_->addWidget(new Hairline(Qt::Horizontal, this));
    column_->addSpacing(spacing::small);
    column_->addLayout(grid);
    column_->addSpacing(spacing::small);
}

void ImportChoices::setCatalogue(const Catalogue& catalogue)
{
    QStringList sources;
    for (const Source& source : catalogue.sources)
        sources += source.name;
    QStringList campaigns;
    for (const Campaign& campaign : catalogue.campaigns)
        campaigns += campaign.name;
    setNames(source_, sources);
    setNames(campaign_, campaigns);
}

void ImportChoices::beginFile()
{
    chosen_ = false;
    guess_ = {};
    why_->clear();
    setCounts({});
}

void ImportChoices::setGuess(const intake::ArrivalGuess& guess)
{
    guess_ = guess;
    if (!chosen_)
        arrival_->setCurrentIndex(arrival_->findData(int(guess.arrival)));
    showWhy();
}

Arrival ImportChoices::arrival() const
{
    return Arrival(arrival_->currentData().toInt());
}

void ImportChoices::showWhy()
{
    if (arrival() == guess_.arrival) {
        why_->setText(arrivalReasonInWords(nameOf(guess_.why), guess_.percent, guess_.column));
        return;
    }
    switch (arrival()) {
    case Arrival::Fresh: why_->setText(tr("Their first-contact clock runs from when they came.")); return;
    case Arrival::Backlog: why_->setText(tr("No clock runs; some come up each day.")); return;
    case Arrival::Customers: why_->setText(tr("They are kept as won, with nothing to do.")); return;
    }
}

void ImportChoices::setCounts(const std::optional<ImportCounts>& counts)
{
    counts_ = counts;
    const ImportCounts shown = counts.value_or(ImportCounts{});
    const int values[] = {shown.added, shown.updated, shown.unchanged, shown.rejected};
    for (int i = 0; i < int(numbers_.size()); ++i)
        numbers_[i]->setText(counts ? QLocale().toString(values[i]) : QStringLiteral("–"));
    showButton();
}

void ImportChoices::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    showButton();
}

void ImportChoices::showButton()
{
    const bool any = counts_ && counts_->added + counts_->updated > 0;
    if (!counts_)
        import_->setText(tr("Counting…"));
    else if (counts_->added > 0)
        import_->setText(counts_->added == 1 ? tr("Import one lead") : tr("Import %1 leads").arg(QLocale().toString(counts_->added)));
    else if (counts_->updated > 0)
        import_->setText(counts_->updated == 1 ? tr("Update one person") : tr("Update %1 people").arg(QLocale().toString(counts_->updated)));
    else
        import_->setText(tr("Nothing new to import"));
    import_->setEnabled(any && !readOnly_ && !importing_);
    import_->setToolTip(readOnly_ ? tr("This workspace can only be read here") : QString());
}

void ImportChoices::beginImport(const QString& name)
{
    importing_ = true;
    busy_->begin(tr("Importing %1").arg(name));
    for (QComboBox* box : {source_, campaign_, arrival_, duplicates_})
        box->setEnabled(false);
    showButton();
}

void ImportChoices::setShare(int permille)
{
    busy_->setProgress(permille, permille > 0 ? 1000 : 0);
}

void ImportChoices::endImport()
{
    importing_ = false;
    busy_->finish();
    for (QComboBox* box : {source_, campaign_, arrival_, duplicates_})
        box->setEnabled(true);
    showButton();
}

intake::ImportWishes ImportChoices::wishes() const
{
    intake::ImportWishes wishes;
    wishes.source = source_->currentText().trimmed();
    wishes.campaign = campaign_->currentText().trimmed();
    wishes.duplicates = DuplicateChoice(duplicates_->currentData().toInt());
    wishes.arrival = arrival();
    return wishes;
}

} // namespace askline
