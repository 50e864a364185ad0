// SPDX-License-Identifier: GPL-3.0-or-later
// Check boxes, radio buttons, arrows, focus rings, combo boxes and spin boxes.
#include "ui/style/FlatStyle.h"

#include "ui/style/Appearance.h"
#include "ui/style/FlatParts.h"
#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <optional>

namespace askline {

namespace {

constexpr int arrowWidth = 26;
constexpr int fieldHeight = 34; // what the style sheet gives a line edit at the usual type size

// The style sheet, or the item, shows the focus of these with its edge.
bool drawsItsOwnFocus(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QPushButton*>(widget) ||
           qobject_cast<const QToolButton*>(widget) || qobject_cast<const QTabBar*>(widget);
}

std::optional<Chevron> chevronFor(QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return Chevron::Up;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown: return Chevron::Down;
    case QStyle::PE_IndicatorArrowLeft: return Chevron::Left;
    case QStyle::PE_IndicatorArrowRight: return Chevron::Right;
    case QStyle::PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
        return header && header->sortIndicator == QStyleOptionHeader::SortUp ? Chevron::Down : Chevron::Up;
    }
    case QStyle::PE_IndicatorBranch:
        if (!option.state.testFlag(QStyle::State_Children))
            return std::nullopt;
        return option.state.testFlag(QStyle::State_Open)     ? Chevron::Down
               : option.direction == Qt::RightToLeft ? Chevron::Left : Chevron::Right;
    default: return std::nullopt;
    }
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void FlatStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Titles stand over what they title; a model says so itself where its column is right-aligned.
    auto* header = qobject_cast<QHeaderView*>(widget);
    if (header && header->orientation() == Qt::Horizontal && header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Theme& theme = themeOf(widget);
    if (const auto chevron = chevronFor(element, *option)) {
        drawChevron(painter, option->rect, *chevron, option->state.testFlag(State_Enabled) ? theme.muted : theme.disabled);
        return;
    }
    switch (element) {
    case PE_IndicatorBranch: return; // no lines between the rows of a tree
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*option, painter, theme); return;
    case PE_IndicatorRadioButton: drawRadioButton(*option, painter, theme); return;
    case PE_IndicatorMenuCheckMark: drawTick(painter, option->rect, theme.text); return;
    case PE_PanelItemViewItem: drawItem(*option, painter, theme, widget); return;
    case PE_PanelItemViewRow: return; // the items draw themselves
    case PE_FrameFocusRect:
        if (drawsItsOwnFocus(widget))
            return;
        drawFocusRing(painter, option->rect, theme);
        return;
    case PE_IndicatorItemViewItemDrop:
        drawRounded(painter, option->rect.adjusted(0, -1, 0, 1), 1, theme.accent);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        drawComboBox(*combo, painter, widget);
    else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        drawSpinBox(*spin, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void FlatStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = themeOf(widget);
    if (option.frame)
        drawField(option, painter, theme);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, Chevron::Down, option.state.testFlag(State_Enabled) ? theme.muted : theme.disabled);
}

void FlatStyle::drawSpinBox(const QStyleOptionSpinBox& option, QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = themeOf(widget);
    if (option.frame)
        drawField(option, painter, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, Chevron direction, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        const bool can = option.state.testFlag(State_Enabled) && option.stepEnabled.testFlag(step);
        drawChevron(painter, rect, direction, can ? theme.muted : theme.disabled);
    };
    arrow(SC_SpinBoxUp, Chevron::Up, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Chevron::Down, QAbstractSpinBox::StepDownEnabled);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    const bool edit = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                      (control == CC_SpinBox && part == SC_SpinBoxEditField);
    const bool arrow = control == CC_ComboBox && part == SC_ComboBoxArrow;
    if (!edit && !arrow)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const int arrows = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 8 : arrowWidth;
    const QRect field = option->rect;
    const QRect wanted = arrow ? field.adjusted(field.width() - arrows, 0, 0, 0) : field.adjusted(8, 2, -arrows, -2);
    return visualRect(option->direction, field, wanted);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        const int line = option ? option->fontMetrics.height() : size.height();
        given.setHeight(std::max(fieldHeight, line + 14));
        given.rwidth() += 16;
    } else if (type == CT_ItemViewItem) {
        given.rheight() += spacing::small + spacing::tight;
    }
    return given;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_SpinBoxFrameWidth: return 0; // the places of its parts are given by subControlRect()
    case PM_ComboBoxFrameWidth: return 4;
    case PM_FocusFrameHMargin: return 7; // beside the text of an item
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return spacing::icon;
    case PM_ToolBarIconSize: return spacing::icon;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return spacing::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return spacing::medium;
    case PM_SplitterWidth: return 5;
    case PM_HeaderDefaultSectionSizeVertical: // the rows of a table
        return (widget ? widget->fontMetrics() : QFontMetrics(QApplication::font())).height() + spacing::medium;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return reduceMotion() ? 0 : 120;
    case SH_ComboBox_Popup: return 0; // a list below the field, not over it
    case SH_ComboBox_AllowWheelScrolling: return 0; // who scrolls a page changes nothing on it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace askline
