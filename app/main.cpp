// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

int main(int argumentCount, char **arguments)
{
    return kronika::runProgram(argumentCount, arguments);
}
