// SPDX-License-Identifier: GPL-3.0-or-later
// Drawn anew with the theme: KChart keeps the colours it was given.
#include "ui/numbers/TrendChart.h"

#include "ui/style/Spacing.h"
#include "ui/style/Type.h"

#include <KChartBarDiagram>
#include <KChartCartesianAxis>
#include <KChartCartesianCoordinatePlane>
#include <KChartChart>
#include <KChartFrameAttributes>
#include <KChartGridAttributes>
#include <KChartLegend>
#include <KChartLineDiagram>
#include <KChartRulerAttributes>
#include <KChartTextAttributes>

#include <QEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace askline {

namespace {

constexpr int chartHeight = 260;
constexpr int mostLabels = 12;

KChart::TextAttributes textIn(const QColor& color)
{
    KChart::TextAttributes text;
    text.setPen(color);
    text.setFont(typeFont(TypeSize::Small));
    const KChart::Measure size(QFontInfo(typeFont(TypeSize::Small)).pointSizeF(), KChartEnums::MeasureCalculationModeAbsolute);
    text.setFontSize(size);
    text.setMinimalFontSize(size);
    return text;
}

QStandardItemModel* modelOf(const QStringList& labels, const QList<Trend>& trends, Trend::Form form, QObject* parent)
{
    QList<Trend> own = trends;
    own.removeIf([form](const Trend& trend) { return trend.form != form; });
    auto* model = new QStandardItemModel(int(labels.size()), int(own.size()), parent);
    for (int column = 0; column < own.size(); ++column) {
        model->setHeaderData(column, Qt::Horizontal, own[column].name);
        for (int row = 0; row < labels.size(); ++row)
            model->setData(model->index(row, column), own[column].values.value(row));
    }
    return model;
}

// Every so-manieth, so that they can be read.
QStringList thinned(const QStringList& labels)
{
    const qsizetype every = (labels.size() + mostLabels - 1) / mostLabels;
    QStringList shown;
    for (qsizetype i = 0; i < labels.size(); ++i)
        shown += every <= 1 || i % every == 0 ? labels[i] : QString();
    return shown;
}

} // namespace

TrendChart::TrendChart(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFixedHeight(chartHeight);
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void TrendChart::setTrends(const QStringList& labels, const QList<Trend>& trends, const QString& unit)
{
    labels_ = labels;
    trends_ = trends;
    unit_ = unit;
    draw();
}

KChart::AbstractCartesianDiagram* TrendChart::diagramOf(Trend::Form form)
{
    QStandardItemModel* model = modelOf(labels_, trends_, form, chart_);
    if (model->columnCount() == 0)
        return nullptr;
    KChart::AbstractCartesianDiagram* diagram = nullptr;
    if (form == Trend::Form::Bars) {
        diagram = new KChart::BarDiagram;
    } else {
        auto* line = new KChart::LineDiagram;
        line->setCenterDataPoints(std::ranges::contains(trends_, Trend::Form::Bars, &Trend::form)); // over the bars
        diagram = line;
    }
    diagram->setModel(model);
    int column = 0;
    for (const Trend& trend : std::as_const(trends_)) {
        if (trend.form != form)
            continue;
        QColor color = colorOf(themeOf(this), trend.tone);
        if (form == Trend::Form::Bars)
            color.setAlphaF(0.45f);
        diagram->setPen(column, form == Trend::Form::Bars ? QPen(Qt::NoPen) : QPen(color, spacing::hair));
        diagram->setBrush(column, color);
        ++column;
    }
    return diagram;
}

void TrendChart::addAxes(KChart::AbstractCartesianDiagram* diagram)
{
    const KChart::TextAttributes quiet = textIn(themeOf(this).muted);
    auto* below = new KChart::CartesianAxis(diagram);
    below->setPosition(KChart::CartesianAxis::Bottom);
    below->setLabels(thinned(labels_));
    below->setTextAttributes(quiet);
    KChart::RulerAttributes ruler = below->rulerAttributes();
    ruler.setShowMinorTickMarks(false);
    ruler.setMajorTickMarkLength(spacing::tight);
    ruler.setTickMarkPen(QPen(themeOf(this).hairline));
    ruler.setShowRulerLine(false);
    below->setRulerAttributes(ruler);
    auto* beside = new KChart::CartesianAxis(diagram);
    beside->setPosition(KChart::CartesianAxis::Left);
    beside->setTextAttributes(quiet);
    beside->setRulerAttributes(ruler);
    beside->setTitleText(unit_);
    beside->setTitleTextAttributes(quiet);
    diagram->addAxis(below);
    diagram->addAxis(beside);
}

void TrendChart::quietGrid(KChart::CartesianCoordinatePlane* plane)
{
    KChart::GridAttributes lines = plane->gridAttributes(Qt::Vertical);
    lines.setGridPen(QPen(themeOf(this).hairline));
    lines.setSubGridVisible(false);
    lines.setZeroLinePen(QPen(themeOf(this).muted));
    plane->setGridAttributes(Qt::Vertical, lines);
    KChart::GridAttributes none = plane->gridAttributes(Qt::Horizontal);
    none.setGridVisible(false);
    none.setZeroLinePen(QPen(Qt::NoPen));
    plane->setGridAttributes(Qt::Horizontal, none);
}

void TrendChart::draw()
{
    delete chart_;
    chart_ = new KChart::Chart(this);
    auto* plane = static_cast<KChart::CartesianCoordinatePlane*>(chart_->coordinatePlane());
    auto* legend = new KChart::Legend(chart_);
    bool isFirst = true;
    for (const Trend::Form form : {Trend::Form::Bars, Trend::Form::Line}) {
        KChart::AbstractCartesianDiagram* diagram = diagramOf(form);
        if (!diagram)
            continue;
        if (isFirst) {
            plane->replaceDiagram(diagram);
            addAxes(diagram);
        } else {
            plane->addDiagram(diagram);
        }
        isFirst = false;
        legend->addDiagram(diagram);
    }
    quietGrid(plane);
    legend->setPosition(KChart::Position::North);
    legend->setAlignment(Qt::AlignLeft);
    legend->setOrientation(Qt::Horizontal);
    legend->setTitleText(QString());
    KChart::FrameAttributes frame = legend->frameAttributes();
    frame.setVisible(false);
    legend->setFrameAttributes(frame);
    legend->setTextAttributes(textIn(themeOf(this).text));
    chart_->addLegend(legend);
    layout()->addWidget(chart_);
}

void TrendChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && chart_)
        draw();
}

} // namespace askline
