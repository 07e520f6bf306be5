// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "app/composition.h"

int main(int argc, char **argv)
{
    using namespace mcs::app;
    return isCommandLine(argc, argv) ? runCommandLine(argc, argv) : runWindow(argc, argv);
}
