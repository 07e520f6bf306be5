# SPDX-License-Identifier: Apache-2.0
list(APPEND MCS_APP_SOURCES
    ledgersetup.cpp ledgersetup.h
    sampleconduct.cpp sampleconduct.h
    sampledevices.cpp sampledevices.h
    sampleoversight.cpp sampleoversight.h
    sampleprocedures.cpp sampleprocedures.h
    sampleledger.cpp sampleledger.h
    samplewriter.cpp samplewriter.h
    samplegroups.cpp samplegroups.h
    cli/arguments.cpp cli/arguments.h
    cli/command.h
    cli/commandline.cpp cli/commandline.h
    cli/console.cpp cli/console.h
    cli/democommand.cpp
    cli/exportcommand.cpp
    cli/importcommand.cpp
    cli/newcommand.cpp
    cli/passwordfile.cpp cli/passwordfile.h
    cli/policycommand.cpp
    cli/printcommand.cpp
    cli/signin.cpp cli/signin.h
    cli/todocommand.cpp
    cli/verifycommand.cpp)
set_source_files_properties(cli/commandline.cpp PROPERTIES COMPILE_DEFINITIONS MCS_VERSION="${PROJECT_VERSION}"
    SKIP_PRECOMPILE_HEADERS ON)
