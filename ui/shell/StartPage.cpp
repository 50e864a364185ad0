// SPDX-License-Identifier: GPL-3.0-or-later
// Two columns in the middle: the form of a new workspace, and beside it what is there already.
#include "ui/shell/StartPage.h"

#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionHeader.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QToolButton>

namespace askline {

namespace {

constexpr int pageWidth = 920;
constexpr int mostRecent = 5;
constexpr int iconSize = 56;

} // namespace

StartPage::StartPage(const QStringList& recent, std::function<QString()> askForNewFile, std::function<QString()> askForFile, QWidget* parent)
    : QWidget(parent), askForNewFile_(std::move(askForNewFile)), askForFile_(std::move(askForFile))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Begin"));
    auto* page = new QWidget;
    page->setProperty("plain", true);
    auto* middle = new QWidget(page);
    middle->setMaximumWidth(pageWidth);
    auto* both = new QHBoxLayout;
    both->setSpacing(spacing::large);
    both->addWidget(makeNew(), 5);
    both->addWidget(makeOthers(recent), 4);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::huge);
    column->addWidget(makeHead());
    column->addLayout(both);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto* down = new QVBoxLayout(page);
    down->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    auto* scroll = new QScrollArea(this); // for large type on a small screen
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setFocusProxy(person_);
    showReady();
}

QWidget* StartPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* picture = new QLabel(head);
    picture->setPixmap(applicationIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::hair);
    column->addWidget(sentenceLabel(tr("Welcome to Askline"), head, Tone::Normal, TypeSize::Display));
    column->addWidget(sentenceLabel(tr("Everything stays in one file on this machine. No account, no server."), head, Tone::Muted));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(picture);
    row->addLayout(column, 1);
    return head;
}

QLineEdit* StartPage::addField(QVBoxLayout* column, const QString& label, const QString& placeholder)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(label);
    auto* title = sentenceLabel(label, this, Tone::Normal);
    title->setBuddy(field);
    column->addSpacing(spacing::small);
    column->addWidget(title);
    column->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &StartPage::showReady);
    connect(field, &QLineEdit::returnPressed, this, &StartPage::create);
    return field;
}

QWidget* StartPage::makeNew()
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::tight);
    column->addWidget(sentenceLabel(tr("Begin with a playbook"), card, Tone::Normal, TypeSize::Title));
    column->addWidget(sentenceLabel(tr("Stages with scripts, objections with answers. What you write here stands in them."), card, Tone::Muted));
    person_ = addField(column, tr("Your name"), tr("Anna Berger"));
    firm_ = addField(column, tr("Your firm"), tr("Berger Consulting"));
    offer_ = addField(column, tr("What you offer, in one sentence"), tr("We halve the time small firms spend on their accounts"));
    auto* title = sentenceLabel(tr("Written for"), card, Tone::Normal);
    playbook_ = new ChipRow(ChipRow::Choice::Many, card);
    playbook_->setAccessibleName(title->text());
    playbook_->addChip(QStringLiteral("starter"), tr("Any service"));
    playbook_->addChip(QStringLiteral("software"), tr("Software by subscription"));
    playbook_->setChosen({QStringLiteral("starter")});
    connect(playbook_, &ChipRow::picked, this, [this](const QString& key) { playbook_->setChosen({key}); }); // exactly one
    column->addSpacing(spacing::small);
    column->addWidget(title);
    column->addWidget(playbook_);
    create_ = new Button(tr("Create the workspace…"), ButtonRole::Primary, card);
    column->addSpacing(spacing::medium);
    column->addWidget(create_);
    column->addStretch(1);
    connect(create_, &QPushButton::clicked, this, &StartPage::create);
    return card;
}

QWidget* StartPage::makeOthers(const QStringList& recent)
{
    auto* others = new QWidget(this);
    auto* column = new QVBoxLayout(others);
    column->setContentsMargins(0, spacing::large, 0, 0);
    column->setSpacing(spacing::small);
    auto* sample = new Button(tr("Look at the sample"), ButtonRole::Normal, others);
    sample->setIconName(IconName::Eye);
    auto* open = new Button(tr("Open a workspace…"), ButtonRole::Normal, others);
    open->setIconName(IconName::File);
    column->addWidget(sentenceLabel(tr("Or look around first"), others, Tone::Normal, TypeSize::Title));
    column->addWidget(sentenceLabel(tr("A small firm's half-year, made up: nothing in it can go wrong."), others, Tone::Muted));
    column->addWidget(sample);
    column->addSpacing(spacing::large);
    column->addWidget(sentenceLabel(tr("Or go on where you were"), others, Tone::Normal, TypeSize::Title));
    for (const QString& file : recent.first(std::min<qsizetype>(recent.size(), mostRecent)))
        column->addWidget(makeRecent(file));
    column->addWidget(open);
    column->addStretch(1);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(open, &QPushButton::clicked, this, [this] {
        if (const QString file = askForFile_(); !file.isEmpty())
            Q_EMIT openWanted(file);
    });
    return others;
}

QWidget* StartPage::makeRecent(const QString& file)
{
    const QFileInfo info(file);
    auto* row = new QWidget(this);
    auto* open = new Button(QString(info.completeBaseName()).replace(u'&', QStringLiteral("&&")), ButtonRole::Quiet, row);
    open->setObjectName(QStringLiteral("recent"));
    open->setAccessibleName(tr("Open %1").arg(info.completeBaseName()));
    open->setToolTip(QDir::toNativeSeparators(file).toHtmlEscaped());
    open->setEnabled(info.isFile());
    QString folder = info.path();
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    auto* where = new ElidedLabel(info.isFile() ? folder : tr("no longer there"), row, Qt::ElideMiddle);
    setTone(where, Tone::Muted);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(open);
    line->addWidget(where, 1);
    connect(open, &QPushButton::clicked, this, [this, file] { Q_EMIT openWanted(file); });
    return row;
}

void StartPage::showReady()
{
    create_->setEnabled(!person_->text().trimmed().isEmpty());
    create_->setToolTip(create_->isEnabled() ? QString() : tr("Your name is needed first"));
}

void StartPage::create()
{
    if (person_->text().trimmed().isEmpty())
        return;
    const QString file = askForNewFile_();
    if (file.isEmpty())
        return;
    NewWorkspace wanted;
    wanted.person = person_->text().trimmed();
    wanted.firm = firm_->text().trimmed();
    wanted.offer = offer_->text().trimmed();
    wanted.playbook = playbook_->chosen().value(0, wanted.playbook);
    Q_EMIT createWanted(file, wanted);
}

void StartPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(u".askline")) {
            Q_EMIT openWanted(url.toLocalFile());
            return;
        }
}

} // namespace askline
