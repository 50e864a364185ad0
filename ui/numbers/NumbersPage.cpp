// SPDX-License-Identifier: GPL-3.0-or-later
// A section is read when it comes to the front, and when something changed while it is in sight.
#include "ui/numbers/NumbersPage.h"

#include "app/workspace/reading/MoneyReading.h"
#include "app/workspace/reading/NumbersReading.h"
#include "app/workspace/reading/ReadinessReading.h"
#include "app/workspace/reading/WeekReading.h"
#include "app/workspace/reading/WorkReading.h"
#include "ui/numbers/AskSection.h"
#include "ui/numbers/ClientSection.h"
#include "ui/numbers/Definition.h"
#include "ui/numbers/FollowSection.h"
#include "ui/numbers/MoneySection.h"
#include "ui/numbers/NumbersReport.h"
#include "ui/numbers/OverviewSection.h"
#include "ui/numbers/ReadinessSection.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ProgressLine.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace askline {

namespace {

constexpr int pageWidth = 1120;

QString settingOf(const char* name)
{
    return QStringLiteral("numbers/") + QLatin1StringView(name);
}

} // namespace

NumbersPage::NumbersPage(Desk& desk, Requests& requests, QSettings& settings, QWidget* parent)
    : Page(desk, requests, parent), settings_(settings), body_(new QStackedWidget(this)), sections_(new QStackedWidget(this)), tabs_(new ChipRow(ChipRow::Choice::One, this)),
      period_(new ChipRow(ChipRow::Choice::One, this)), source_(new QComboBox(this)), campaign_(new QComboBox(this)), owner_(new QComboBox(this)), scroll_(new QScrollArea(this)), waiting_(new ProgressLine(this))
{
    setAccessibleName(tr("Numbers"));
    build();
    restoreChoices();
    connect(tabs_, &ChipRow::picked, this, [this](const QString& key) {
        showSection(key);
        read();
    });
    connect(period_, &ChipRow::picked, this, [this](const QString& key) {
        period_->setChosen({key});
        filterChanged();
    });
    for (QComboBox* box : {source_, campaign_, owner_})
        connect(box, &QComboBox::activated, this, &NumbersPage::filterChanged);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.catalogue)
            fillChoices();
        if (isVisible() && (changes.touchesLeads() || changes.catalogue || changes.playbook || changes.settings || changes.numbers))
            read();
    });
    addCommand(this, Command::ToggleView, [this] { toggleTables(); });
}

QWidget* NumbersPage::makePaperButton()
{
    auto* paper = new Button(tr("On paper"), ButtonRole::Normal, this);
    auto* menu = new QMenu(paper);
    menu->addAction(tr("Business pulse of last week as PDF…"), this, [this] { makePaper(Paper::Pulse, true); });
    menu->addAction(tr("Report of last month as PDF…"), this, [this] { makePaper(Paper::Month, true); });
    menu->addSeparator();
    menu->addAction(tr("Print the business pulse…"), this, [this] { makePaper(Paper::Pulse, false); });
    menu->addAction(tr("Print the report…"), this, [this] { makePaper(Paper::Month, false); });
    paper->setMenu(menu);
    return paper;
}

QWidget* NumbersPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* tables = new Button(tr("Pictures or tables"), ButtonRole::Quiet, head);
    tables->setKeyHint(QKeySequence(commandKey(Command::ToggleView)));
    connect(tables, &QPushButton::clicked, this, &NumbersPage::toggleTables);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(plainLabel(tr("Numbers"), head, Tone::Normal, TypeSize::Display));
    row->addStretch(1);
    row->addWidget(tables);
    row->addWidget(makePaperButton());
    return head;
}

QWidget* NumbersPage::makeFilters()
{
    auto* filters = new QWidget(this);
    period_->addChip(QStringLiteral("90"), tr("90 days"));
    period_->addChip(QStringLiteral("365"), tr("12 months"));
    period_->addChip(QStringLiteral("0"), tr("All time"));
    source_->setAccessibleName(tr("Source"));
    campaign_->setAccessibleName(tr("Campaign"));
    owner_->setAccessibleName(tr("Owner"));
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(period_, 1);
    for (QComboBox* box : {source_, campaign_, owner_})
        row->addWidget(box);
    return filters;
}

