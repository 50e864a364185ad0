// SPDX-License-Identifier: GPL-3.0-or-later
// A field and its value in a rounded frame, to be read only.
#pragma once

#include <QWidget>

namespace askline {

class FieldPill : public QWidget {
    Q_OBJECT
public:
    FieldPill(const QString& label, const QString& value, QWidget* parent = nullptr);

    QString label() const { return label_; }
    QString value() const { return value_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownValue() const;

    QString label_;
    QString value_;
};

} // namespace askline
