// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/addresses.h"

#include "models/document/plaintext.h"
#include "models/document/webaddress.h"

#include <QCoreApplication>

namespace kronika {

namespace {

constexpr qsizetype kMaxShownCharacters = 300;
constexpr qsizetype kMaxCharacters = 8'000;

Error refusal(const char *why)
{
    return {QCoreApplication::translate("kronika::Address", why), {}, {}};
}

QString shown(const QUrl &url)
{
    const QString text = singleLine(QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)));
    return text.size() <= kMaxShownCharacters ? text : QString(text.left(kMaxShownCharacters) + u'…');
}

} // namespace

Result<Address> checkedAddress(const QUrl &url)
{
    if (!url.isValid() || url.toEncoded().size() > kMaxCharacters)
        return refusal(QT_TRANSLATE_NOOP("kronika::Address", "This is no address that can be opened."));
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("mailto")) {
        const QString recipient = url.path(QUrl::FullyEncoded);
        if (!recipient.contains(u'@') || !url.host().isEmpty())
            return refusal(QT_TRANSLATE_NOOP("kronika::Address", "The mail address is not complete."));
        const std::optional<QUrl> harmless = webAddress(url.toString(QUrl::FullyEncoded));
        return Address{harmless.value_or(QUrl(QStringLiteral("mailto:") + recipient)), recipient};
    }
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return refusal(
            QT_TRANSLATE_NOOP("kronika::Address", "Only http, https and mail addresses are opened from a chronology."));
    const QString host = url.host(QUrl::FullyEncoded);
    if (host.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("kronika::Address", "The address names no host."));
    QUrl bare = url;
    bare.setUserInfo({});
    return Address{bare, host};
}

QString addressQuestion(const Address &address)
{
    return QCoreApplication::translate("kronika::Address",
                                       "Open this address in another program?\n\nIt leads to: %1\n\n%2\n\n"
                                       "Kronika itself makes no network connection.")
        .arg(singleLine(address.host), shown(address.url));
}

} // namespace kronika
