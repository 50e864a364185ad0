// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and replacing in a text, below it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace askline {

class FindBar : public QWidget {
    Q_OBJECT
public:
    // The text outlives the bar.
    explicit FindBar(QPlainTextEdit& text, QWidget* parent = nullptr);

    enum class With { Search, Replacement };
    void open(With with);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Way { Forward, Backward };
    void build();
    void find(Way way);
    void replaceOne();
    void replaceAll();
    void count();
    void shut();

    QPlainTextEdit& text_;
    QLineEdit* sought_;
    QLineEdit* instead_;
    QWidget* replacing_;
    QLabel* found_;
};

} // namespace askline
