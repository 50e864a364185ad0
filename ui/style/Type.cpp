// SPDX-License-Identifier: GPL-3.0-or-later
// Type sizes as factors of the application's font.
#include "ui/style/Type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QVariant>
#include <QWidget>

namespace askline {

namespace {

constexpr char sizeProperty[] = "askline.typeSize";

double factorOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Small: return 0.9;
    case TypeSize::Body: return 1.0;
    case TypeSize::Title: return 1.3;
    case TypeSize::Display: return 1.8;
    }
    return 1.0;
}

void scale(QFont& font, double factor)
{
    // A font has either a point size or a pixel size.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

} // namespace

QFont typeFont(TypeSize size)
{
    QFont font = QApplication::font();
    scale(font, factorOf(size));
    if (size == TypeSize::Title || size == TypeSize::Display)
        font.setWeight(QFont::DemiBold);
    return font;
}

void setType(QWidget* widget, TypeSize size)
{
    widget->setProperty(sizeProperty, int(size));
    widget->setFont(typeFont(size));
}

void setTypeScale(QApplication& app, double factor)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    scale(font, factor);
    app.setFont(font);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        if (const QVariant size = widget->property(sizeProperty); size.isValid())
            widget->setFont(typeFont(TypeSize(size.toInt())));
}

QFont tabularFigures(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

} // namespace askline
