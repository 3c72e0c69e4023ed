// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/jsonlines.h"

#include "models/io/iomessage.h"
#include "models/io/json/json.h"
#include "models/io/json/text.h"
#include "models/io/jsonimport.h"

namespace kronika {

namespace {

constexpr std::size_t kTickBytes = std::size_t{1024} * 1024;

} // namespace

JsonLines::JsonLines(const QByteArray &bytes, const Progress &progress)
    : m_bytes(json::padded(bytes))
    , m_text(m_bytes.constData(), std::size_t(m_bytes.size()))
    , m_progress(progress)
{
    if (m_text.starts_with(json::kByteOrderMark))
        m_text.remove_prefix(json::kByteOrderMark.size());
}

bool JsonLines::forEach(const Take &take, const Refuse &refuse, std::size_t maxLines)
{
    json::Tree tree;
    json::Walk walk({}, kMaxImportDepth);
    std::size_t nextTick = 0;
    for (std::size_t at = 0; at < m_text.size() && maxLines > 0;) {
        const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
        const std::string_view line = m_text.substr(at, end - at);
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first != std::string_view::npos) {
            walk.restart(line);
            const bool isObject = line[first] == '{' && tree.read(walk);
            if (isObject)
                take(tree.root(), at);
            else
                refuse(line[first] == '{' ? json::syntaxError(line, kMaxImportDepth).message
                                          : IoMessage::tr("found a line that is no object"),
                       at);
            --maxLines;
        }
        at = end + 1;
        if (m_progress && at >= nextTick) {
            nextTick = at + kTickBytes;
            if (!m_progress(std::min(at, m_text.size()), m_text.size()))
                return false;
        }
    }
    return true;
}

} // namespace kronika
