// SPDX-License-Identifier: GPL-3.0-or-later
// Tells an ask from motion in what somebody wrote: a mail, a note of a call, a draft. Offline, and it says why.
#pragma once

#include "app/planning/asks/AskCorrection.h"
#include "app/planning/asks/AskLesson.h"
#include "app/planning/asks/AskModel.h"

#include <QSet>

namespace askline {

struct AskReading {
    MessageClass what = MessageClass::Motion;
    AskKind ask = AskKind::None; // what is asked for; none where nothing is
    double probability = 0;      // that it makes an ask
    bool isSure = true;          // false near the line between both
    bool isLearnt = true;        // false where no model speaks the language, and the lists alone told
    QList<TextRange> because;    // the sentence that decided first, then the words in it

    bool operator==(const AskReading&) const = default;
};

template <>
std::span<const NamedValue<MessageClass>> namesOf<MessageClass>();

// One sentence as it was judged.
struct AskSentence {
    TextRange place;
    double score = 0;
    std::array<double, askKindCount> kinds{};
    QList<PhraseMatch> phrases;
    bool isCourtesy = false;
    bool isQuestion = false;
};

class AskReader {
public:
    // `own`: a person's phrases, read before those that ship; empty for none.
    explicit AskReader(QStringView own = {});
    AskReader(AskModel model, PhraseList phrases) : model_(std::move(model)), phrases_(std::move(phrases)) {}

    // What was received is never one's own ask.
    AskReading read(const QString& text, Direction direction = Direction::Made) const;

    // From now on each of these texts is read as its person said, and texts like it are more likely to be. Corrections
    // count on top of the model, which stays as it is.
    void learn(const QList<AskCorrection>& corrections);

    // For learning: what the message is judged by.
    QList<AskSentence> sentencesIn(const QString& text) const;
    static MessageSigns signsOf(const QList<AskSentence>& sentences);
    const PhraseList& phrases() const { return phrases_; }

private:
    const PhraseList& listFor(const QString& text) const;
    void learn(const AskCorrection& correction);
    void teachKind(const QString& text, TextRange place, AskKind wanted);

    std::optional<AskModel> model_;
    PhraseList phrases_;                 // English, which the model speaks
    QHash<QString, PhraseList> others_; // by language, "de"
    AskLesson lesson_;
    QSet<QString> preparations_; // texts that a person called so
};

} // namespace askline
