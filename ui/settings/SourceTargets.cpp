// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box whose lowest value stands for the workspace's own target.
#include "ui/settings/SourceTargets.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/InPlaceEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QWheelEvent>

namespace askline {

namespace {

constexpr int targetWidth = 168;

// Lets the wheel scroll the page unless the field is being edited.
class TargetBox : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

SourceTargets::SourceTargets(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)), add_(new QLineEdit(this))
{
    add_->setPlaceholderText(tr("Add a source"));
    add_->setAccessibleName(tr("Add a source"));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing::tight);
    column_->addWidget(add_);
    connect(add_, &QLineEdit::returnPressed, this, [this] {
        const QString name = add_->text().trimmed();
        add_->clear();
        if (!name.isEmpty())
            Q_EMIT added(name);
    });
}

// Rows that stay are filled anew, so that the focus stays where it is.
void SourceTargets::setSources(const QList<Source>& sources, int usualMinutes, const QList<Person>& people)
{
    const bool same = rows_ && std::ranges::equal(sources, sources_, {}, &Source::id, &Source::id);
    sources_ = sources;
    usual_ = usualMinutes;
    people_ = people;
    if (!same)
        makeRows();
    for (int row = 0; row < int(shown_.size()); ++row)
        fillRow(shown_[row], sources_[row]);
}

void SourceTargets::makeRows()
{
    if (rows_) {
        for (QWidget* child : rows_->findChildren<QWidget*>())
            child->disconnect(this); // losing the focus is no edit
        rows_->hide();
        rows_->deleteLater(); // one of its controls may be telling us so
    }
    rows_ = new QWidget(this);
    shown_.clear();
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    for (int row = 0; row < int(sources_.size()); ++row) {
        shown_ += makeRow(row, rows_);
        auto* line = new QHBoxLayout;
        line->setSpacing(spacing::small);
        line->addWidget(shown_.last().name, 1);
        line->addWidget(shown_.last().owner);
        line->addWidget(shown_.last().target);
        column->addLayout(line);
    }
    column_->insertWidget(0, rows_);
}

SourceTargets::Row SourceTargets::makeRow(int row, QWidget* parent)
{
    auto* name = new InPlaceEdit({}, parent);
    name->setAccessibleName(tr("Source"));
    auto* target = new TargetBox(parent);
    target->setFocusPolicy(Qt::StrongFocus);
    target->setRange(0, 60 * 24 * 30);
    target->setSuffix(QStringLiteral(" ") + tr("min"));
    target->setFixedWidth(targetWidth);
    target->setKeyboardTracking(false);
    connect(name, &InPlaceEdit::committed, this, [this, name, row](const QString& text) {
        const Source source = sources_[row];
        if (text.trimmed().isEmpty())
            name->setText(source.name);
        else if (text.trimmed() != source.name)
            Q_EMIT renamed(source.id, text.trimmed());
    });
    connect(target, &QSpinBox::editingFinished, this, [this, target, row] {
        const Source source = sources_[row];
        const std::optional<int> minutes = target->value() > 0 ? std::optional(target->value()) : std::nullopt;
        if (minutes != source.targetMinutes)
            Q_EMIT targetSet(source.id, minutes);
    });
    auto* owner = new QComboBox(parent);
    owner->setFocusPolicy(Qt::StrongFocus);
    owner->setFixedWidth(targetWidth);
    connect(owner, &QComboBox::activated, this, [this, owner, row] {
        const PersonId wanted = PersonId::fromHex(owner->currentData().toString()).value_or(PersonId{});
        if (wanted != sources_[row].owner)
            Q_EMIT ownerSet(sources_[row].id, wanted);
    });
    return {name, target, owner};
}

void SourceTargets::fillRow(const Row& row, const Source& source)
{
    if (!row.name->isEditing())
        row.name->setText(source.name);
    row.owner->setVisible(people_.size() > 1);
    row.owner->clear();
    row.owner->addItem(tr("to anybody"), QString());
    for (const Person& person : std::as_const(people_))
        row.owner->addItem(tr("to %1").arg(person.name), person.id.hex());
    row.owner->setCurrentIndex(std::max(0, row.owner->findData(source.owner.isNull() ? QString() : source.owner.hex())));
    row.owner->setAccessibleName(tr("Whom leads from %1 go to").arg(source.name));
    row.target->setSpecialValueText(tr("%1 min, as above").arg(usual_));
    row.target->setValue(source.targetMinutes.value_or(0));
    row.target->setAccessibleName(tr("First contact of leads from %1, in minutes").arg(source.name));
}

} // namespace askline
