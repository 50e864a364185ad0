// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of figures, a name at the left and numbers at the right; copied as a table with Ctrl+C.
#pragma once

#include <QTableWidget>

namespace askline {

struct FigureColumn {
    QString head;
    QString toolTip = {};
};

class FigureTable : public QTableWidget {
    Q_OBJECT
public:
    FigureTable(const QString& name, const QList<FigureColumn>& columns, QWidget* parent = nullptr);

    // As many cells a row as there are columns.
    void setRows(const QList<QStringList>& rows);
    // With tabs between cells, as spreadsheets take it.
    QString asText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace askline
