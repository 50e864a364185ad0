// SPDX-License-Identifier: GPL-3.0-or-later
// One column of cards; every change is a verb of its own.
#include "ui/settings/SettingsPage.h"

#include "app/wording/Verbs.h"
#include "app/workspace/device/Device.h"
#include "app/workspace/settings/EditSettings.h"
#include "ui/settings/DeviceForm.h"
#include "ui/settings/FormCard.h"
#include "ui/settings/HolidayRegions.h"
#include "ui/settings/MyDayForm.h"
#include "ui/settings/SourceTargets.h"
#include "ui/settings/WorkspaceForm.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace askline {

namespace {

constexpr int columnWidth = 760;

QList<NameList::Entry> entriesOf(const QList<Reason>& reasons, Reason::Kind kind)
{
    QList<NameList::Entry> entries;
    for (const Reason& reason : reasons)
        if (reason.kind == kind)
            entries += {reason.id.hex(), reason.name};
    return entries;
}

} // namespace

SettingsPage::SettingsPage(Desk& desk, Requests& requests, QSettings& settings, QWidget* parent)
    : Page(desk, requests, parent), settings_(settings)
{
    askForFolder_ = [this](const QString& from) { return QFileDialog::getExistingDirectory(this, tr("Choose a folder"), from); };
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* holder = new QWidget;
    holder->setProperty("plain", true);
    auto* middle = new QHBoxLayout(holder);
    middle->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::vast);
    middle->addWidget(makeColumn());
    middle->addStretch(1);
    scroll->setWidget(holder);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    wire();
    showAll();
}

void SettingsPage::addGroup(QVBoxLayout* column, const QString& title, const QString& words)
{
    auto* head = new QLabel(title, this);
    auto* below = new QLabel(words, this);
    setType(head, TypeSize::Display);
    setTone(below, Tone::Muted);
    below->setWordWrap(true);
    if (column->count() > 0)
        column->addSpacing(spacing::large);
    column->addWidget(head);
    column->addWidget(below);
    column->addSpacing(spacing::small);
}

QWidget* SettingsPage::makeColumn()
{
    auto* holder = new QWidget(this);
    holder->setMaximumWidth(columnWidth);
    holder->setMinimumWidth(480);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHorizontalStretch(100);
    holder->setSizePolicy(wide);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    addGroup(column, tr("Workspace"), tr("Everybody who works in this file shares these."));
    form_ = new WorkspaceForm(holder);
    sources_ = new SourceTargets(form_);
    form_->firstContact()->addWide(sources_);
    column->addWidget(form_);
    column->addSpacing(spacing::small + spacing::tight);
    addPeople(column);
    column->addSpacing(spacing::small + spacing::tight);
    column->addWidget(makeReasons());
    column->addSpacing(spacing::small + spacing::tight);
    myDay_ = new MyDayForm(holder);
    column->addWidget(myDay_);
    addGroup(column, tr("This device"), tr("These stay on this machine."));
    device_ = new DeviceForm(settings_, desk_.settings().id.hex(), [this](const QString& from) { return askForFolder_(from); }, holder);
    column->addWidget(device_);
    column->addStretch(1);
    return holder;
}

void SettingsPage::addPeople(QVBoxLayout* column)
{
    auto* card = new FormCard(tr("People"), this);
    people_ = new NameList({}, tr("Add a colleague"), NameList::May::AddOnly, card);
    card->addWide(people_);
    column->addWidget(card);
}

QWidget* SettingsPage::makeReasons()
{
    auto* card = new FormCard(tr("Reasons"), this);
    auto* both = new QWidget(card);
    lost_ = new NameList(tr("Why leads are lost"), tr("Add a reason"), NameList::May::Edit, both);
    disqualified_ = new NameList(tr("Why leads are disqualified"), tr("Add a reason"), NameList::May::Edit, both);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addWidget(lost_, 1);
    row->addWidget(disqualified_, 1);
    card->addWide(both);
    return card;
}

template <class Verb>
void SettingsPage::write(Verb verb)
{
    desk_.write(this, std::move(verb), [this](Nothing) { requests_.toastUndoable(verbDone(QStringLiteral("edit-settings"), {})); },
                [this](const Failure&) { showAll(); });
}

