// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the playbook as a call would show it; the proof of an objection can be filled in here.
#pragma once

#include "app/script/Diagnostic.h"
#include "app/script/Rendering.h"
#include "app/workspace/playbook/SavePlaybookFile.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace askline {

class ElidedLabel;
class MultilineEdit;
class ObjectionCard;
class ScriptView;

class PlaybookPreview : public QWidget {
    Q_OBJECT
public:
    explicit PlaybookPreview(QWidget* parent = nullptr);

    // What merges say besides their fallbacks.
    void setFields(const script::FieldLookup& fields);
    // Shows the text; what is wrong with it comes back.
    QList<script::Diagnostic> showFile(const PlaybookFile& file, const Playbook& playbook);
    void clear();
    QString title() const;
    ScriptView& script() const { return *script_; }
    MultilineEdit& proof() const { return *proof_; }

Q_SIGNALS:
    // The file's text with the new proof.
    void proofWritten(const QString& text);
    void deleteWanted();

private:
    QWidget* objectionSide();
    void takeProof(const QString& typed);

    script::FieldLookup fields_;
    ElidedLabel* title_;
    QWidget* remove_;
    QStackedWidget* stack_;
    ScriptView* script_;
    ObjectionCard* card_;
    QLabel* said_;
    MultilineEdit* proof_;
    PlaybookFile file_;
};

} // namespace askline
