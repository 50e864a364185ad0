// SPDX-License-Identifier: GPL-3.0-or-later
// A plain-text editor with line numbers; lines with a problem are marked beside their number, folded ones left out.
#pragma once

#include <QHash>
#include <QPlainTextEdit>

namespace askline {

enum class LineMark { Warning, Error };

class NumberedEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NumberedEdit(QWidget* parent = nullptr);

    void setLineMarks(const QHash<int, LineMark>& marks); // lines count from 1
    void paintNumbers(QPaintEvent* event, QWidget* margin);

protected:
    // After blocks between these two were shown or hidden.
    void layFolds(const QTextBlock& from, const QTextBlock& to);
    // Shows whatever is folded round this line.
    void unfold(const QTextBlock& block);
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int marginWidth() const;
    void placeMargin();

    QWidget* margin_;
    QHash<int, LineMark> marks_;
};

} // namespace askline
