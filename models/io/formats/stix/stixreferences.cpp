// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixreferences.h"

#include "models/io/jsonout.h"

#include <QRegularExpression>
#include <QUrl>

namespace kronika::stix {

namespace {

bool matches(const char *pattern, const std::string &text)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return expression.match(QString::fromStdString(text)).hasMatch();
}

bool isCve(const std::string &id)
{
    return matches(R"(CVE-\d{4}-(0\d{3}|[1-9]\d{3,}))", id);
}

bool isCapec(const std::string &id)
{
    return matches(R"(CAPEC-\d+)", id);
}

bool isUri(const std::string &text)
{
    return matches(R"([A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+)", text);
}

} // namespace

std::string uriOf(std::string_view address)
{
    const QString text = QString::fromUtf8(address.data(), qsizetype(address.size())).trimmed();
    if (isUri(text.toStdString()))
        return text.toStdString();
    const QUrl url(text, QUrl::TolerantMode);
    // A sentence with a colon in it is no address.
    const bool isAddress = url.isValid() && !url.scheme().isEmpty() && (!url.host().isEmpty() || url.isLocalFile());
    const std::string encoded = isAddress ? url.toEncoded(QUrl::FullyEncoded).toStdString() : std::string();
    return isUri(encoded) ? encoded : std::string();
}

std::string sourceName(const std::string &name, const std::string &externalId)
{
    if (isCve(externalId))
        return "cve";
    if (isCapec(externalId))
        return "capec";
    return name == "cve" ? "CVE" : name == "capec" ? "CAPEC" : name;
}

std::string mendedReference(json::Node reference)
{
    const std::string name = reference["source_name"].text();
    const std::string id = reference["external_id"].text();
    const std::string url = reference["url"].text();
    const std::string uri = uriOf(url);
    const std::string right = sourceName(name, id);
    std::string description = reference["description"].text();
    const bool saysMore = !id.empty() || !uri.empty() || reference["description"].is(json::Kind::String);
    const bool areTexts = [&] {
        for (const char *member : {"source_name", "external_id", "url", "description"}) {
            if (reference[member] && !reference[member].is(json::Kind::String))
                return false;
        }
        return true;
    }();
    if (areTexts && !name.empty() && name == right && url == uri && saysMore)
        return reference.canonical();
    // What its name or address was stays to be read.
    for (const std::string &lost : {name == right ? std::string() : name, uri.empty() ? url : std::string()}) {
        if (!lost.empty() && QString::fromStdString(lost).compare(QString::fromStdString(right), Qt::CaseInsensitive))
            description += (description.empty() ? "" : ", ") + lost;
    }
    if (name.empty() && id.empty() && uri.empty() && description.empty())
        return {};
    if (id.empty() && uri.empty() && description.empty())
        description = right;
    ObjectText out;
    out.text("source_name", right.empty() ? "unknown" : right).text("description", description).text("url", uri);
    if (reference["hashes"].is(json::Kind::Object))
        out.add("hashes", reference["hashes"].canonical());
    return out.text("external_id", id).take();
}

} // namespace kronika::stix
