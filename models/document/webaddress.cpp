// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/webaddress.h"

#include <QUrlQuery>

namespace kronika {

namespace {

/// RFC 6068 leaves it to programs which headers they take from an address. Some attach files that one names.
void keepHarmlessHeaders(QUrl &mail)
{
    if (!mail.hasQuery())
        return;
    QUrlQuery kept;
    const auto headers = QUrlQuery(mail).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : headers) {
        const QString key = QUrl::fromPercentEncoding(name.toLatin1()).toLower();
        if (key == QLatin1String("subject") || key == QLatin1String("body") || key == QLatin1String("cc"))
            kept.addQueryItem(key, value);
    }
    mail.setQuery(kept.isEmpty() ? QString() : kept.toString(QUrl::FullyEncoded));
}

} // namespace

std::optional<QUrl> webAddress(const QString &address)
{
    const QString text = address.trimmed();
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        url = QUrl(text, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    const bool isWeb = (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    const bool isMail = scheme == QLatin1String("mailto");
    if (!url.isValid() || !(isWeb || isMail))
        return std::nullopt;
    if (isMail)
        keepHarmlessHeaders(url);
    return url;
}

} // namespace kronika
