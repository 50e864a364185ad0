// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the playbook as a call would show it; the proof of an objection can be filled in here.
#pragma once

#include "app/domain/Lead.h"
#include "app/script/Snippets.h"
#include "app/script/Rendering.h"
#include "app/workspace/playbook/SavePlaybookFile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace askline {

class ElidedLabel;
class MultilineEdit;
class Button;
class ObjectionCard;
class ScriptView;

class PlaybookPreview : public QWidget {
    Q_OBJECT
public:
    explicit PlaybookPreview(QWidget* parent = nullptr);

    // What merges say besides their fallbacks.
    void setFields(const script::FieldLookup& fields);
    // As a call would show it: `script` with its snippets in place where the file is one.
    void showFile(const PlaybookFile& file, const std::optional<script::Script>& script);
    // Runs scripts live, as in a call with this lead; none: only shows them.
    void setLead(const std::optional<LeadRow>& lead);
    // Whom one may try it with.
    void setLeads(const QList<LeadRow>& leads);
    // Of the message shown.
    void setMessageUse(const MessageUse& use);
    void clear();
    QString title() const;
    ScriptView& script() const { return *script_; }
    MultilineEdit& proof() const { return *proof_; }

Q_SIGNALS:
    // The file's text with the new proof.
    void proofWritten(const QString& text);
    void deleteWanted();
    void leadWanted(askline::LeadId lead); // null: none
    void renewWanted(const QString& cadence); // its key
    void wordingWanted(int set, const QString& name);

private:
    QWidget* objectionSide();
    QWidget* readingSide();
    void takeProof(const QString& typed);
    void showObjection(bool another);
    void showCadence();
    void showMessage();

    script::FieldLookup fields_;
    ElidedLabel* title_;
    QComboBox* leads_;
    bool isLive_ = false;
    QWidget* remove_;
    QStackedWidget* stack_;
    ScriptView* script_;
    ObjectionCard* card_;
    QLabel* said_;
    QWidget* reading_;
    QLabel* words_;
    QLabel* use_;
    Button* renew_;
    MultilineEdit* proof_;
    PlaybookFile file_;
};

} // namespace askline
