// SPDX-License-Identifier: GPL-3.0-or-later
// Learns the weights that tell an ask from motion: sentences with their labels in, resources/asks/en.weights out. Says how
// good they are by cross-validation, and on labelled mails where a file of them is given.
#include "app/intake/CsvReader.h"
#include "app/planning/asks/AskReader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace askline;

namespace {

constexpr int folds = 5;
constexpr int rounds = 14;
constexpr double rate = 0.35;
constexpr double decay = 2e-5;      // of grams, each time they are seen
constexpr double assumedWeight = 0.8; // of a sentence nobody has read
constexpr double courtesyWeight = 2;
constexpr int pseudoMessages = 8000;

struct Example {
    QString text;
    AskFeatures features;
    bool asks = false;
    bool isCourtesy = false;
    AskKind kind = AskKind::None;
    double weight = 1;
};

struct Table {
    QHash<QString, int> columns;
    QList<QStringList> rows;
    QString cell(int row, const QString& column) const { return rows[row].value(columns.value(column, -1)); }
};

Table readTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QString text = QString::fromUtf8(file.readAll());
    intake::CsvReader reader(text, u',');
    Table table;
    intake::CsvRecord record;
    while (reader.next(record)) {
        QStringList cells;
        for (const QStringView cell : record.cells)
            cells += cell.toString();
        if (table.columns.isEmpty())
            for (int i = 0; i < cells.size(); ++i)
                table.columns.insert(cells[i], i);
        else
            table.rows += cells;
    }
    return table;
}

AskKind kindNamed(const QString& name)
{
    if (name == u"other_request" || name == u"info")
        return AskKind::Information;
    return valueNamed<AskKind>(name).value_or(AskKind::None);
}

QList<Example> examplesFrom(const QString& path, const PhraseList& phrases)
{
    const Table table = readTable(path);
    QList<Example> examples;
    for (int row = 0; row < table.rows.size(); ++row) {
        Example example;
        example.text = table.cell(row, QStringLiteral("sentence"));
        const QString label = table.cell(row, QStringLiteral("class"));
        example.asks = label == u"ask";
        example.isCourtesy = label == u"courtesy";
        example.kind = example.asks ? kindNamed(table.cell(row, QStringLiteral("kind"))) : AskKind::None;
        example.weight = example.isCourtesy ? courtesyWeight : table.cell(row, QStringLiteral("read")) == u"1" ? 1 : assumedWeight;
        const QList<Word> words = wordsOf(example.text, {0, example.text.size()});
        example.features = featuresOf(words, phrases.matchesIn(words));
        examples += example;
    }
    return examples;
}

// Floats while learning, steps of eight bits afterwards.
struct Weights {
    std::vector<double> grams = std::vector<double>(size_t(1) << askGramBits);
    std::array<double, askSigns> signs{};
    double bias = -1;

    double score(const AskFeatures& features) const
    {
        double sum = 0;
        for (const quint32 gram : features.grams)
            sum += grams[gram & ((1U << askGramBits) - 1)];
        double score = bias + sum * features.gramValue();
        for (int sign = 0; sign < askSigns; ++sign)
            score += signs[size_t(sign)] * double(features.signs[size_t(sign)]);
        return score;
    }
    void learn(const Example& example, double step)
    {
        const double error = example.weight * ((example.asks ? 1 : 0) - chanceOf(score(example.features)));
        const double part = step * error * example.features.gramValue();
        for (const quint32 gram : example.features.grams) {
            double& weight = grams[gram & ((1U << askGramBits) - 1)];
            weight += part * 4 - weight * decay * 10;
        }
        for (int sign = 0; sign < askSigns; ++sign)
            signs[size_t(sign)] += step * 0.2 * error * double(example.features.signs[size_t(sign)]) - step * 1e-4 * signs[size_t(sign)];
        bias += step * 0.1 * error;
    }
};

template <class Learner>
void learnAll(Learner& learner, const QList<const Example*>& examples, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<const Example*> order = examples;
    for (int round = 0; round < rounds; ++round) {
        std::ranges::shuffle(order, random);
        for (const Example* example : order)
            learner.learn(*example, rate / (1 + 0.35 * round));
    }
}

