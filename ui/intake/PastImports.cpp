// SPDX-License-Identifier: GPL-3.0-or-later
// Few rows, made anew when they changed.
#include "ui/intake/PastImports.h"

#include "app/wording/Importing.h"
#include "app/wording/Times.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SectionHeader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace askline {

namespace {

constexpr int mostRows = 30;

} // namespace

PastImports::PastImports(Desk& desk, Requests& requests, QWidget* parent)
    : QWidget(parent), desk_(desk), requests_(requests), head_(new SectionHeader(tr("Earlier imports"), this)), column_(new QVBoxLayout)
{
    auto* holder = new QWidget;
    holder->setProperty("plain", true);
    holder->setLayout(column_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(head_);
    column->addWidget(scroll, 1);
    hide();
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.imports)
            readAgain();
    });
}

void PastImports::readAgain()
{
    desk_.read(this, [](Workspace& w) -> Result<QList<ImportRecord>> { return importsOf(w); },
               [this](QList<ImportRecord> imports) {
                   imports.removeIf([](const ImportRecord& import) { return import.state == u"writing"; });
                   showImports(imports.first(std::min<qsizetype>(imports.size(), mostRows)));
               });
}

void PastImports::showImports(const QList<ImportRecord>& imports)
{
    setVisible(!imports.isEmpty());
    if (imports == shown_)
        return;
    shown_ = imports;
    if (rows_)
        rows_->deleteLater(); // one of its buttons may be telling us so
    rows_ = new QWidget;
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const ImportRecord& import : imports) {
        column->addWidget(new Hairline(Qt::Horizontal, rows_));
        column->addWidget(rowOf(import));
    }
    column->addStretch(1);
    column_->addWidget(rows_);
}

QWidget* PastImports::rowOf(const ImportRecord& import)
{
    auto* row = new QWidget(rows_);
    auto* name = new ElidedLabel(import.fileName, row, Qt::ElideMiddle);
    auto* counts = new ElidedLabel(countsInWords({import.added, import.updated, import.unchanged, import.rejected}), row);
    auto* when = new QLabel(agoForPeople(import.at, desk_.now()), row);
    when->setToolTip(exactTime(import.at, desk_.zone(), QLocale()).toHtmlEscaped());
    setTone(counts, Tone::Muted);
    setTone(when, Tone::Muted);
    when->setFixedWidth(when->fontMetrics().horizontalAdvance(QStringLiteral("12 months ago  ")));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, spacing::tight, 0, spacing::tight);
    line->setSpacing(spacing::medium);
    line->addWidget(name, 3);
    line->addWidget(counts, 4);
    line->addWidget(when);
    const bool undone = import.state == u"undone";
    auto* undoing = new Button(undone ? tr("Undone") : tr("Undo"), ButtonRole::Quiet, row);
    undoing->setEnabled(!undone && !desk_.isReadOnly());
    undoing->setFixedWidth(96);
    undoing->setAccessibleName(undone ? tr("The import of %1 was undone").arg(import.fileName) : tr("Undo the import of %1").arg(import.fileName));
    connect(undoing, &QPushButton::clicked, this, [this, id = import.id] { undo(id); });
    line->addWidget(undoing);
    return row;
}

void PastImports::undo(ImportId import)
{
    undoImportWithToast(desk_, requests_, this, import, [this] { readAgain(); });
}

void undoImportWithToast(Desk& desk, Requests& requests, QObject* receiver, ImportId import, std::function<void()> then)
{
    desk.write(receiver, [import](Workspace& w) { return undoImport(w, import); },
               [&requests, then = std::move(then)](const UndoneImport& undone) {
                   const QString removed = undone.removed == 1 ? PastImports::tr("One lead taken out again")
                                                               : PastImports::tr("%1 leads taken out again").arg(QLocale().toString(undone.removed));
                   const QString kept = PastImports::tr("%1 kept, because somebody worked with them since").arg(QLocale().toString(undone.kept));
                   requests.toastPlain(undone.kept > 0 ? removed + QStringLiteral(" · ") + kept : removed);
                   if (then)
                       then();
               });
}

} // namespace askline
