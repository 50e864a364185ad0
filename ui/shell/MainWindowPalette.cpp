// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette of the window finds, and what choosing does.
#include "app/workspace/reading/LeadLists.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PaletteOffers.h"
#include "ui/widgets/CommandPalette.h"

namespace askline {

void MainWindow::setUpPalette()
{
    palette_->setPlaceholder(tr("A lead, an objection, a page or a command"));
    palette_->setProvider([this](const QString&) { return paletteOffers(desk_.playbook()); });
    connect(palette_, &CommandPalette::queried, this, [this](quint64 token, const QString& query) {
        if (query.trimmed().size() < 2)
            return;
        desk_.read(this, [query](Workspace& w) { return readLeads(w, {.search = query, .limit = 8}); },
                   [this, token, query](const RowPage& page) {
                       QList<PaletteItem> found = paletteLeads(page.rows);
                       if (current_ == u"call")
                           found += paletteCaller(query);
                       palette_->setItems(token, found);
                   });
    });
    connect(palette_, &CommandPalette::chosen, this, &MainWindow::takeChosen);
}

void MainWindow::takeChosen(const QString& id)
{
    const QString kind = id.section(u':', 0, 0);
    const QString what = id.section(u':', 1);
    if (kind == u"page")
        showPage(what);
    else if (kind == u"lead" && current_ == u"call")
        Q_EMIT requests_.takeIncoming(LeadId::fromHex(what).value_or(LeadId{})); // the phone rings
    else if (kind == u"lead")
        Q_EMIT requests_.openLead(LeadId::fromHex(what).value_or(LeadId{}));
    else if (kind == u"caller")
        Q_EMIT requests_.newCaller(what);
    else if (kind == u"objection")
        Q_EMIT requests_.showObjection(ObjectionId::fromHex(what).value_or(ObjectionId{}));
    else if (kind == u"command")
        for (QAction* action : actions())
            if (action->text() == what)
                action->trigger();
}

} // namespace askline
