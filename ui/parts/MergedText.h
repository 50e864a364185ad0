// SPDX-License-Identifier: GPL-3.0-or-later
// A text with its merge fields filled, wrapped at a comfortable width: what stands in for an unknown value is marked
// subtly. Plain text throughout, whatever the lead's data holds.
#pragma once

#include "app/script/Rendering.h"
#include "ui/style/Theme.h"

#include <QHash>
#include <QTextLayout>
#include <QWidget>

namespace askline {

class MergedText : public QWidget {
    Q_OBJECT
public:
    explicit MergedText(QWidget* parent = nullptr, Tone tone = Tone::Normal);

    void setText(const script::Rendered& text);
    void setText(const QString& text) { setText(script::Rendered{text, {}}); }
    QString text() const { return text_.text; }
    // Lines are at most so many characters long.
    void setColumns(int characters);
    // Of the font's own line height.
    void setLeading(double factor);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void fitHeight();
    int lineWidth(int width) const;
    double lay(QTextLayout& layout, int width) const;
    QList<QTextLayout::FormatRange> marks() const;

    script::Rendered text_;
    Tone tone_;
    int columns_ = 70;
    double leading_ = 1.1;
    mutable QHash<int, int> heights_; // by the width of its lines: layouts ask over and over
};

} // namespace askline
