// SPDX-License-Identifier: GPL-3.0-or-later
// Read anew when something changed, while the page is in sight.
#include "ui/numbers/NumbersPage.h"

#include "app/wording/Failures.h"
#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/NumbersText.h"
#include "app/wording/TodayText.h"
#include "app/workspace/numbers/AddSpend.h"
#include "ui/numbers/FigureTable.h"
#include "ui/numbers/FunnelView.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/DropWidgets.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionHeader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace askline {

namespace {

constexpr int pageWidth = 1040;

QString settingOf(const char* name)
{
    return QStringLiteral("numbers/") + QLatin1StringView(name);
}

QString none()
{
    return QStringLiteral("–");
}

QString sumsInWords(const QList<Money>& sums)
{
    QStringList words;
    for (const Money& money : sums)
        words += moneyForPeople(money, QLocale());
    return words.isEmpty() ? none() : words.join(QStringLiteral(" + "));
}

QString moneyOrNone(const std::optional<Money>& money)
{
    return money ? moneyForPeople(*money, QLocale()) : none();
}

FigureTable* makeSourceTable(QWidget* parent)
{
    return new FigureTable(NumbersPage::tr("Sources"),
                           {{NumbersPage::tr("Source")},
                            {NumbersPage::tr("Leads")},
                            {NumbersPage::tr("Won")},
                            {NumbersPage::tr("Of those decided"), NumbersPage::tr("Leads that are still open are no failures, and are not counted here")},
                            {NumbersPage::tr("Won value")},
                            {NumbersPage::tr("Spent")},
                            {NumbersPage::tr("Cost a lead")},
                            {NumbersPage::tr("Value a lead"), NumbersPage::tr("Won value over all leads of the source, those still open too: it grows as they are decided")},
                            {NumbersPage::tr("Cost a customer")}},
                           parent);
}

FigureTable* makeAskTable(QWidget* parent)
{
    return new FigureTable(NumbersPage::tr("Asks"),
                           {{NumbersPage::tr("Asked for")}, {NumbersPage::tr("Asked")}, {NumbersPage::tr("Yes")}, {NumbersPage::tr("No")}, {NumbersPage::tr("Not yet")}, {NumbersPage::tr("Unanswered")},
                            {NumbersPage::tr("Noes per yes")}},
                           parent);
}

QStringList rowOf(const SourceNumbers& numbers, const Catalogue& catalogue)
{
    const Source* source = catalogue.source(numbers.source);
    QString name = source ? source->name : NumbersPage::tr("Without a source");
    if (numbers.isReferred)
        name = NumbersPage::tr("%1, referred").arg(name);
    return {name, QLocale().toString(numbers.leads), QLocale().toString(numbers.conversion.part), rateInWords(numbers.conversion), sumsInWords(numbers.wonValue),
            sumsInWords(numbers.spend), moneyOrNone(numbers.costPerLead()), moneyOrNone(numbers.valuePerLead()), moneyOrNone(numbers.costPerCustomer())};
}

// By kind, the most asked first.
QList<QStringList> askRows(const QList<AskCount>& asks)
{
    QMap<AskKind, AskCount> kinds;
    for (const AskCount& one : asks) {
        AskCount& sum = kinds[one.kind];
        sum.asked += one.asked;
        sum.yes += one.yes;
        sum.no += one.no;
        sum.notYet += one.notYet;
    }
    QList<std::pair<AskKind, AskCount>> sorted;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        sorted += std::pair(kind.key(), *kind);
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto& one) { return one.second.asked; });
    QList<QStringList> rows;
    for (const auto& [kind, sum] : std::as_const(sorted)) {
        const auto noes = noesPerYes(sum.yes, sum.no);
        rows += QStringList{labelOf(kind), QLocale().toString(sum.asked), QLocale().toString(sum.yes), QLocale().toString(sum.no), QLocale().toString(sum.notYet),
                            QLocale().toString(sum.asked - sum.yes - sum.no - sum.notYet), noes ? QLocale().toString(*noes, 'f', 1) : none()};
    }
    return rows;
}

} // namespace

