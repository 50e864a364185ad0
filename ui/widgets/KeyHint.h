// SPDX-License-Identifier: GPL-3.0-or-later
// A label that shows which keys do something.
#pragma once

#include "ui/style/Theme.h"

#include <QWidget>

namespace askline {

class KeyHint : public QWidget {
    Q_OBJECT
public:
    explicit KeyHint(const QString& keys = {}, QWidget* parent = nullptr, Tone tone = Tone::Muted);

    QString keys() const { return keys_; }
    void setKeys(const QString& keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString keys_;
    Tone tone_;
};

} // namespace askline
