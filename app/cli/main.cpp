// SPDX-License-Identifier: GPL-3.0-or-later
// asklinectl: the command line's composition root.
#include "app/cli/Program.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("askline"));
    QTranslator words;
    if (words.load(QLocale::system(), QStringLiteral("askline"), QStringLiteral("_"), QStringLiteral(":/i18n")) || words.load(QStringLiteral(":/i18n/askline_en.qm")))
        QCoreApplication::installTranslator(&words);
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return askline::cli::run(QCoreApplication::arguments().mid(1), {in, out, err});
}
