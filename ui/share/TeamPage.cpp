// SPDX-License-Identifier: GPL-3.0-or-later
// Two faces: how to begin, and how it goes.
#include "ui/share/TeamPage.h"

#include "app/wording/Failures.h"
#include "app/wording/SharingText.h"
#include "app/wording/Times.h"
#include "app/wording/Verbs.h"
#include "app/workspace/leads/LeadNaming.h"
#include "app/workspace/sharing/ConflictVerbs.h"
#include "ui/share/ConflictCard.h"
#include "ui/share/PeopleCard.h"
#include "ui/share/RecoverySheet.h"
#include "ui/share/ShareForm.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DropWidgets.h"
#include "ui/widgets/NoticeLine.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/StatusDot.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int pageWidth = 860;
constexpr int ageMs = 30'000;
constexpr int worryAfterMs = 24 * 3600 * 1000;

} // namespace

TeamPage::TeamPage(Desk& desk, Requests& requests, ShareWatch& share, QWidget* parent) : Page(desk, requests, parent), share_(share)
{
    setAccessibleName(tr("Team"));
    auto* content = new QWidget;
    content->setProperty("plain", true);
    beginning_ = makeBeginning();
    course_ = makeCourse();
    twice_ = makeTwice();
    team_ = makeTeam();
    auto* middle = new QWidget(content);
    middle->setMaximumWidth(pageWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    for (QWidget* part : {course_, beginning_, twice_, team_})
        column->addWidget(part);
    column->addStretch(1);
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    age_.setInterval(ageMs);
    connect(&age_, &QTimer::timeout, this, &TeamPage::showState);
    connect(&share_, &ShareWatch::stateChanged, this, &TeamPage::showState);
    connect(&share_, &ShareWatch::failed, this, [this](const Failure& failure) { requests_.toastPlain(sentenceFor(failure)); });
    connect(&share_, &ShareWatch::shared, this, [this](const QString&, const QString& passphrase) {
        passphrase_ = passphrase;
        showState();
        requests_.toastPlain(tr("The workspace is shared."));
    });
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.sharing || changes.touchesLeads())
            showConflicts();
    });
    showState();
}

QWidget* TeamPage::makeBeginning()
{
    auto* beginning = new QWidget(this);
    auto* column = new QVBoxLayout(beginning);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    form_ = new ShareForm(beginning);
    auto* join = new Button(tr("Join a colleague's workspace…"), ButtonRole::Quiet, beginning);
    column->addWidget(sentenceLabel(tr("Work on this together"), beginning, Tone::Normal, TypeSize::Display));
    column->addWidget(sentenceLabel(tr("Two to twenty people, each on their own machine, often without a network. Nobody runs a server: everybody's work meets in a folder, and nothing is ever lost."), beginning, Tone::Muted));
    column->addSpacing(spacing::medium);
    column->addWidget(form_);
    column->addSpacing(spacing::small);
    column->addWidget(join, 0, Qt::AlignLeft);
    connect(join, &QPushButton::clicked, this, &TeamPage::joinWanted);
    connect(form_, &ShareForm::shareWanted, this, [this](const QString& folder, const QString& passphrase) { share_.share({folder, passphrase}); });
    return beginning;
}

QWidget* TeamPage::makeHead()
{
    auto* head = new QWidget(this);
    dot_ = new StatusDot(head);
    status_ = sentenceLabel({}, head, Tone::Muted);
    sync_ = new Button(tr("Look now"), ButtonRole::Normal, head);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(dot_);
    line->addWidget(status_, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(sentenceLabel(tr("Team"), head, Tone::Normal, TypeSize::Display));
    column->addLayout(line);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(column, 1);
    row->addWidget(sync_, 0, Qt::AlignTop);
    connect(sync_, &QPushButton::clicked, &share_, &ShareWatch::sync);
    return head;
}

QWidget* TeamPage::makeInvitation()
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    invitation_ = sentenceLabel({}, card);
    auto* open = new Button(tr("Open the folder"), ButtonRole::Normal, card);
    sheet_ = new Button(tr("Print the recovery sheet"), ButtonRole::Normal, card);
    change_ = new Button(tr("Change the passphrase…"), ButtonRole::Normal, card);
    auto* leave = new Button(tr("Share no more from this device"), ButtonRole::Quiet, card);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(open);
    row->addWidget(sheet_);
    row->addWidget(change_);
    row->addStretch(1);
    row->addWidget(leave);
    column->addWidget(invitation_);
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT requests_.openAddress(share_.state().folder); });
    connect(sheet_, &QPushButton::clicked, this, &TeamPage::printRecoverySheet);
    connect(change_, &QPushButton::clicked, this, [this] { openPassphrase(true); });
    connect(leave, &QPushButton::clicked, &share_, &ShareWatch::leave);
    return card;
}

