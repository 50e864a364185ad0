// SPDX-License-Identifier: GPL-3.0-or-later
// A field to search with: Esc clears it and then leaves it, Down goes on to what was found.
#pragma once

#include <QLineEdit>

namespace askline {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void movedToResults();
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace askline
