// SPDX-License-Identifier: GPL-3.0-or-later
// Figures over time or over a count, as bars and lines.
#pragma once

#include "ui/style/Theme.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace KChart {
class AbstractCartesianDiagram;
class CartesianCoordinatePlane;
class Chart;
}

namespace askline {

struct Trend {
    enum class Form { Bars, Line };
    QString name;
    QList<double> values; // as many as there are labels
    Form form = Form::Line;
    Tone tone = Tone::Accent;
};

class TrendChart : public QWidget {
    Q_OBJECT
public:
    explicit TrendChart(const QString& name, QWidget* parent = nullptr);

    // `labels`: under the figures; those that do not fit are left out. `unit`: at the upright axis.
    void setTrends(const QStringList& labels, const QList<Trend>& trends, const QString& unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    KChart::AbstractCartesianDiagram* diagramOf(Trend::Form form); // null where nothing has that form
    void addAxes(KChart::AbstractCartesianDiagram* diagram);
    void quietGrid(KChart::CartesianCoordinatePlane* plane);

    QStringList labels_;
    QList<Trend> trends_;
    QString unit_;
    KChart::Chart* chart_ = nullptr;
};

} // namespace askline
