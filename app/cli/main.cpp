// SPDX-License-Identifier: GPL-3.0-or-later
// asklinectl: the command line's composition root.
#include "app/cli/Program.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("askline"));
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return askline::cli::run(QCoreApplication::arguments().mid(1), {in, out, err});
}
