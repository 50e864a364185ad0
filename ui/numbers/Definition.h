// SPDX-License-Identifier: GPL-3.0-or-later
// The page that defines every figure, opened at one of them.
#pragma once

#include "ui/widgets/Overlay.h"

class QTextBrowser;

namespace askline {

class Definition : public Overlay {
    Q_OBJECT
public:
    explicit Definition(QWidget* host);

    // At the heading that has this name in English; at the beginning where there is none.
    void openAt(const QString& heading);

protected:
    QRect cardPlace(QSize overlay) const override;
    QWidget* firstFocus() override;

private:
    QTextBrowser* text_;
};

} // namespace askline
