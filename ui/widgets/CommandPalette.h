// SPDX-License-Identifier: GPL-3.0-or-later
// Type to reach anything: a search field over a ranked list. Knows nothing of what it offers.
#pragma once

#include "ui/widgets/Overlay.h"
#include "ui/widgets/PaletteItem.h"

#include <functional>

class QLabel;
class QListView;

namespace askline {

class PaletteModel;
class SearchField;

class CommandPalette : public Overlay {
    Q_OBJECT
public:
    // What can be told at once; it is filtered and ranked here.
    using Provider = std::function<QList<PaletteItem>(const QString& query)>;

    explicit CommandPalette(QWidget* host);

    void setProvider(Provider provider);
    void setPlaceholder(const QString& text);
    // What came later for the query that this token was handed out with; too late for it, it is dropped. These were
    // found by somebody else and are not ranked, only appended.
    void setItems(quint64 token, const QList<PaletteItem>& items);

    QString query() const;
    void setQuery(const QString& query);
    QStringList shownIds() const;

Q_SIGNALS:
    // Asks whoever can find more, later, with setItems().
    void queried(quint64 token, const QString& query);
    void chosen(const QString& id);

protected:
    QRect cardPlace(QSize overlay) const override;
    QWidget* firstFocus() override;
    void opening() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void moveBy(int rows);
    void choose();
    void showCount();

    Provider provider_;
    SearchField* field_;
    QListView* list_;
    QLabel* nothing_;
    PaletteModel* model_;
    quint64 token_ = 0;
};

} // namespace askline
