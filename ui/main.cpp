// SPDX-License-Identifier: GPL-3.0-or-later
// Askline's window: the composition root.
#include "ui/Application.h"

int main(int argc, char* argv[])
{
    return askline::runApplication(argc, argv);
}
