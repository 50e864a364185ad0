// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences are judged one by one, the message by the best of them; what decided is given back.
#include "app/planning/asks/AskReader.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr double surely = 0.15;      // so far from even, at least
constexpr double inLists = 0.86;     // where lists alone tell: a phrase that proves
constexpr double hintInLists = 0.6;  // one that hints
constexpr double questionInLists = 0.55;
constexpr double nothingInLists = 0.08;
constexpr double bulkFactor = 0.25;
constexpr int bulkEnough = 2;
constexpr qsizetype mostBecause = 8;
constexpr double highestScore = 6;
constexpr double notedScore = 2.5;
constexpr double shortScore = 1.5;
constexpr double requestScore = 1;
constexpr qsizetype shortWords = 12;
constexpr double lessonThatLiftsAVeto = 0.5;
constexpr double lessonStep = 0.5;
constexpr int lessonsBeyond = 2; // so that texts like it are read likewise
constexpr int mostLessons = 16; // steps for one correction

QString resource(const QString& name)
{
    QFile file(QStringLiteral(":/asks/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Language {
    const char* name;
    const char* words; // that no other of them has, and every text does
};
constexpr Language languages[] = {
    {"en", "the and you to of is are for we would please with this that have"},
    {"de", "der die das und ich sie ist nicht wir mit ein eine bitte auf zu haben sind für ihnen"},
    {"fr", "le les des est vous nous et pour une dans je que avec sur pas bonjour merci"},
    {"es", "el los las que para una por con usted nosotros es del gracias hola podemos le su"},
};

// Of which most small words stand in the text; English where there are none.
QString languageOf(const QString& text)
{
    const QList<Word> words = wordsOf(text, {0, std::min<qsizetype>(text.size(), 4000)});
    QString best = QStringLiteral("en");
    int most = 0;
    for (const Language& language : languages) {
        const QStringList list = QString::fromUtf8(language.words).split(u' ');
        const QSet<QString> known(list.begin(), list.end());
        const int count = int(std::ranges::count_if(words, [&](const Word& word) { return known.contains(word.word); }));
        if (count > most) {
            most = count;
            best = QString::fromLatin1(language.name);
        }
    }
    return best;
}

int bulkIn(const QList<AskSentence>& sentences)
{
    int bulk = 0;
    for (const AskSentence& sentence : sentences)
        bulk += int(std::ranges::count(sentence.phrases, PhraseRole::Bulk, &PhraseMatch::role));
    return bulk;
}

bool hasRole(const AskSentence& sentence, PhraseRole role)
{
    return std::ranges::contains(sentence.phrases, role, &PhraseMatch::role);
}

bool proves(const AskSentence& sentence)
{
    return std::ranges::any_of(sentence.phrases, [](const PhraseMatch& match) { return match.role == PhraseRole::Ask && !match.isWeak; });
}

double listChance(const AskSentence& sentence)
{
    if (sentence.isCourtesy)
        return nothingInLists;
    if (proves(sentence))
        return inLists;
    if (hasRole(sentence, PhraseRole::Ask))
        return hintInLists;
    return sentence.isQuestion ? questionInLists : nothingInLists;
}

// What nobody has labelled, notes of calls and the shortest of mails, is told by its phrases.
double leastScore(const AskSentence& sentence, const QList<Word>& words)
{
    const bool isNoted = std::ranges::any_of(sentence.phrases, [](const PhraseMatch& match) { return match.role == PhraseRole::Ask && match.isNoted; });
    if (isNoted)
        return notedScore;
    if (!proves(sentence))
        return -highestScore;
    if (words.size() <= shortWords && sentence.isQuestion)
        return shortScore;
    const bool isRequest = std::ranges::any_of(words, [](const Word& word) { return word.word == u"please" || word.word == u"kindly"; });
    return isRequest ? requestScore : -highestScore;
}

const AskSentence* decisive(const QList<AskSentence>& sentences)
{
    const AskSentence* best = nullptr;
    for (const AskSentence& sentence : sentences)
        if (!sentence.isCourtesy && (!best || sentence.score > best->score))
            best = &sentence;
    return best;
}

// What is asked for, over all sentences that may ask, each by its chance.
AskKind kindOver(const QList<AskSentence>& sentences)
{
    std::array<double, askKindCount> total{};
    for (const AskSentence& sentence : sentences) {
        if (sentence.isCourtesy)
            continue;
        const double chance = chanceOf(sentence.score);
        for (int kind = 1; kind < askKindCount; ++kind)
            total[size_t(kind)] += chance * chance * sentence.kinds[size_t(kind)];
    }
    return AskKind(std::max_element(total.begin() + 1, total.end()) - total.begin());
}

AskKind kindByLists(const AskSentence& sentence)
{
    for (const PhraseMatch& match : sentence.phrases)
        if (match.role == PhraseRole::Ask)
            return match.kind;
    return AskKind::Information;
}

QList<TextRange> reasonsOf(const AskSentence& sentence, AskKind kind)
{
    QList<TextRange> because{sentence.place};
    QList<PhraseMatch> matches = sentence.phrases;
    std::ranges::stable_sort(matches, {}, [kind](const PhraseMatch& match) { return match.kind == kind ? 0 : 1; });
    for (const PhraseMatch& match : matches)
        if (match.role == PhraseRole::Ask && because.size() < mostBecause && !because.contains(match.place))
            because += match.place;
    return because;
}

} // namespace

template <>
std::span<const NamedValue<MessageClass>> namesOf<MessageClass>()
{
    static constexpr NamedValue<MessageClass> names[] = {
        {MessageClass::Action, "action"}, {MessageClass::Motion, "motion"}, {MessageClass::Preparation, "preparation"}};
    return names;
}

AskReader::AskReader(QStringView own)
{
    QFile weights(QStringLiteral(":/asks/en.weights"));
    if (weights.open(QIODevice::ReadOnly))
        model_ = AskModel::read(weights.readAll());
    phrases_ = PhraseList::parse(own) + PhraseList::parse(resource(QStringLiteral("en.phrases")));
    for (const char* language : {"de", "fr", "es"})
        others_.insert(QString::fromLatin1(language), PhraseList::parse(own) + PhraseList::parse(resource(QString::fromLatin1(language) + QStringLiteral(".phrases"))));
}

const PhraseList& AskReader::listFor(const QString& text) const
{
    const auto other = others_.constFind(languageOf(text));
    return other == others_.constEnd() ? phrases_ : *other;
}

QList<AskSentence> AskReader::sentencesIn(const QString& text) const
{
    const PhraseList& list = listFor(text);
    QList<AskSentence> sentences;
    for (const TextRange& place : sentencesOf(text)) {
        const QList<Word> words = wordsOf(text, place);
        AskSentence sentence{place, 0, {}, list.matchesIn(words)};
        const AskFeatures features = featuresOf(words, sentence.phrases);
        const double lesson = lesson_.askShift(features);
        sentence.isCourtesy = features.isCourtesy && lesson < lessonThatLiftsAVeto;
        sentence.isQuestion = std::ranges::any_of(words.last(std::min<qsizetype>(2, words.size())), [](const Word& word) { return word.word == u"?"; });
        if (model_ && &list == &phrases_) {
            sentence.score = std::clamp(model_->askScore(features), -highestScore, highestScore);
            if (!sentence.isCourtesy)
                sentence.score = std::max(sentence.score, leastScore(sentence, words));
            sentence.kinds = model_->kindsOf(features);
        } else {
            const double chance = listChance(sentence);
            sentence.score = std::log(chance / (1 - chance));
            sentence.kinds[size_t(kindByLists(sentence))] = 1;
        }
        sentence.score = std::clamp(sentence.score + lesson, -highestScore, highestScore);
        sentence.kinds = lesson_.shifted(sentence.kinds, features);
        sentences += sentence;
    }
    return sentences;
}

void AskReader::learn(const QList<AskCorrection>& corrections)
{
    for (const AskCorrection& correction : corrections)
        learn(correction);
}

void AskReader::learn(const AskCorrection& correction)
{
    const bool asks = correction.what == MessageClass::Action;
    if (correction.what == MessageClass::Preparation)
        preparations_ += correction.text.trimmed();
    int beyond = lessonsBeyond;
    for (int step = 0; step < mostLessons; ++step) {
        const AskReading reading = read(correction.text);
        const bool isLearnt = (reading.what == MessageClass::Action) == asks && reading.isSure;
        if (isLearnt && beyond-- == 0)
            break;
        const QList<AskSentence> sentences = sentencesIn(correction.text);
        const AskSentence* best = decisive(sentences);
        for (const AskSentence& sentence : sentences) {
            // Of a text that asks, the sentence that comes nearest to it is meant; of one that does not, none is.
            const bool isMeant = asks ? &sentence == (best ? best : &sentences.first()) : !sentence.isCourtesy;
            const QList<Word> words = wordsOf(correction.text, sentence.place);
            if (isMeant)
                lesson_.shiftAsk(featuresOf(words, sentence.phrases), asks ? lessonStep : -lessonStep);
        }
    }
    if (const AskReading reading = read(correction.text); asks && correction.ask != AskKind::None && !reading.because.isEmpty())
        teachKind(correction.text, reading.because.first(), correction.ask);
}

void AskReader::teachKind(const QString& text, TextRange place, AskKind wanted)
{
    for (int step = 0; step < mostLessons && read(text).ask != wanted; ++step) {
        const QList<Word> words = wordsOf(text, place);
        lesson_.raiseKind(featuresOf(words, listFor(text).matchesIn(words)), int(wanted), lessonStep);
    }
}

MessageSigns AskReader::signsOf(const QList<AskSentence>& sentences)
{
    double best = -highestScore;
    double second = -highestScore;
    double proofs = 0;
    double questions = 0;
    double courtesies = 0;
    double expected = 0;
    bool provesLate = false;
    bool bestProves = false;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const AskSentence& sentence = sentences[i];
        courtesies += sentence.isCourtesy ? 1 : 0;
        if (sentence.isCourtesy)
            continue;
        const bool isProof = proves(sentence);
        proofs += isProof ? 1 : 0;
        provesLate = provesLate || (isProof && i * 2 >= sentences.size());
        questions += sentence.isQuestion ? 1 : 0;
        expected += chanceOf(sentence.score);
        if (sentence.score > best)
            bestProves = isProof;
        second = std::max(second, std::min(best, sentence.score));
        best = std::max(best, sentence.score);
    }
    const double count = double(std::max<qsizetype>(1, sentences.size()));
    return {best, second, std::min(3.0, proofs), provesLate ? 1.0 : 0.0, std::min(3.0, questions), std::min(3.0, double(bulkIn(sentences))),
            std::log(count), courtesies / count, bestProves ? 1.0 : 0.0, std::log1p(expected)};
}