struct KindWeights {
    std::vector<double> grams = std::vector<double>(size_t(askKindCount) << kindGramBits);
    std::array<double, askKindCount> bias{};
    double proof = 2;
    double hint = 1;

    std::array<double, askKindCount> chances(const AskFeatures& features) const
    {
        std::array<double, askKindCount> scores{};
        double total = 0;
        for (int kind = 1; kind < askKindCount; ++kind) {
            double sum = 0;
            for (const quint32 gram : features.grams)
                sum += grams[(size_t(kind) << kindGramBits) + (gram & ((1U << kindGramBits) - 1))];
            scores[size_t(kind)] = std::exp(bias[size_t(kind)] + sum * features.gramValue() + proof * double(features.proofs[size_t(kind)]) + hint * double(features.hints[size_t(kind)]));
            total += scores[size_t(kind)];
        }
        for (double& score : scores)
            score /= total;
        return scores;
    }
    void learn(const Example& example, double step)
    {
        if (!example.asks || example.kind == AskKind::None)
            return;
        const auto now = chances(example.features);
        for (int kind = 1; kind < askKindCount; ++kind) {
            const double error = (int(example.kind) == kind ? 1 : 0) - now[size_t(kind)];
            for (const quint32 gram : example.features.grams) {
                double& weight = grams[(size_t(kind) << kindGramBits) + (gram & ((1U << kindGramBits) - 1))];
                weight += step * 3 * error * example.features.gramValue() - weight * decay * 20;
            }
            // Kinds that hardly occur here must not be unlearnt for it.
            bias[size_t(kind)] = std::max(-1.2, bias[size_t(kind)] + step * 0.05 * error);
            proof += step * 0.02 * error * double(example.features.proofs[size_t(kind)]);
            hint += step * 0.02 * error * double(example.features.hints[size_t(kind)]);
        }
    }
};

double areaUnder(QList<std::pair<double, bool>> scored)
{
    std::ranges::sort(scored);
    double ranks = 0;
    double positives = 0;
    for (qsizetype i = 0; i < scored.size();) {
        qsizetype j = i;
        while (j < scored.size() && scored[j].first == scored[i].first)
            ++j;
        for (qsizetype k = i; k < j; ++k)
            if (scored[k].second) {
                ranks += double(i + j + 1) / 2;
                ++positives;
            }
        i = j;
    }
    const double negatives = double(scored.size()) - positives;
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
}

// What salespeople ask for in their own mails, as shares: the sentences learnt from are other people's, who mostly want
// information and meetings, and hardly ever a sale.
constexpr std::array<double, askKindCount> salesShares{0, 0.29, 0.22, 0.15, 0.05, 0.04, 0.12, 0.13};
constexpr double leastShare = 0.05; // of a kind among the sentences: fewer are too few to count on
constexpr double kindDamping = 0.6; // of what other people's sentences say about kinds
constexpr double leastProof = 3.2; // of a phrase
constexpr double rareProof = 4.5;  // kinds that are hardly there have nothing else
constexpr double ownMail = 0.6;     // added to the score of a message: one's own mails ask more often than every other

void turnToSales(AskModel& model, const QList<Example>& examples)
{
    std::array<double, askKindCount> counted{};
    double all = 0;
    for (const Example& example : examples)
        if (example.asks && example.kind != AskKind::None) {
            ++counted[size_t(example.kind)];
            ++all;
        }
    for (size_t kind = 1; kind < askKindCount; ++kind) {
        const double share = counted[kind] / all;
        model.kindBias[kind] += float(std::log(salesShares[kind] / std::max(leastShare, share)));
        model.proof[kind] = std::max(model.proof[kind], float(share < leastShare ? rareProof : leastProof));
    }
    model.messageBias += float(ownMail);
    model.hint = std::max(model.hint, float(leastProof / 3));
}

