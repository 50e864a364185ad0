// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of figures, a name at the left and numbers at the right; copied as a table with Ctrl+C.
#pragma once

#include "app/wording/FigureSheet.h"

#include <QTableWidget>

namespace askline {

class FigureTable : public QTableWidget {
    Q_OBJECT
public:
    explicit FigureTable(QWidget* parent = nullptr);

    void setSheet(const FigureSheet& sheet);
    // Of a long sheet only the first rows are seen at first.
    void setRowsSeen(int rows);
    // With tabs between cells, as spreadsheets take it.
    QString asText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitHeight();

    FigureSheet sheet_;
};

} // namespace askline
