# SPDX-License-Identifier: Apache-2.0
list(APPEND MCS_APP_SOURCES
    session.cpp
    printing/printactions.h)