AskReading AskReader::read(const QString& text, Direction direction) const
{
    AskReading reading;
    if (direction == Direction::Received)
        return reading;
    const QList<AskSentence> sentences = sentencesIn(text);
    reading.isLearnt = model_ && !others_.contains(languageOf(text));
    const AskSentence* best = decisive(sentences);
    const bool isBulk = bulkIn(sentences) >= bulkEnough;
    if (best)
        reading.probability = reading.isLearnt ? chanceOf(model_->messageScore(signsOf(sentences))) : chanceOf(best->score);
    if (isBulk)
        reading.probability *= bulkFactor; // one's own ask is made to one person
    reading.isSure = std::abs(reading.probability - 0.5) >= surely;
    if (best && reading.probability >= 0.5) {
        reading.what = MessageClass::Action;
        reading.ask = kindOver(sentences);
        reading.because = reasonsOf(*best, reading.ask);
        return reading;
    }
    if (preparations_.contains(text.trimmed())) {
        reading.what = MessageClass::Preparation;
        return reading;
    }
    const auto prepares = std::ranges::find_if(sentences, [](const AskSentence& sentence) { return hasRole(sentence, PhraseRole::Preparation); });
    if (prepares != sentences.end()) {
        reading.what = MessageClass::Preparation;
        reading.because = {prepares->place};
        return reading;
    }
    const auto courtesy = std::ranges::find_if(sentences, &AskSentence::isCourtesy);
    if (courtesy != sentences.end())
        reading.because = {courtesy->place}; // sounds like it, and asks nothing
    else if (best)
        reading.because = {best->place};
    return reading;
}

} // namespace askline
