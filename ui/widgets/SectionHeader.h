// SPDX-License-Identifier: GPL-3.0-or-later
// The title of a section with a quiet count, and where wanted an arrow that folds the section away.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace askline {

class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    // A number, or words such as "3 · 22 min".
    void setCount(const QString& count);
    void setFoldable(bool foldable);
    bool isOpen() const { return open_; }
    // Says so where it changes.
    void setOpen(bool open);
    // Puts a control at the far end of the line.
    void addTrailing(QWidget* widget);

Q_SIGNALS:
    void toggled(bool open);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showArrow();

    QToolButton* arrow_;
    QLabel* title_;
    QLabel* count_;
    QHBoxLayout* row_;
    bool open_ = true;
};

} // namespace askline