// One row for two wants: a new passphrase for all, and the new one of a colleague.
QWidget* TeamPage::makePassphraseRow()
{
    passphraseRow_ = new Card(this);
    passphraseField_ = new QLineEdit(passphraseRow_);
    passphraseField_->setAccessibleName(tr("Passphrase"));
    passphraseButton_ = new Button({}, ButtonRole::Primary, passphraseRow_);
    auto* row = new QHBoxLayout(passphraseRow_);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(passphraseField_, 1);
    row->addWidget(passphraseButton_);
    passphraseRow_->hide();
    connect(passphraseField_, &QLineEdit::returnPressed, this, &TeamPage::takePassphrase);
    connect(passphraseButton_, &QPushButton::clicked, this, &TeamPage::takePassphrase);
    return passphraseRow_;
}

void TeamPage::openPassphrase(bool isNew)
{
    isPassphraseNew_ = isNew;
    passphraseField_->clear();
    passphraseField_->setPlaceholderText(isNew ? tr("A new passphrase: whoever does not hear it reads nothing from now on") : tr("The new passphrase, as your colleague said it"));
    passphraseButton_->setText(isNew ? tr("Change it") : tr("Unlock"));
    passphraseRow_->show();
    passphraseField_->setFocus();
}

void TeamPage::takePassphrase()
{
    const QString passphrase = passphraseField_->text().trimmed();
    if (passphrase.isEmpty())
        return;
    passphraseRow_->hide();
    isPassphraseNew_ ? share_.changePassphrase(passphrase) : share_.unlock(passphrase);
}

namespace {

QVBoxLayout* columnIn(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    return column;
}

} // namespace

QWidget* TeamPage::makeCourse()
{
    auto* course = new QWidget(this);
    notice_ = new NoticeLine(IconName::Warning, course);
    notice_->setTone(Tone::Amber);
    notice_->setAction({});
    connect(notice_, &NoticeLine::picked, this, [this] { openPassphrase(false); });
    QVBoxLayout* column = columnIn(course);
    column->addWidget(makeHead());
    column->addSpacing(spacing::small);
    column->addWidget(notice_);
    column->addWidget(makePassphraseRow());
    return course;
}

// Also where nobody shares: a merged copy may bring them.
QWidget* TeamPage::makeTwice()
{
    auto* twice = new QWidget(this);
    conflictsHead_ = new SectionHeader(tr("Changed twice"), twice);
    conflicts_ = new QVBoxLayout;
    conflicts_->setSpacing(spacing::small);
    QVBoxLayout* column = columnIn(twice);
    column->addWidget(conflictsHead_);
    column->addLayout(conflicts_);
    return twice;
}

QWidget* TeamPage::makeTeam()
{
    auto* team = new QWidget(this);
    devices_ = new QVBoxLayout;
    devices_->setSpacing(spacing::small);
    QVBoxLayout* column = columnIn(team);
    column->addWidget(new SectionHeader(tr("Who takes part"), team));
    column->addLayout(devices_);
    column->addSpacing(spacing::medium);
    people_ = new PeopleCard(desk_, requests_, team);
    connect(people_, &PeopleCard::handedOver, &share_, &ShareWatch::syncSoon);
    column->addWidget(new SectionHeader(tr("What hangs on whom"), team));
    column->addWidget(people_);
    column->addSpacing(spacing::medium);
    column->addWidget(new SectionHeader(tr("Invite a colleague"), team));
    column->addWidget(makeInvitation());
    return team;
}

void TeamPage::setAskForFolder(std::function<QString(const QString&)> ask)
{
    form_->setAskForFolder(std::move(ask));
}

void TeamPage::activate()
{
    age_.start();
    showState();
    if (share_.state().isShared)
        sync_->setFocus();
    else
        form_->setFocus();
}

