// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that is counted: its title, what it says, a picture of it, and the table behind the picture.
#pragma once

#include "app/wording/FigureSheet.h"

#include <QWidget>

#include <functional>

class QIODevice;
class QVBoxLayout;

namespace askline {

class Button;
class FigureTable;
class SectionHeader;

class FigureBlock : public QWidget {
    Q_OBJECT
public:
    // `heading`: of the page that defines it. Without a picture the table stands in its place; it belongs to the block.
    FigureBlock(const QString& title, const QString& heading, QWidget* picture = nullptr, QWidget* parent = nullptr);

    void setSheet(const FigureSheet& sheet);
    // Those that are empty are left out.
    void setSentences(const QStringList& sentences);
    // Picture or table, where there are both.
    void showTable(bool shown);
    // A table without a row need not be seen at all.
    void setTableShown(bool shown);
    // What stands under the table, such as a form.
    void addBelow(QWidget* widget);
    FigureTable* table() const { return table_; }

Q_SIGNALS:
    void definitionWanted(const QString& heading);
    void noticed(const QString& text); // something was copied or saved

private:
    void makeMenu(SectionHeader& header, const QString& heading);
    void copyPicture();
    void save(const QString& caption, const QString& ending, const QString& kinds, const std::function<bool(QIODevice&)>& write);
    void saveSvg();
    void savePng();
    void saveCsv();
    QWidget* shown() const;
    void showRows();

    QString title_;
    FigureSheet sheet_;
    QVBoxLayout* says_;
    QWidget* picture_;
    FigureTable* table_;
    Button* all_; // shows what a long table leaves out
    bool showsAll_ = false;
    QVBoxLayout* column_;
};

} // namespace askline
