// SPDX-License-Identifier: GPL-3.0-or-later
// The left column of the call room: who is called, on which number, at what hour there, and what went before.
#pragma once

#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/Desk.h"
#include "ui/style/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace askline {

class Badge;
class Button;
class ChipRow;
class ElidedLabel;

class PersonPanel : public QWidget {
    Q_OBJECT
public:
    explicit PersonPanel(const Desk& desk, QWidget* parent = nullptr);

    void setLead(const LeadSheet& sheet);
    // What is to be dialled; empty where there is no number, or the person is not to be contacted.
    QString number() const;
    enum class Extent { Full, Brief }; // brief: who, at what hour there, on which number
    void setExtent(Extent extent);
    // The local time moves on.
    void showClock();
    void focusNumber();

Q_SIGNALS:
    void dialWanted();
    void numberTyped(const QString& number);
    void leadWanted();

private:
    void buildHead(QVBoxLayout* column);
    void buildPhone(QVBoxLayout* column);
    void buildPast();
    QLabel* line(QVBoxLayout* column, Tone tone);
    void placePhone();
    void showPhones();
    void showPhone();
    void showPromise();
    void showPast();
    void showFit();

    const Desk& desk_;
    LeadSheet sheet_;
    Extent extent_ = Extent::Full;
    QVBoxLayout* column_;
    QHBoxLayout* dialling_;
    QWidget* before_; // all that went before this call
    QStringList phones_; // E.164 where they could be read, else as typed
    ElidedLabel* name_;
    ElidedLabel* work_;
    QLabel* clock_;
    QLabel* phone_;
    ChipRow* otherPhones_;
    Button* dial_;
    Button* copy_;
    QLineEdit* newPhone_;
    QLabel* stop_;
    QLabel* claim_ = nullptr; // a colleague is at it
    QLabel* promise_;
    QLabel* past_;
    QLabel* fit_;
    QLabel* from_;
    QLabel* message_;
};

} // namespace askline
