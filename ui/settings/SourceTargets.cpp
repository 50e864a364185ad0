// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box whose lowest value stands for the workspace's own target.
#include "ui/settings/SourceTargets.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/InPlaceEdit.h"

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

void SourceTargets::setSources(const QList<Source>& sources, int usualMinutes)
{
    if (rows_ && sources == sources_ && usualMinutes == usual_)
        return;
    sources_ = sources;
    usual_ = usualMinutes;
    QWidget* before = rows_;
    rows_ = new QWidget(this);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    for (const Source& source : sources)
        column->addWidget(rowOf(source, rows_));
    column_->insertWidget(0, rows_);
    if (before) {
        before->hide();
        before->deleteLater(); // one of its controls may be telling us so
    }
}

QWidget* SourceTargets::rowOf(const Source& source, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* name = new InPlaceEdit({}, row);
    name->setText(source.name);
    name->setAccessibleName(tr("Source"));
    auto* target = new TargetBox(row);
    target->setFocusPolicy(Qt::StrongFocus);
    target->setRange(0, 60 * 24 * 30);
    target->setSuffix(QStringLiteral(" ") + tr("min"));
    target->setSpecialValueText(tr("%1 min, as above").arg(usual_));
    target->setFixedWidth(targetWidth);
    target->setKeyboardTracking(false);
    target->setValue(source.targetMinutes.value_or(0));
    target->setAccessibleName(tr("First contact of leads from %1, in minutes").arg(source.name));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(name, 1);
    line->addWidget(target);
    connect(name, &InPlaceEdit::committed, this, [this, name, source](const QString& text) {
        if (text.trimmed().isEmpty())
            name->setText(source.name);
        else if (text.trimmed() != source.name)
            Q_EMIT renamed(source.id, text.trimmed());
    });
    connect(target, &QSpinBox::editingFinished, this, [this, target, source] {
        const std::optional<int> minutes = target->value() > 0 ? std::optional(target->value()) : std::nullopt;
        if (minutes != source.targetMinutes)
            Q_EMIT targetSet(source.id, minutes);
    });
    return row;
}

} // namespace askline
