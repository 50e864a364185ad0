// SPDX-License-Identifier: GPL-3.0-or-later
// What leads of each source cost and bring, a row a source; copied as a table with Ctrl+C.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/numbers/Economics.h"

#include <QTableWidget>

namespace askline {

class SourceTable : public QTableWidget {
    Q_OBJECT
public:
    explicit SourceTable(QWidget* parent = nullptr);

    void show(const QList<SourceNumbers>& sources, const Catalogue& catalogue);
    // With tabs between cells, as spreadsheets take it.
    QString asText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace askline
