// SPDX-License-Identifier: GPL-3.0-or-later
// Lays items out like words: one after the other, on as many lines as the width makes necessary.
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace askline {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Place { Really, OnlyMeasure };
    int flow(const QRect& rect, Place place) const;

    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

} // namespace askline
