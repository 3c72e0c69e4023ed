// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses from files may be opened, and what a person is shown before. Opens nothing itself.
#pragma once

#include "models/time/result.h"

#include <QString>
#include <QUrl>

namespace kronika {

/// An address that may be opened once a person has agreed.
struct Address
{
    /// Without user name and password.
    QUrl url;
    /// Where it leads: the host as the network sees it (punycode), or the mail address.
    QString host;
};

/// Only http, https and mailto; the error says why not.
Result<Address> checkedAddress(const QUrl &url);

/// The question to be asked, plain text.
QString addressQuestion(const Address &address);

} // namespace kronika
