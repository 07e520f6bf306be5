# SPDX-License-Identifier: Apache-2.0
# What is installed beside the program, and `cpack -G DEB`.
install(FILES packaging/mcs-ledger.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/io.github.mcs_ledger.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/mcs-ledger.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES packaging/mcs-ledger.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES README.md README.en.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The encrypting library lies in a folder of the program's own: no other program must find it as its libsqlite3.
set(MCS_PRIVATE_LIBDIR ${CMAKE_INSTALL_LIBDIR}/mcs-ledger)
install(TARGETS mcs_sqlite LIBRARY DESTINATION ${MCS_PRIVATE_LIBDIR} NAMELINK_SKIP)
file(RELATIVE_PATH private_from_bin ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_PREFIX}/${MCS_PRIVATE_LIBDIR})
set_target_properties(mcs-ledger PROPERTIES INSTALL_RPATH "$ORIGIN/${private_from_bin}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mcs-ledger)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "MCS Ledger developers <maintainers@mcs-ledger.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "registers and official forms for the Medical Care Station administrator")
set(CPACK_PACKAGE_FILE_NAME mcs-ledger_${PROJECT_VERSION}_${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_BINARY_DIR}/lib)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, fonts-ipaexfont, fonts-ipamj-mincho, fonts-hanazono, fonts-morisawa-bizud-gothic")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, gnome-keyring, cups")
include(CPack)
