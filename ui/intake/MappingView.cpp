// SPDX-License-Identifier: GPL-3.0-or-later
// Painted combo boxes: a file of three hundred columns makes no three hundred widgets.
#include "ui/intake/MappingView.h"

#include "app/intake/MappedField.h"
#include "app/wording/Importing.h"
#include "ui/intake/MappingModel.h"
#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace askline {

namespace {

constexpr int leastRowHeight = 42;
constexpr int leastFieldWidth = 216;
constexpr int arrowWidth = 26;

// Fields as people look for them: the usual ones first.
QStringList fieldsInOrder()
{
    static const QStringList usual{QStringLiteral("name"), QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("company"),
                                   QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("message"), QStringLiteral("received_at"),
                                   QStringLiteral("role"), QStringLiteral("note"), QStringLiteral("extra"), QStringLiteral("ignored")};
    QStringList fields = usual;
    for (const auto& named : namesOf<intake::MappedField>())
        if (const QString name = QString::fromLatin1(named.name); !fields.contains(name))
            fields += name;
    return fields;
}

class FieldDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const QRect box = option.rect.adjusted(0, 3, -spacing::small, -3);
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        drawRounded(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, theme.surface, theme.edge);
        if (isCurrent)
            drawFocusRing(painter, box, theme);
        const bool isLeft = option.direction == Qt::LeftToRight;
        const QRect arrow = QStyle::visualRect(option.direction, box, box.adjusted(box.width() - arrowWidth, 0, 0, 0));
        drawChevron(painter, arrow, Chevron::Down, theme.muted);
        const QRect text = isLeft ? box.adjusted(10, 0, -arrowWidth, 0) : box.adjusted(arrowWidth, 0, -10, 0);
        const bool isKept = index.data(Qt::EditRole).toString() == u"extra" || index.data(Qt::EditRole).toString() == u"ignored";
        painter->setPen(isKept ? theme.muted : theme.text);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* box = new QComboBox(parent);
        box->setAccessibleName(MappingModel::tr("What “%1” becomes").arg(index.siblingAtColumn(MappingModel::HeaderColumn).data().toString()));
        for (const QString& field : fieldsInOrder())
            box->addItem(importFieldLabel(field), field);
        box->setMaxVisibleItems(14);
        auto* delegate = const_cast<FieldDelegate*>(this);
        connect(box, &QComboBox::activated, delegate, [delegate, box] {
            Q_EMIT delegate->commitData(box);
            Q_EMIT delegate->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* box = static_cast<QComboBox*>(editor);
        if (const int row = box->findData(index.data(Qt::EditRole)); row >= 0)
            box->setCurrentIndex(row);
        QMetaObject::invokeMethod(box, [box] { box->showPopup(); }, Qt::QueuedConnection);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData());
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect.adjusted(0, 3, -spacing::small, -3));
    }
};

} // namespace

MappingView::MappingView(MappingModel* model, QWidget* parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegateForColumn(MappingModel::FieldColumn, new FieldDelegate(this));
    setAccessibleName(tr("What the columns become"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, fontMetrics().height() + 22));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == MappingModel::FieldColumn)
            edit(index);
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        if (this->model()->rowCount() > 0)
            setCurrentIndex(this->model()->index(0, MappingModel::FieldColumn));
    });
}

void MappingView::setMostRows(int rows)
{
    mostRows_ = rows;
    updateGeometry();
}

QSize MappingView::sizeHint() const
{
    const int rows = std::min(mostRows_, std::max(1, model()->rowCount()));
    return QSize(480, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

QSize MappingView::minimumSizeHint() const
{
    return QSize(320, horizontalHeader()->sizeHint().height() + 3 * verticalHeader()->defaultSectionSize());
}

void MappingView::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const QModelIndex current = currentIndex();
    if (opens && current.isValid() && state() != EditingState) {
        const QModelIndex field = current.siblingAtColumn(MappingModel::FieldColumn);
        setCurrentIndex(field);
        edit(field);
        return;
    }
    QTableView::keyPressEvent(event);
}

void MappingView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int fieldWidth = std::max(leastFieldWidth, std::min(fontMetrics().averageCharWidth() * 30, viewport()->width() * 2 / 5));
    const int rest = std::max(240, viewport()->width() - fieldWidth);
    setColumnWidth(MappingModel::HeaderColumn, rest * 30 / 100);
    setColumnWidth(MappingModel::ExampleColumn, rest * 32 / 100);
    setColumnWidth(MappingModel::FieldColumn, fieldWidth);
    setColumnWidth(MappingModel::ReasonColumn, rest - rest * 30 / 100 - rest * 32 / 100);
}

} // namespace askline