void SettingsPage::wireReasons(NameList* list, Reason::Kind kind)
{
    connect(list, &NameList::added, this, [this, kind](const QString& name) { write([kind, name](Workspace& w) { return addReason(w, kind, name); }); });
    connect(list, &NameList::renamed, this, [this](const QString& key, const QString& name) {
        write([id = ReasonId::fromHex(key).value_or(ReasonId{}), name](Workspace& w) { return renameReason(w, id, name); });
    });
    connect(list, &NameList::removed, this, [this](const QString& key) {
        write([id = ReasonId::fromHex(key).value_or(ReasonId{})](Workspace& w) { return removeReason(w, id); });
    });
}

void SettingsPage::wire()
{
    connect(form_, &WorkspaceForm::edited, this, &SettingsPage::save);
    connect(myDay_, &MyDayForm::edited, this, [this](const Person& person) { write([person](Workspace& w) { return editPerson(w, person); }); });
    connect(sources_, &SourceTargets::targetSet, this, [this](SourceId id, std::optional<int> minutes) {
        write([id, minutes](Workspace& w) { return setSourceTarget(w, id, minutes); });
    });
    connect(sources_, &SourceTargets::ownerSet, this, [this](SourceId id, PersonId owner) {
        write([id, owner](Workspace& w) { return setSourceOwner(w, id, owner); });
    });
    connect(sources_, &SourceTargets::renamed, this, [this](SourceId id, const QString& name) {
        write([id, name](Workspace& w) { return renameSource(w, id, name); });
    });
    connect(sources_, &SourceTargets::added, this, [this](const QString& name) { write([name](Workspace& w) { return addSource(w, name); }); });
    connect(people_, &NameList::added, this, [this](const QString& name) { write([name](Workspace& w) { return addPersonOfTeam(w, name); }); });
    wireReasons(lost_, Reason::Kind::Lost);
    wireReasons(disqualified_, Reason::Kind::Disqualified);
    connect(device_, &DeviceForm::appearanceChanged, this, &SettingsPage::appearanceChanged);
    connect(device_, &DeviceForm::typeScaleChanged, this, &SettingsPage::typeScaleChanged);
    connect(device_, &DeviceForm::mailChanged, this, &SettingsPage::mailChanged);
    connect(device_, &DeviceForm::watchedFolderChanged, this, &SettingsPage::watchedFolderChanged);
    connect(device_, &DeviceForm::calendarChanged, this, &SettingsPage::calendarChanged);
    connect(device_, &DeviceForm::meChanged, this, [this](const QString& name) {
        rememberPerson(name);
        requests_.toastPlain(tr("From the next start on you work here as %1.").arg(name));
    });
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.settings || changes.catalogue)
            activate();
    });
}

void SettingsPage::activate()
{
    showAll();
    const QString country = desk_.settings().region;
    if (holidaysOf_ == country && !country.isEmpty())
        return;
    holidaysOf_ = country;
    desk_.read(this, [country](Workspace&) -> Result<QList<HolidayChoice>> { return holidayChoices(country); },
               [this](const QList<HolidayChoice>& choices) { form_->setHolidays(choices); });
}

void SettingsPage::showAll()
{
    form_->setEnabled(!desk_.isReadOnly());
    form_->setValue(desk_.settings());
    const Catalogue& catalogue = desk_.catalogue();
    sources_->setSources(catalogue.sources, desk_.settings().firstContactMinutes, catalogue.people);
    QList<NameList::Entry> people;
    for (const Person& person : catalogue.people)
        people += {person.id.hex(), person.name};
    people_->setEntries(people);
    const Person* me = catalogue.person(desk_.me());
    myDay_->setVisible(me);
    QList<Person> colleagues = catalogue.people;
    colleagues.removeIf([this](const Person& person) { return person.id == desk_.me(); });
    if (me)
        myDay_->setPerson(*me, desk_.settings(), colleagues);
    form_->setTeam(!colleagues.isEmpty());
    lost_->setEntries(entriesOf(catalogue.reasons, Reason::Kind::Lost));
    disqualified_->setEntries(entriesOf(catalogue.reasons, Reason::Kind::Disqualified));
    device_->setPeople(catalogue.people, catalogue.personName(desk_.me()));
}

void SettingsPage::save()
{
    const WorkspaceSettings wanted = form_->value();
    if (wanted == desk_.settings())
        return;
    write([wanted](Workspace& w) { return editSettings(w, wanted); });
}

} // namespace askline
