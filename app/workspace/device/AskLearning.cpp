// SPDX-License-Identifier: GPL-3.0-or-later
// A line of JSON each; what cannot be read is passed over, so that no file stops anybody from writing.
#include "app/workspace/device/AskLearning.h"

#include "app/workspace/device/Device.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace askline {

namespace {

constexpr qsizetype mostKept = 200;
constexpr qsizetype longestText = 4000;

QString correctionsFile()
{
    return deviceConfigFolder() + QStringLiteral("/asks.corrections");
}

QByteArray lineOf(const AskCorrection& correction)
{
    const QJsonObject json{{QStringLiteral("text"), correction.text}, {QStringLiteral("class"), nameOf(correction.what)}, {QStringLiteral("ask"), nameOf(correction.ask)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QList<AskCorrection> askCorrections()
{
    QList<AskCorrection> corrections;
    QFile file(correctionsFile());
    if (!file.open(QIODevice::ReadOnly))
        return corrections;
    while (!file.atEnd() && corrections.size() < mostKept) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        const auto what = valueNamed<MessageClass>(json.value(QStringLiteral("class")).toString());
        const QString text = json.value(QStringLiteral("text")).toString().left(longestText);
        if (what && !text.isEmpty())
            corrections += {text, *what, valueNamed<AskKind>(json.value(QStringLiteral("ask")).toString()).value_or(AskKind::None)};
    }
    return corrections;
}

AskReader ownAskReader()
{
    AskReader reader(ownAskPhrases());
    reader.learn(askCorrections());
    return reader;
}

Result<void> keepAskCorrection(const AskCorrection& correction)
{
    AskCorrection kept = correction;
    kept.text.truncate(longestText);
    QList<AskCorrection> all = askCorrections();
    all.removeIf([&](const AskCorrection& one) { return one.text == kept.text; });
    all += kept;
    QDir().mkpath(deviceConfigFolder());
    QSaveFile file(correctionsFile());
    bool written = file.open(QIODevice::WriteOnly);
    for (const AskCorrection& one : all.last(std::min(mostKept, all.size())))
        written = written && file.write(lineOf(one)) > 0;
    if (!written || !file.commit())
        return failed({.kind = Failure::Kind::NoPermission, .file = file.fileName(), .detail = file.errorString()});
    return {};
}

Result<void> forgetAskCorrections()
{
    QFile file(correctionsFile());
    if (file.exists() && !file.remove())
        return failed({.kind = Failure::Kind::NoPermission, .file = file.fileName(), .detail = file.errorString()});
    return {};
}

AskKind askIn(const AskReader& reader, const QString& text)
{
    const AskReading reading = reader.read(text);
    return reading.what == MessageClass::Action ? reading.ask : AskKind::None;
}

} // namespace askline