void TeamPage::showState()
{
    const ShareState& state = share_.state();
    beginning_->setVisible(!state.isShared);
    course_->setVisible(state.isShared);
    team_->setVisible(state.isShared);
    form_->setBusy(share_.isBusy());
    sync_->setEnabled(!share_.isBusy());
    showConflicts();
    if (!state.isShared)
        return;
    const QString when = state.lastSync ? agoForPeople(*state.lastSync, desk_.clockNow()) : QString();
    const QString news = syncInWords({state.report.pushed, state.report.taken.created + state.report.taken.changed, 0});
    const bool isWell = !state.trouble;
    QString text = isWell ? (state.isUnsent ? tr("Your latest work goes out in a moment") : tr("In step, %1").arg(when)) : tr("Out of step since %1").arg(when.isEmpty() ? tr("the start") : when);
    if (isWell && !news.isEmpty())
        text += QStringLiteral(" · ") + news;
    status_->setText(text);
    dot_->setStatus(isWell ? DotShape::Disc : DotShape::Ring, isWell ? Tone::Done : Tone::Amber, text);
    const QString first = state.folder.isEmpty() ? tr("1.  Give them a user name and a password of their own in the database, and send them the file %1.").arg(QDir::toNativeSeparators(state.joinFile))
                                                 : tr("1.  Let your sync service share this folder with them: %1").arg(QDir::toNativeSeparators(state.folder));
    QStringList lines{first,
                      tr("2.  On their machine, they open %1 with Askline.").arg(state.joinFile.section(u'/', -1))};
    if (state.isSealed)
        lines += tr("3.  Tell them the passphrase – aloud, not in writing.");
    invitation_->setText(lines.join(u'\n'));
    sheet_->setVisible(!passphrase_.isEmpty());
    change_->setVisible(state.isSealed);
    showNotice();
    showDevices();
    people_->read();
}

void TeamPage::showNotice()
{
    const ShareState& state = share_.state();
    QString text;
    if (state.trouble)
        text = sentenceFor(*state.trouble);
    else if (state.report.vanished)
        text = tr("%n file(s) had vanished from the shared folder. Your device put back what was missing.", nullptr, state.report.vanished);
    else if (state.report.locked)
        text = tr("The passphrase was changed. What colleagues do now can be read with the new one.");
    else if (!state.report.unreadable.isEmpty() && desk_.clockNow().ms - state.report.unreadable.first().since.ms > worryAfterMs)
        text = tr("%1 has not arrived whole for a day. Ask its sender whether their sync has finished.").arg(state.report.unreadable.first().path);
    notice_->setAction(!state.trouble && state.report.locked ? tr("Unlock…") : QString());
    notice_->setVisible(!text.isEmpty());
    notice_->setWords(text);
}

void TeamPage::showDevices()
{
    dropWidgetsIn(*devices_);
    for (const Device& device : share_.state().devices) {
        QString text = deviceInWords(device, desk_.catalogue(), desk_.clockNow());
        if (device.id == share_.state().device)
            text = tr("%1 · this device").arg(text);
        devices_->addWidget(sentenceLabel(text, this));
    }
}

void TeamPage::showConflicts()
{
    struct Told {
        Conflict conflict;
        QString name;
    };
    desk_.read(
        this,
        [](Workspace& w) -> Result<QList<Told>> {
            QList<Told> told;
            for (const Conflict& conflict : openConflicts(w))
                told += Told{conflict, nameOfLead(w, conflict.lead)};
            return told;
        },
        [this](const QList<Told>& told) {
            dropWidgetsIn(*conflicts_);
            twice_->setVisible(share_.state().isShared || !told.isEmpty());
            conflictsHead_->setCount(told.isEmpty() ? QString() : QString::number(told.size()));
            if (told.isEmpty())
                conflicts_->addWidget(sentenceLabel(tr("Where two people change the same thing without knowing of each other, the later change stands and the other is listed here."), this, Tone::Muted));
            const FieldWords fieldWords{desk_.catalogue(), desk_.zone(), desk_.settings().currency};
            for (const Told& one : told) {
                auto* card = new ConflictCard(one.conflict, conflictInWords(one.conflict, one.name, fieldWords, desk_.now()), this);
                connect(card, &ConflictCard::chosen, this, &TeamPage::settle);
                connect(card, &ConflictCard::leadWanted, &requests_, &Requests::openLead);
                conflicts_->addWidget(card);
            }
        });
}

void TeamPage::settle(const Conflict& conflict, ConflictChoice choice)
{
    desk_.write(
        this, [conflict, choice](Workspace& w) { return settleConflict(w, conflict, choice); },
        [this](const Nothing&) {
            requests_.toastUndoable(tr("Settled"));
            share_.syncSoon();
        });
}

void TeamPage::printRecoverySheet()
{
    const auto document = recoverySheet({desk_.settings().firm, share_.state().joinFile, passphrase_, desk_.now().dateIn(desk_.zone())});
    Q_EMIT printWanted(*document, tr("Recovery sheet"));
}

} // namespace askline
