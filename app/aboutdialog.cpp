// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aboutdialog.h"

#include <QCoreApplication>
#include <QMessageBox>

#include <boost/version.hpp>

namespace kronika {

QString aboutText()
{
    return QCoreApplication::translate(
               "kronika::About",
               "Kronika %1\n"
               "Who did what, when, according to whom, and how surely.\n\n"
               "It makes no network connection and sends nothing anywhere. Addresses in a chronology are opened by "
               "another "
               "program, after a question that shows where they lead.\n\n"
               "Free software under the GNU General Public License, version 3 or later, without any warranty.\n\n"
               "Made with:\n"
               "Qt %2 – GNU LGPL, version 3\n"
               "Qt Charts %2 – GNU GPL, version 3\n"
               "Boost %3 (Date-Time) – Boost Software License 1.0\n"
               "simdjson – Apache License 2.0\n"
               "libqpdf – Apache License 2.0\n"
               "libical – Mozilla Public License 2.0\n"
               "libzip – BSD License (3-clause)\n"
               "libpng – PNG Reference Library License 2")
        .arg(QStringLiteral(KRONIKA_VERSION), QString::fromLatin1(qVersion()),
             QStringLiteral("%1.%2").arg(BOOST_VERSION / 100'000).arg(BOOST_VERSION / 100 % 1'000));
}

QDialog *showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, QCoreApplication::translate("kronika::About", "About Kronika"),
                                aboutText(), QMessageBox::Ok, window);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return box;
}

} // namespace kronika