float quantise(const std::vector<double>& weights, std::vector<qint8>& steps)
{
    double largest = 1e-9;
    for (const double weight : weights)
        largest = std::max(largest, std::abs(weight));
    const double scale = std::min(largest, 8.0) / 127;
    steps.clear();
    for (const double weight : weights)
        steps.push_back(qint8(std::clamp(std::lround(weight / scale), -127L, 127L)));
    return float(scale);
}

AskModel modelFrom(const Weights& weights, const KindWeights& kinds)
{
    AskModel model;
    model.gramScale = quantise(weights.grams, model.grams);
    model.kindScale = quantise(kinds.grams, model.kindGrams) * float(kindDamping);
    model.bias = float(weights.bias);
    for (size_t i = 0; i < askSigns; ++i)
        model.signs[i] = float(weights.signs[i]);
    for (size_t i = 0; i < askKindCount; ++i)
        model.kindBias[i] = float(kinds.bias[i]);
    model.proof.fill(float(kinds.proof));
    model.hint = float(kinds.hint);
    return model;
}

// Messages put together from sentences that were not learnt from: what the message is judged by is learnt on them.
struct Message {
    MessageSigns signs{};
    bool asks = false;
};

QList<Message> messagesFrom(const QList<Example>& examples, const QList<double>& scores, const PhraseList& phrases)
{
    QList<int> asking, courteous, plain;
    for (int i = 0; i < examples.size(); ++i)
        (examples[i].asks ? asking : examples[i].isCourtesy ? courteous : plain) += i;
    QRandomGenerator random(20240612);
    const auto anyOf = [&random](const QList<int>& list) { return list[random.bounded(int(list.size()))]; };
    QList<Message> messages;
    for (int number = 0; number < pseudoMessages; ++number) {
        const bool asks = random.bounded(2) == 0;
        QList<int> parts;
        for (int i = random.bounded(1, 13); i > 0; --i)
            parts += anyOf(plain);
        if (random.bounded(10) < 6)
            parts += anyOf(courteous);
        if (asks)
            for (int i = random.bounded(10) < 7 ? 1 : 2; i > 0; --i)
                parts.insert(random.bounded(int(parts.size()) + 1), anyOf(asking));
        QList<AskSentence> sentences;
        for (const int part : parts) {
            const Example& example = examples[part];
            const QList<Word> words = wordsOf(example.text, {0, example.text.size()});
            AskSentence sentence{{}, std::clamp(scores[part], -6.0, 6.0), {}, phrases.matchesIn(words)};
            sentence.isCourtesy = example.features.isCourtesy;
            sentence.isQuestion = example.features.signs[0] > 0;
            sentences += sentence;
        }
        messages += Message{AskReader::signsOf(sentences), asks};
    }
    return messages;
}

void learnMessages(AskModel& model, const QList<Message>& messages)
{
    std::array<double, messageSigns> weights{};
    double bias = 0;
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round)
        for (int i = 0; i < messages.size(); ++i) {
            const Message& message = messages[random.bounded(int(messages.size()))];
            double score = bias;
            for (size_t s = 0; s < messageSigns; ++s)
                score += weights[s] * message.signs[s];
            const double error = (message.asks ? 1 : 0) - chanceOf(score);
            const double step = 0.01 / (1 + 0.1 * round);
            for (size_t s = 0; s < messageSigns; ++s)
                weights[s] += step * error * message.signs[s] - step * 0.002 * weights[s];
            bias += step * error;
        }
    for (size_t s = 0; s < messageSigns; ++s)
        model.message[s] = float(weights[s]);
    model.messageBias = float(bias);
}

