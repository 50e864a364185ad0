// SPDX-License-Identifier: GPL-3.0-or-later
// Each change is kept at once; there is nothing to undo that the same control would not.
#include "ui/settings/DeviceForm.h"

#include "ui/settings/FormCard.h"
#include "ui/shell/DeviceKeys.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace askline {

DeviceForm::DeviceForm(QSettings& settings, const QString& workspace, std::function<QString(const QString&)> askForFolder, QWidget* parent)
    : QWidget(parent), settings_(settings), workspace_(workspace), askForFolder_(std::move(askForFolder))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    addLooks(column);
    addMe(column);
    addReminders(column);
    addFolders(column);
}

void DeviceForm::addLooks(QVBoxLayout* column)
{
    auto* card = new FormCard(tr("How it looks"), this);
    themes_ = new ChipRow(ChipRow::Choice::One, card);
    themes_->addChip(QStringLiteral("system"), tr("As the system"));
    themes_->addChip(QStringLiteral("light"), tr("Light"));
    themes_->addChip(QStringLiteral("dark"), tr("Dark"));
    themes_->setChosen({settings_.value(device::appearance, QStringLiteral("system")).toString()});
    connect(themes_, &ChipRow::picked, this, [this](const QString& key) {
        themes_->setChosen({key}); // one of them always is
        settings_.setValue(device::appearance, key);
        Q_EMIT appearanceChanged();
    });
    scale_ = new QComboBox(card);
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        scale_->addItem(QLocale().toString(percent) + QStringLiteral(" %"), percent / 100.0);
    const double kept = settings_.value(device::typeScale, 1.0).toDouble();
    for (int row = 0; row < scale_->count(); ++row)
        if (qAbs(scale_->itemData(row).toDouble() - kept) < 0.01)
            scale_->setCurrentIndex(row);
    connect(scale_, &QComboBox::activated, this, [this] {
        settings_.setValue(device::typeScale, scale_->currentData());
        Q_EMIT typeScaleChanged(scale_->currentData().toDouble());
    });
    card->addRow(tr("Colours"), themes_);
    card->addRow(tr("Type size"), scale_);
    column->addWidget(card);
}

void DeviceForm::addMe(QVBoxLayout* column)
{
    auto* card = new FormCard(tr("You"), this);
    me_ = new QComboBox(card);
    me_->setEditable(true);
    me_->setInsertPolicy(QComboBox::NoInsert);
    const auto take = [this] {
        const QString name = me_->currentText().trimmed();
        if (name.isEmpty() || name == lastMe_)
            return;
        lastMe_ = name;
        Q_EMIT meChanged(name);
    };
    connect(me_, &QComboBox::activated, this, take);
    connect(me_->lineEdit(), &QLineEdit::editingFinished, this, take);
    auto* dial = new QLineEdit(settings_.value(device::dialCommand).toString(), card);
    dial->setPlaceholderText(tr("The system's dialler"));
    connect(dial, &QLineEdit::editingFinished, this, [this, dial] { settings_.setValue(device::dialCommand, dial->text().trimmed()); });
    card->addRow(tr("Who I am"), me_, tr("Under this name your calls, notes and changes are kept. It counts from the next start."));
    card->addRow(tr("Command that dials"), dial, tr("{number} stands for the number: “linphone-cli dial {number}”. Empty: a tel: link."));
    column->addWidget(card);
}

void DeviceForm::addReminders(QVBoxLayout* column)
{
    auto* card = new FormCard(tr("Reminders"), this);
    const auto addSwitch = [this, card](const QString& label, const QString& text, const QString& key, bool otherwise) {
        auto* box = new QCheckBox(text, card);
        box->setChecked(settings_.value(key, otherwise).toBool());
        connect(box, &QCheckBox::toggled, this, [this, key](bool on) { settings_.setValue(key, on); });
        card->addRow(label, box);
    };
    addSwitch(tr("On the desktop"), tr("Tell of promises and fresh leads there, too"), device::notices, true);
    addSwitch(tr("Sound"), tr("Let the desktop play its sound"), device::noticeSound, false);
    column->addWidget(card);
}

void DeviceForm::addFolders(QVBoxLayout* column)
{
    auto* card = new FormCard(tr("Folders"), this);
    addFolder(card, tr("Watched folder"), tr("New files in it are imported into this workspace by themselves: what a form, a mail program or a colleague puts there."),
              device::watchedFolder(workspace_), [this] { Q_EMIT watchedFolderChanged(); });
    addFolder(card, tr("Mail: inbox"), tr("A Maildir or a mailbox file of your mail program, only read. What comes from now on: enquiries become leads, replies end the follow-up."),
              device::mailInbox(workspace_), [this] { Q_EMIT mailChanged(); });
    addFolder(card, tr("Mail: sent"), tr("Likewise: what you send to a lead is logged by itself, and what it asks."), device::mailSent(workspace_), [this] { Q_EMIT mailChanged(); });
    addFolder(card, tr("Calendar"), tr("An .ics file, or a folder of them, that your calendar program keeps. It is only read: free times are offered, clashes shown."),
              device::calendar, [this] { Q_EMIT calendarChanged(); });
    addFolder(card, tr("Second place for backups"), tr("A stick or a synced folder: a backup that leaves this machine survives it."),
              device::backupFolder, {});
    column->addWidget(card);
}

QLineEdit* DeviceForm::addFolder(FormCard* card, const QString& label, const QString& hint, const QString& key, std::function<void()> changed)
{
    auto* holder = new QWidget(card);
    auto* path = new QLineEdit(settings_.value(key).toString(), holder);
    path->setPlaceholderText(tr("None"));
    path->setAccessibleName(label);
    auto* choose = new Button(tr("Choose…"), ButtonRole::Normal, holder);
    choose->setAccessibleName(tr("Choose: %1").arg(label));
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(path, 1);
    row->addWidget(choose);
    holder->setFocusProxy(path);
    const auto keep = [this, path, key, changed] {
        const QString typed = path->text().trimmed();
        if (typed == settings_.value(key).toString())
            return;
        settings_.setValue(key, typed.isEmpty() ? QString() : QDir::cleanPath(typed));
        if (changed)
            changed();
    };
    connect(path, &QLineEdit::editingFinished, this, keep);
    connect(choose, &QPushButton::clicked, this, [this, path, keep] {
        const QString chosen = askForFolder_(path->text());
        if (chosen.isEmpty())
            return;
        path->setText(chosen);
        keep();
    });
    card->addRow(label, holder, hint);
    return path;
}

void DeviceForm::setPeople(const QList<Person>& people, const QString& me)
{
    if (me_->lineEdit()->hasFocus())
        return;
    me_->clear();
    for (const Person& person : people)
        me_->addItem(person.name);
    lastMe_ = me;
    me_->setCurrentText(me);
}

} // namespace askline
