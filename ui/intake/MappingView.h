// SPDX-License-Identifier: GPL-3.0-or-later
// The table of columns, whose third cell drops down the fields: one click, Enter or F2 opens it.
#pragma once

#include <QTableView>

namespace askline {

class MappingModel;

class MappingView : public QTableView {
    Q_OBJECT
public:
    explicit MappingView(MappingModel* model, QWidget* parent = nullptr);

    // As tall as its rows, up to so many.
    void setMostRows(int rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int mostRows_ = 8;
};

} // namespace askline
