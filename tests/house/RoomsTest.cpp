// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every include of app/ and ui/ and holds it against the rules of the house: who may include whom.
#include "tests/support/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace askline::testing;

namespace {

const QHash<QString, QStringList>& allowed()
{
    static const QStringList appRooms{"app/base", "app/domain", "app/script", "app/planning", "app/numbers", "app/wording", "app/calendar", "app/workspace", "app/intake", "app/share"};
    static const QHash<QString, QStringList> rooms = [] {
        QHash<QString, QStringList> table{
            {"app/base", {}},
            {"app/domain", {"app/base"}},
            {"app/script", {"app/base"}},
            {"app/storage", {"app/base", "app/domain"}},
            {"app/planning", {"app/base", "app/domain"}},
            {"app/numbers", {"app/base", "app/domain"}},
            {"app/wording", {"app/base", "app/domain", "app/planning", "app/numbers"}},
            {"app/workspace", {"app/base", "app/domain", "app/storage", "app/planning", "app/numbers", "app/script"}},
            {"app/calendar", {"app/base", "app/domain"}},
            {"app/intake", {"app/base", "app/domain", "app/workspace"}},
            {"app/share", {"app/base", "app/domain", "app/storage", "app/workspace"}},
            {"app/cli", appRooms},
            {"ui/style", {}},
            {"ui/widgets", {"ui/style"}},
            {"ui/parts", appRooms + QStringList{"ui/widgets", "ui/style"}},
            {"ui/shell", appRooms + QStringList{"ui/parts", "ui/widgets", "ui/style"}},
        };
        for (const char* feature : {"today", "inbox", "lead", "callroom", "pipeline", "playbook", "settings", "intake", "share", "numbers"})
            table.insert(QStringLiteral("ui/") + QString::fromLatin1(feature),
                         appRooms + QStringList{"ui/parts", "ui/shell", "ui/widgets", "ui/style"});
        return table;
    }();
    return rooms;
}

QString roomOf(const QString& path)
{
    return path.section(u'/', 0, 1);
}

QStringList sources(const QString& folder)
{
    QStringList files;
    for (QDirIterator it(sourcePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files += it.next();
    return files;
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class RoomsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoomIncludesOnlyTheRoomsItStandsOn()
    {
        static const QRegularExpression include(QStringLiteral("^#include \"((app|ui)/[^\"]+)\""), QRegularExpression::MultilineOption);
        QStringList trespasses;
        for (const QString& file : sources("app") + sources("ui")) {
            const QString relative = file.mid(sourcePath({}).size());
            const QString room = roomOf(relative);
            if (!allowed().contains(room))
                continue; // ui/main.cpp, the composition root
            for (auto it = include.globalMatch(textOf(file)); it.hasNext();) {
                const QString other = roomOf(it.next().captured(1));
                if (other != room && !allowed().value(room).contains(other))
                    trespasses += relative + QStringLiteral(" includes ") + other;
            }
        }
        QVERIFY2(trespasses.isEmpty(), qPrintable(trespasses.join(u'\n')));
    }

    void ownHeadersAreIncludedFromTheRoot()
    {
        static const QRegularExpression include(QStringLiteral("^#include \"(?!app/|ui/|tests/)([^\"]+)\""), QRegularExpression::MultilineOption);
        QStringList strays;
        for (const QString& file : sources("app") + sources("ui"))
            for (auto it = include.globalMatch(textOf(file)); it.hasNext();)
                if (const QString name = it.next().captured(1); !name.endsWith(u".moc") && !name.startsWith(u"ui_"))
                    strays += file + u' ' + name;
        QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
    }

    void appKnowsNeitherGuiNorWidgets()
    {
        static const QRegularExpression gui(QStringLiteral("^#include <(QtGui|QtWidgets|QWidget|QPainter|QColor|QFont|QIcon|QApplication|QGuiApplication)"),
                                            QRegularExpression::MultilineOption);
        QStringList found;
        for (const QString& file : sources("app"))
            if (textOf(file).contains(gui))
                found += file;
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void onlyStorageSpeaksSql()
    {
        static const QRegularExpression sql(QStringLiteral("sqlite3\\.h|QSqlQuery|\\bsqlite3_"));
        QStringList found;
        for (const QString& file : sources("app") + sources("ui"))
            if (!file.contains(QStringLiteral("/app/storage/")) && textOf(file).contains(sql))
                found += file;
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void nothingIsCalledManagerHelperUtilsMiscOrCommon()
    {
        static const QRegularExpression name(QStringLiteral("(Manager|Helper|Utils|Misc|Common)[A-Za-z]*\\.(h|cpp)$"));
        QStringList found;
        for (const QString& file : sources("app") + sources("ui") + sources("tests"))
            if (file.contains(name))
                found += file;
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyFileBeginsWithItsLicenceAndWhatItIsFor()
    {
        QStringList found;
        for (const QString& file : sources("app") + sources("ui") + sources("tests")) {
            const QStringList lines = textOf(file).split(u'\n');
            if (lines.value(0) != u"// SPDX-License-Identifier: GPL-3.0-or-later" || !lines.value(1).startsWith(u"// "))
                found += file;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "RoomsTest.moc"
