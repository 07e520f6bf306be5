// SPDX-License-Identifier: Apache-2.0
#include "app/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace mcs::app {

using namespace Qt::StringLiterals;

void useReadableFont(int points)
{
    QFont font = QApplication::font();
    // Asked for by name without listing every font of the system first: the first window must not wait for that.
    font.setFamilies({u"BIZ UDPGothic"_s, u"BIZ UDGothic"_s, font.family()});
    font.setPointSize(points);
    QApplication::setFont(font);
}

void useLanguage(const QString &language)
{
    static QTranslator ofQt;
    static QTranslator ofProgram;
    QCoreApplication::removeTranslator(&ofProgram);
    QCoreApplication::removeTranslator(&ofQt);
    const bool japanese = language != "en"_L1;
    QLocale::setDefault(
        japanese ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English, QLocale::UnitedStates));
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (japanese && ofQt.load(u"qtbase_ja"_s, folder))
        QCoreApplication::installTranslator(&ofQt);
    if (ofProgram.load(u":/i18n/mcs-ledger_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&ofProgram);
}

} // namespace mcs::app
