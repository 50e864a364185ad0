// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the call room: three columns side by side or, beside a softphone, one under the other.
#pragma once

#include <QWidget>

class QGridLayout;

namespace askline {

class Hairline;

// Made with the grid as their parent, which owns them.
struct RoomParts {
    QWidget* head = nullptr; // timer, place in the list
    QWidget* waiting = nullptr;
    QWidget* person = nullptr;
    QWidget* notes = nullptr;
    QWidget* script = nullptr;
    QWidget* objections = nullptr;
    QWidget* outcomes = nullptr;
    QWidget* closing = nullptr;
};

class RoomGrid : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Wide, Narrow };
    enum class Middle { Script, Objections };

    explicit RoomGrid(QWidget* parent = nullptr);
    void setParts(const RoomParts& parts);

    Shape shape() const { return shape_; }
    // In the narrow room the script and the objections take turns; in the wide one both are there.
    void showMiddle(Middle middle);
    Middle middle() const { return middle_; }
    // Narrow as soon as three columns do not fit, however wide the parts would like to be.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shapeChanged(askline::RoomGrid::Shape shape);
    void middleChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(Shape shape);
    void placeWide();
    void placeNarrow();
    void showMiddleParts();

    RoomParts parts_;
    Shape shape_ = Shape::Wide;
    Middle middle_ = Middle::Script;
    QGridLayout* grid_;
    Hairline* left_;
    Hairline* right_;
};

} // namespace askline
