// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of a playbook is the one that holds playbook.txt.
#include "app/workspace/playbook/PlaybookFolder.h"

#include "app/workspace/playbook/PlaybookChecking.h"
#include "app/workspace/playbook/StageOrder.h"
#include "app/workspace/playbook/PlaybookReading.h"
#include "app/workspace/playbook/ScriptKnowledge.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>

namespace askline {

namespace {

constexpr qint64 largest = 16 * 1024 * 1024;

Result<QString> textOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failed({.kind = Failure::Kind::NotFound, .subject = path});
    if (!file.open(QIODevice::ReadOnly))
        return failed({.kind = Failure::Kind::NoPermission, .file = path});
    if (file.size() > largest)
        return failed({.kind = Failure::Kind::BadInput, .file = path, .detail = QStringLiteral("larger than any playbook file is"), .line = 1});
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QByteArray bytes = file.readAll();
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return failed({.kind = Failure::Kind::BadInput, .file = path, .detail = QStringLiteral("no UTF-8 text"), .line = 1});
    return text;
}

// As a playbook would hold the file.
QString pathInPlaybook(const QFileInfo& file)
{
    if (file.fileName() == u"playbook.txt")
        return file.fileName();
    const QString inFolder = file.dir().dirName() + u'/' + file.fileName();
    if (isPlaybookPath(inFolder))
        return inFolder;
    static const QHash<QString, QString> folders{{QStringLiteral("askobjection"), QStringLiteral("objections/")},
                                                 {QStringLiteral("askcadence"), QStringLiteral("cadences/")},
                                                 {QStringLiteral("askmessage"), QStringLiteral("messages/")}};
    return folders.value(file.suffix(), QStringLiteral("stages/")) + file.fileName();
}

QStringList playbookFileNames()
{
    return {QStringLiteral("playbook.txt"), QStringLiteral("*.askscript"), QStringLiteral("*.askobjection"), QStringLiteral("*.askcadence"),
            QStringLiteral("*.askmessage")};
}

QString playbookFolderOf(const QString& path)
{
    const QFileInfo info(path);
    QDir folder(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    for (int level = 0; level < 2; ++level) {
        if (folder.exists(QStringLiteral("playbook.txt")))
            return folder.absolutePath();
        if (!folder.cdUp())
            break;
    }
    return {};
}

} // namespace

Result<QList<PlaybookFile>> playbookFilesAt(const QString& path)
{
    QList<PlaybookFile> files;
    if (!QFileInfo(path).isDir()) {
        auto text = textOf(path);
        if (!text)
            return failed(text.error());
        return QList{PlaybookFile{{}, pathInPlaybook(QFileInfo(path)), *text}};
    }
    const QDir folder(QFileInfo(path).absoluteFilePath());
    for (QDirIterator it(folder.path(), playbookFileNames(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString found = it.next();
        const QString relative = folder.relativeFilePath(found);
        if (!isPlaybookPath(relative))
            continue;
        auto text = textOf(found);
        if (!text)
            return failed(text.error());
        files += PlaybookFile{{}, relative, *text};
    }
    if (files.isEmpty())
        return failed({.kind = Failure::Kind::NotFound, .subject = folder.filePath(QStringLiteral("playbook.txt"))});
    std::ranges::sort(files, {}, &PlaybookFile::path);
    return files;
}

script::Known knownAround(const QString& path)
{
    const QString folder = playbookFolderOf(path);
    const auto files = folder.isEmpty() ? Result<QList<PlaybookFile>>(QList<PlaybookFile>()) : playbookFilesAt(folder);
    if (files && !files->isEmpty())
        return knownOf(playbookFrom(*files));
    script::Known known;
    known.pressure = pressurePhrases();
    return known;
}

namespace {

Result<void> writeFile(const QString& path, const QString& text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        return failed({.kind = Failure::Kind::NoPermission, .file = path});
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed({.kind = Failure::Kind::DiskFull, .file = path});
    return {};
}

Result<void> refuseFaults(const QString& folder, const QList<PlaybookFile>& files)
{
    const script::Known known = knownOf(playbookFrom(files));
    for (const PlaybookFile& file : files)
        for (const script::Diagnostic& diagnostic : diagnosticsOf(file, known))
            if (diagnostic.severity == script::Severity::Error)
                return failed({.kind = Failure::Kind::BadInput, .file = QDir(folder).filePath(file.path), .detail = diagnostic.text(), .line = diagnostic.line});
    return {};
}

} // namespace

Result<int> exportPlaybook(Workspace& workspace, const QString& folder)
{
    const auto files = playbookFilesOf(workspace);
    if (!files)
        return failed(files.error());
    const QDir target(folder);
    if (target.exists(QStringLiteral("playbook.txt"))) {
        const auto before = playbookFilesAt(folder);
        if (!before)
            return failed(before.error());
        for (const PlaybookFile& old : *before)
            if (!std::ranges::contains(*files, old.path, &PlaybookFile::path))
                QFile::remove(target.filePath(old.path));
    }
    for (const PlaybookFile& file : *files)
        if (auto written = writeFile(target.filePath(file.path), file.text); !written)
            return failed(written.error());
    return int(files->size());
}

Result<Done<TakenPlaybook>> importPlaybook(Workspace& workspace, const QString& folder)
{
    const auto files = playbookFilesAt(folder);
    if (!files)
        return failed(files.error());
    if (!std::ranges::contains(*files, QStringLiteral("playbook.txt"), &PlaybookFile::path))
        return failed({.kind = Failure::Kind::NotFound, .subject = QDir(folder).filePath(QStringLiteral("playbook.txt"))});
    if (auto good = refuseFaults(folder, *files); !good)
        return failed(good.error());
    const auto present = playbookFilesOf(workspace);
    if (!present)
        return failed(present.error());
    TakenPlaybook taken;
    StageOrder order(workspace);
    Writing writing(workspace, QStringLiteral("import-playbook"), playbookFrom(*files).name);
    for (PlaybookFile file : *files) {
        const auto before = std::ranges::find(*present, file.path, &PlaybookFile::path);
        const bool isNew = before == present->end();
        if (!isNew && before->text == file.text) {
            ++taken.unchanged;
            continue;
        }
        file.id = isNew ? ObjectionId{} : before->id;
        publishFile(workspace, writing, file);
        ++(isNew ? taken.added : taken.changed);
    }
    for (const PlaybookFile& file : *present)
        if (!std::ranges::contains(*files, file.path, &PlaybookFile::path)) {
            storage::deletePlaybookFile(writing.database(), file.id);
            ++taken.removed;
        }
    return finishInOrder(writing, order, taken);
}

} // namespace askline