void NumbersPage::addSection(const QString& key, const QString& name, NumbersSection* added)
{
    keys_ += key;
    tabs_->addChip(key, name);
    sections_->addWidget(added);
    connect(added, &NumbersSection::noticed, this, [this](const QString& text) { requests_.toastPlain(text); });
    connect(added, &NumbersSection::written, this, [this](const QString& text) { requests_.toastUndoable(text); });
    connect(added, &NumbersSection::waitingChanged, this, [this, added](bool waits) {
        if (added != section())
            return;
        waits ? showWaiting_.start() : showWaiting_.stop();
        if (!waits)
            waiting_->hide();
    });
    connect(added, &NumbersSection::definitionWanted, this, [this](const QString& heading) {
        if (!definition_)
            definition_ = new Definition(window());
        definition_->openAt(heading);
    });
}

void NumbersPage::build()
{
    auto* overview = new OverviewSection(desk_, this);
    auto* clients = new ClientSection(desk_, this);
    addSection(QStringLiteral("overview"), tr("Overview"), overview);
    addSection(QStringLiteral("follow"), tr("Follow-through"), new FollowSection(desk_, this));
    addSection(QStringLiteral("asks"), tr("Asks"), new AskSection(desk_, this));
    addSection(QStringLiteral("money"), tr("Money"), new MoneySection(desk_, this));
    addSection(QStringLiteral("readiness"), tr("Readiness"), new ReadinessSection(desk_, this));
    addSection(QStringLiteral("clients"), tr("Clients"), clients);
    connect(overview, &OverviewSection::found, this, [this](bool anything) { body_->setCurrentIndex(anything ? 0 : 1); });
    connect(clients, &ClientSection::briefWanted, this, [this](const ProfileNumbers& profile) {
        const auto brief = targetingBrief(profile, desk_.settings().firm, desk_.settings().offer);
        Q_EMIT printWanted(*brief, tr("Whom to look for"));
    });
    auto* none = new EmptyState(IconName::Numbers, tr("No numbers yet"), tr("They begin with the first lead that arrives: how far leads come, how soon they are contacted, what they cost and bring."), this);
    none->setPrimary(tr("Import leads"));
    connect(none, &EmptyState::primaryPicked, this, [this] { Q_EMIT requests_.importFiles({}); });
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(sections_);
    body_->addWidget(scroll_);
    body_->addWidget(none);
    constexpr int aMoment = 300; // milliseconds
    waiting_->setRange(0, 0);
    waiting_->hide();
    QSizePolicy keepsItsPlace = waiting_->sizePolicy(); // so that the page does not jump
    keepsItsPlace.setRetainSizeWhenHidden(true);
    waiting_->setSizePolicy(keepsItsPlace);
    waiting_->setAccessibleName(tr("Reckoning"));
    showWaiting_.setSingleShot(true);
    showWaiting_.setInterval(aMoment);
    connect(&showWaiting_, &QTimer::timeout, waiting_, &QWidget::show);
    auto* middle = new QWidget(this);
    middle->setProperty("plain", true);
    middle->setMaximumWidth(pageWidth);
    auto* whole = new QVBoxLayout(middle);
    whole->setContentsMargins(spacing::large, spacing::large, spacing::large, 0);
    whole->setSpacing(spacing::medium);
    whole->addWidget(makeHead());
    whole->addWidget(tabs_);
    whole->addWidget(makeFilters());
    whole->addWidget(waiting_);
    whole->addWidget(body_, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(middle, 1);
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
    fill(campaign_, tr("All campaigns"), desk_.catalogue().campaigns);
    fill(owner_, tr("Everybody"), desk_.catalogue().people);
    campaign_->setVisible(!desk_.catalogue().campaigns.isEmpty());
    owner_->setVisible(desk_.catalogue().people.size() > 1);
}

void NumbersPage::restoreChoices()
{
    fillChoices();
    period_->setChosen({settings_.value(settingOf("period"), QStringLiteral("365")).toString()});
    source_->setCurrentIndex(std::max(0, source_->findData(settings_.value(settingOf("source")))));
    campaign_->setCurrentIndex(std::max(0, campaign_->findData(settings_.value(settingOf("campaign")))));
    owner_->setCurrentIndex(std::max(0, owner_->findData(settings_.value(settingOf("owner")))));
    showSection(QStringLiteral("overview"));
}

void NumbersPage::filterChanged()
{
    settings_.setValue(settingOf("period"), period_->chosen().value(0));
    settings_.setValue(settingOf("source"), source_->currentData());
    settings_.setValue(settingOf("campaign"), campaign_->currentData());
    settings_.setValue(settingOf("owner"), owner_->currentData());
    read();
}

NumbersFilter NumbersPage::filter() const
{
    NumbersFilter wanted;
    constexpr int aYear = 365;
    const QDate today = desk_.now().dateIn(desk_.zone());
    if (const int days = period_->chosen().value(0).toInt(); days == aYear)
        wanted.from = QDate(today.year(), today.month(), 1).addMonths(-11); // whole months, which are counted as such
    else if (days > 0)
        wanted.from = today.addDays(1 - days);
    wanted.source = SourceId::fromHex(source_->currentData().toString()).value_or(SourceId{});
    wanted.campaign = CampaignId::fromHex(campaign_->currentData().toString()).value_or(CampaignId{});
    wanted.owner = PersonId::fromHex(owner_->currentData().toString()).value_or(PersonId{});
    return wanted;
}

NumbersSection* NumbersPage::section() const
{
    return static_cast<NumbersSection*>(sections_->currentWidget());
}

void NumbersPage::showSection(const QString& key)
{
    const qsizetype place = std::max<qsizetype>(0, keys_.indexOf(key));
    tabs_->setChosen({keys_[place]});
    sections_->setCurrentIndex(int(place));
    body_->setCurrentIndex(0); // money and the process can be written down before the first lead comes
    for (int i = 0; i < sections_->count(); ++i) // the page is as long as the section in sight
        sections_->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == int(place) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    section()->showTables(showsTables_);
    showWaiting_.stop();
    waiting_->hide();
    scroll_->verticalScrollBar()->setValue(0);
}

void NumbersPage::activate()
{
    read();
    tabs_->chip(tabs_->chosen().value(0))->setFocus();
}

void NumbersPage::read()
{
    section()->read(filter());
}

void NumbersPage::toggleTables()
{
    showsTables_ = !showsTables_;
    section()->showTables(showsTables_);
}

void NumbersPage::makePaper(Paper paper, bool asPdf)
{
    const QDate today = desk_.now().dateIn(desk_.zone());
    const QDate month = QDate(today.year(), today.month(), 1).addMonths(-1);
    QStringList of;
    for (const QComboBox* box : {source_, campaign_, owner_})
        if (box->currentIndex() > 0)
            of += box->currentText();
    const auto reading = [wanted = filter(), today, month, of = of.join(QStringLiteral(", "))](Workspace& w) -> Result<ReportFacts> {
        NumbersFilter ofMonth = wanted;
        ofMonth.from = month;
        ofMonth.to = month.addMonths(1).addDays(-1);
        const auto numbers = readNumbers(w, wanted);
        const auto readiness = readReadiness(w, wanted);
        const auto money = readMoney(w, wanted);
        const auto work = readWork(w, ofMonth);
        const auto week = readWeek(w, wanted.owner, mondayOf(today).addDays(-1));
        if (!numbers || !readiness || !money || !work || !week)
            return askline::failed(!numbers ? numbers.error() : !readiness ? readiness.error() : !money ? money.error() : !work ? work.error() : week.error());
        return ReportFacts{w.settings().firm, w.settings().currency, today, of, *numbers, *readiness, *money, *work, *week, month};
    };
    desk_.read(this, reading, [this, paper, asPdf](const ReportFacts& facts) {
        const auto document = paper == Paper::Pulse ? businessPulse(facts, desk_.catalogue()) : monthlyReport(facts, desk_.catalogue(), desk_.playbook());
        const QString name = paper == Paper::Pulse ? tr("Business pulse %1").arg(facts.week.monday.toString(Qt::ISODate)) : tr("Sales report %1").arg(facts.month.toString(QStringLiteral("yyyy-MM")));
        if (asPdf)
            Q_EMIT pdfWanted(*document, name);
        else
            Q_EMIT printWanted(*document, name);
    });
}

} // namespace askline
