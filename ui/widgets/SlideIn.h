// SPDX-License-Identifier: GPL-3.0-or-later
// A panel at the end of a row that slides in and makes room for itself, and out again.
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace askline {

class SlideIn : public QWidget {
    Q_OBJECT
public:
    explicit SlideIn(QWidget* content, int panelWidth = 480, QWidget* parent = nullptr);

    QWidget* content() const { return content_; }
    void setPanelWidth(int width);
    bool isOpen() const { return open_; }
    void open();
    void shut();

Q_SIGNALS:
    void opened();
    void closed(); // once it is out of sight

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void slideTo(int width);
    void arrive();

    QWidget* content_;
    int panelWidth_;
    bool open_ = false;
    QVariantAnimation slide_;
};

} // namespace askline
