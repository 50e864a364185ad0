// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded names and words.
#include "tests/bench/LeadFiles.h"

#include "app/base/Randomness.h"
#include "app/intake/ImportFile.h"

#include <QFile>

namespace askline::bench {

namespace {

const QStringList syllables{"ba", "ber", "do", "el", "fa", "gen", "hol", "in", "ka", "lem", "mo", "nar", "os", "pe", "ra", "sol", "tan", "u", "vi", "zem"};

QString word(Randomness& random, int least)
{
    QString text;
    for (int i = least + random.below(2); i > 0; --i)
        text += syllables[random.below(int(syllables.size()))];
    return text;
}

QString capital(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QByteArray line(Randomness& random, int n)
{
    const QString first = capital(word(random, 2));
    const QString last = capital(word(random, 2));
    const QString company = capital(word(random, 2)) + QStringLiteral(" GmbH");
    QString message;
    for (int i = 0; i < 80; ++i)
        message += (i ? " " : "") + word(random, 1);
    const Moment received{1'740'000'000'000 + qint64(n) * 1000};
    return QStringLiteral("L%1,%2,%3,%4,%5.%6.%1@example.com,+49 30 %7,%8,Owner,Website,\"%9\",DE\n")
        .arg(QString::number(n), received.in(QTimeZone::utc()).toString(Qt::ISODate), first, last, first.toLower(), last.toLower(),
             QString::number(20'000'000 + n), company, message)
        .toUtf8();
}

} // namespace

QString leadFile(const Place& place, int leads)
{
    const QString path = place.folder + QStringLiteral("/leads-%1.csv").arg(leads);
    if (QFile::exists(path))
        return path;
    Randomness random(1);
    QFile file(path + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write("lead_id,received,first_name,last_name,email,phone,company,title,source,message,country\n");
    for (int i = 0; i < leads; ++i)
        file.write(line(random, i));
    file.close();
    QFile::rename(file.fileName(), path);
    return path;
}

QString leadWorkspace(const Place& place, int leads)
{
    const QString path = place.folder + QStringLiteral("/leads-%1.askline").arg(leads);
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + QStringLiteral(".new");
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QString::fromLatin1(suffix));
    {
        auto workspace = Workspace::create(unfinished, {.person = "Robin", .region = "DE", .currency = "EUR", .timeZone = "Europe/Berlin"}, {});
        if (!workspace)
            qFatal("cannot make the workspace");
        intake::ImportWishes wishes;
        wishes.arrival = Arrival::Fresh;
        if (const auto done = intake::importFile(**workspace, leadFile(place, leads), wishes); !done)
            qFatal("import failed: %s", qPrintable(done.error().detail));
    }
    QFile::rename(unfinished, path);
    return path;
}

std::unique_ptr<Workspace> openedWorkspace(const QString& file)
{
    auto workspace = Workspace::open(file, {});
    if (!workspace)
        qFatal("cannot open %s", qPrintable(file));
    return std::move(*workspace);
}

} // namespace askline::bench