NumbersPage::NumbersPage(Desk& desk, Requests& requests, QSettings& settings, QWidget* parent)
    : Page(desk, requests, parent), settings_(settings), body_(new QStackedWidget(this)), period_(new ChipRow(ChipRow::Choice::One, this)), source_(new QComboBox(this)),
      owner_(new QComboBox(this)), says_(new QVBoxLayout), funnel_(new FunnelView(this)), first_(sentenceLabel({}, this)), sources_(makeSourceTable(this)), asks_(makeAskTable(this)),
      spendSource_(new QComboBox(this)), amount_(new QLineEdit(this)), refused_(sentenceLabel({}, this, Tone::Red))
{
    setAccessibleName(tr("Numbers"));
    build();
    restoreChoices();
    connect(period_, &ChipRow::chosenChanged, this, &NumbersPage::filterChanged);
    connect(source_, &QComboBox::activated, this, &NumbersPage::filterChanged);
    connect(owner_, &QComboBox::activated, this, &NumbersPage::filterChanged);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.catalogue)
            fillChoices();
        if (isVisible() && (changes.touchesLeads() || changes.catalogue || changes.playbook || changes.settings || changes.numbers))
            read();
    });
}

QWidget* NumbersPage::makeHead()
{
    auto* head = new QWidget(this);
    period_->addChip(QStringLiteral("90"), tr("90 days"));
    period_->addChip(QStringLiteral("365"), tr("12 months"));
    period_->addChip(QStringLiteral("0"), tr("All time"));
    source_->setAccessibleName(tr("Source"));
    owner_->setAccessibleName(tr("Owner"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(plainLabel(tr("Numbers"), head, Tone::Normal, TypeSize::Display));
    row->addSpacing(spacing::medium);
    row->addWidget(period_);
    row->addStretch(1);
    row->addWidget(source_);
    row->addWidget(owner_);
    return head;
}

QWidget* NumbersPage::makeSpending()
{
    auto* spending = new QWidget(this);
    spendSource_->setEditable(true);
    spendSource_->setAccessibleName(tr("Source that money was spent on"));
    spendSource_->lineEdit()->setPlaceholderText(tr("Source"));
    amount_->setPlaceholderText(tr("Amount"));
    amount_->setAccessibleName(tr("Amount spent"));
    amount_->setMaximumWidth(160);
    auto* enter = new Button(tr("Enter what was spent"), ButtonRole::Normal, spending);
    auto* row = new QHBoxLayout(spending);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(spendSource_);
    row->addWidget(amount_);
    row->addWidget(enter);
    row->addWidget(refused_, 1);
    connect(enter, &QPushButton::clicked, this, &NumbersPage::enterSpending);
    connect(amount_, &QLineEdit::returnPressed, this, &NumbersPage::enterSpending);
    return spending;
}

void NumbersPage::build()
{
    auto* card = new Card(this);
    says_->setSpacing(spacing::small);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    inCard->addLayout(says_);
    auto* found = new QWidget(this);
    auto* column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(card);
    column->addWidget(new SectionHeader(tr("How far leads come"), found));
    column->addWidget(funnel_);
    column->addWidget(new SectionHeader(tr("First contact"), found));
    column->addWidget(first_);
    column->addWidget(new SectionHeader(tr("Asks"), found));
    column->addWidget(asks_);
    column->addWidget(new SectionHeader(tr("What sources cost and bring"), found));
    column->addWidget(sources_);
    column->addWidget(makeSpending());
    column->addStretch(1);
    auto* none = new EmptyState(IconName::Numbers, tr("No numbers yet"), tr("They begin with the first lead that arrives: how far leads come, how soon they are contacted, what they cost and bring."), this);
    none->setPrimary(tr("Import leads"));
    connect(none, &EmptyState::primaryPicked, this, [this] { Q_EMIT requests_.importFiles({}); });
    body_->addWidget(found);
    body_->addWidget(none);
    auto* middle = new QWidget(this);
    middle->setProperty("plain", true);
    auto* whole = new QVBoxLayout(middle);
    whole->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    whole->setSpacing(spacing::medium);
    whole->addWidget(makeHead());
    whole->addWidget(body_, 1);
    middle->setMaximumWidth(pageWidth);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void NumbersPage::fillChoices()
{
    const auto fill = [](QComboBox* box, const QString& all, const auto& things) {
        const QVariant chosen = box->currentData();
        box->clear();
        box->addItem(all, QString());
        for (const auto& thing : things)
            box->addItem(thing.name, thing.id.hex());
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(source_, tr("All sources"), desk_.catalogue().sources);
    fill(owner_, tr("Everybody"), desk_.catalogue().people);
    owner_->setVisible(desk_.catalogue().people.size() > 1);
    const QString typed = spendSource_->currentText();
    spendSource_->clear();
    for (const Source& source : desk_.catalogue().sources)
        spendSource_->addItem(source.name);
    spendSource_->setEditText(typed);
}

void NumbersPage::restoreChoices()
{
    fillChoices();
    period_->setChosen({settings_.value(settingOf("period"), QStringLiteral("365")).toString()});
    source_->setCurrentIndex(std::max(0, source_->findData(settings_.value(settingOf("source")))));
    owner_->setCurrentIndex(std::max(0, owner_->findData(settings_.value(settingOf("owner")))));
}

void NumbersPage::filterChanged()
{
    settings_.setValue(settingOf("period"), period_->chosen().value(0));
    settings_.setValue(settingOf("source"), source_->currentData());
    settings_.setValue(settingOf("owner"), owner_->currentData());
    read();
}

NumbersFilter NumbersPage::filter() const
{
    NumbersFilter wanted;
    if (const int days = period_->chosen().value(0).toInt(); days > 0)
        wanted.from = desk_.now().dateIn(desk_.zone()).addDays(1 - days);
    wanted.source = SourceId::fromHex(source_->currentData().toString()).value_or(SourceId{});
    wanted.owner = PersonId::fromHex(owner_->currentData().toString()).value_or(PersonId{});
    return wanted;
}

void NumbersPage::activate()
{
    read();
    source_->setFocus();
}

void NumbersPage::read()
{
    desk_.read(this, [wanted = filter()](Workspace& w) { return readNumbers(w, wanted); }, [this](const Numbers& numbers) { showNumbers(numbers); });
    desk_.read(this, [wanted = filter()](Workspace& w) { return readAsks(w, wanted); }, [this](const QList<AskCount>& asks) { asks_->setRows(askRows(asks)); });
}

void NumbersPage::showNumbers(const Numbers& numbers)
{
    body_->setCurrentIndex(numbers.isEverEmpty ? 1 : 0);
    dropWidgetsIn(*says_);
    for (const QString& sentence : findingsInWords({numbers.leak, numbers.verdict, numbers.leads, numbers.conversion}, numbers.steps, desk_.catalogue()))
        says_->addWidget(sentenceLabel(sentence, this));
    funnel_->setFunnel(numbers.funnel, numbers.steps);
    first_->setText(firstContactInWords(numbers.firstContact.waits, numbers.firstContact.leads, numbers.firstContact.stillWaiting));
    QList<QStringList> rows;
    for (const SourceNumbers& source : numbers.sources)
        rows += rowOf(source, desk_.catalogue());
    sources_->setRows(rows);
}

void NumbersPage::enterSpending()
{
    const auto money = moneyFrom(amount_->text(), desk_.settings().currency);
    refused_->setText(money ? QString() : tr("An amount, such as 250 or 1,200.50"));
    if (!money)
        return;
    desk_.write(
        this, [wish = SpendWish{spendSource_->currentText(), {}, *money, {}, SpendKind::Running, {}}](Workspace& w) { return addSpend(w, wish); },
        [this](const Spend&) {
            amount_->clear();
            requests_.toastUndoable(tr("Entered"));
            read();
        },
        [this](const Failure& failure) { refused_->setText(sentenceFor(failure)); });
}

} // namespace askline
