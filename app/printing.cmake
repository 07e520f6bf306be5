# SPDX-License-Identifier: Apache-2.0
list(APPEND MCS_APP_SOURCES printing/printservice.cpp printing/printservice.h policycheck.cpp policycheck.h)
