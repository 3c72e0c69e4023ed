// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/webaddress.h"

namespace kronika {

std::optional<QUrl> webAddress(const QString &address)
{
    const QString text = address.trimmed();
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        url = QUrl(text, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    const bool isWeb = (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    return url.isValid() && (isWeb || scheme == QLatin1String("mailto")) ? std::optional(url) : std::nullopt;
}

} // namespace kronika
