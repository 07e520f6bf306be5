// SPDX-License-Identifier: Apache-2.0
// The program itself, with firstpaint.cpp beside it.
#include "app/composition.h"

int main(int argc, char **argv)
{
    return mcs::app::runWindow(argc, argv);
}