void tellMails(const AskReader& reader, const QString& path, QTextStream& out, bool lists)
{
    const Table table = readTable(path);
    QList<std::pair<double, bool>> scored;
    int right = 0, falseAsks = 0, falseInAll = 0, missed = 0, motion = 0, kindRight = 0, asks = 0, found = 0;
    for (int row = 0; row < table.rows.size(); ++row) {
        const QString label = table.cell(row, QStringLiteral("label"));
        const bool asked = label.startsWith(u"ask_");
        const AskReading reading = reader.read(table.cell(row, QStringLiteral("text")));
        const bool says = reading.what == MessageClass::Action;
        scored += {reading.probability, asked};
        asks += asked;
        found += asked && says;
        missed += asked && !says;
        motion += !asked && table.cell(row, QStringLiteral("bulk")) != u"1";
        falseAsks += !asked && says && table.cell(row, QStringLiteral("bulk")) != u"1";
        falseInAll += !asked && says;
        right += asked == says;
        const AskKind kind = kindNamed(label.mid(4));
        kindRight += asked && says && reading.ask == kind;
        if (lists)
            out << table.cell(row, QStringLiteral("id")) << ' ' << label << " -> " << nameOf(reading.what) << ' ' << nameOf(reading.ask) << ' ' << reading.probability << Qt::endl;
    }
    const double precision = double(found) / std::max(1, found + falseInAll);
    const double recall = double(found) / std::max(1, asks);
    out << "mails " << table.rows.size() << ": AUC " << areaUnder(scored) << ", F1 " << 2 * precision * recall / (precision + recall) << ", false asks on motion "
        << double(falseAsks) / std::max(1, motion) << ", kind right " << double(kindRight) / std::max(1, found) << " of those found, right " << right << Qt::endl;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption mails(QStringLiteral("mails"), QStringLiteral("labelled mails to measure on"), QStringLiteral("csv"));
    const QCommandLineOption output(QStringLiteral("out"), QStringLiteral("where the weights go"), QStringLiteral("file"));
    const QCommandLineOption each(QStringLiteral("each"), QStringLiteral("a line a mail"));
    parser.addOptions({mails, output, each});
    parser.addPositionalArgument(QStringLiteral("sentences"), QStringLiteral("labelled sentences, CSV"));
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    QTextStream out(stdout);
    const PhraseList phrases = AskReader().phrases();
    const QList<Example> examples = examplesFrom(parser.positionalArguments().first(), phrases);
    QList<double> held(examples.size());
    QList<std::pair<double, bool>> scored, vetoed;
    int kindsRight = 0, kindsAll = 0;
    for (int fold = 0; fold < folds; ++fold) {
        QList<const Example*> learnt;
        for (int i = 0; i < examples.size(); ++i)
            if (i % folds != fold)
                learnt += &examples[i];
        Weights weights;
        KindWeights kinds;
        learnAll(weights, learnt, quint32(fold) + 1);
        learnAll(kinds, learnt, quint32(fold) + 11);
        for (int i = fold; i < examples.size(); i += folds) {
            held[i] = weights.score(examples[i].features);
            scored += {held[i], examples[i].asks};
            vetoed += {examples[i].features.isCourtesy ? held[i] - 8 : held[i], examples[i].asks};
            if (examples[i].asks) {
                const auto chances = kinds.chances(examples[i].features);
                kindsRight += std::max_element(chances.begin() + 1, chances.end()) - chances.begin() == int(examples[i].kind);
                ++kindsAll;
            }
        }
    }
    out << "sentences " << examples.size() << ", held out: AUC " << areaUnder(scored) << ", with the veto " << areaUnder(vetoed) << "; kind right " << double(kindsRight) / kindsAll << Qt::endl;
    QList<const Example*> all;
    for (const Example& example : examples)
        all += &example;
    Weights weights;
    KindWeights kinds;
    learnAll(weights, all, 1);
    learnAll(kinds, all, 11);
    AskModel model = modelFrom(weights, kinds);
    const QList<Message> messages = messagesFrom(examples, held, phrases);
    learnMessages(model, messages);
    turnToSales(model, examples);
    QList<std::pair<double, bool>> whole;
    for (const Message& message : messages)
        whole += {model.messageScore(message.signs), message.asks};
    out << "messages put together: AUC " << areaUnder(whole) << "; weights";
    for (const float weight : model.message)
        out << ' ' << weight;
    out << ", " << model.messageBias << Qt::endl;
    if (parser.isSet(output)) {
        QFile file(parser.value(output));
        if (!file.open(QIODevice::WriteOnly) || file.write(model.saved()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    if (parser.isSet(mails))
        tellMails(AskReader(model, phrases), parser.value(mails), out, parser.isSet(each));
    return 0;
}
