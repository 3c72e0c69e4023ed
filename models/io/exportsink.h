// SPDX-License-Identifier: GPL-3.0-or-later
// Where exporters write: a buffer that is given away in pieces, with progress and the first failure kept. Knows no
// format.
#pragma once

#include "models/document/plaintext.h"
#include "models/io/format.h"

#include <optional>
#include <string>
#include <string_view>

namespace kronika {

class ExportSink
{
public:
    /// `total` is what progress counts up to.
    ExportSink(const Write &write, const Progress &progress, std::size_t total);

    /// For what people read in programs of others: from here on, nothing in a text reaches beyond it.
    void limitReach(bool isOn) { m_limitsReach = isOn; }

    /// A whole text: no character is parted between two.
    ExportSink &operator<<(std::string_view text)
    {
        if (m_limitsReach)
            m_out += withoutReach(text, Overrides::Replaced);
        else
            m_out += text;
        return *this;
    }
    /// One more of the total is done. False: stop, it cannot be written or was cancelled.
    bool step();
    Status finish();

private:
    void give();

    static constexpr std::size_t kPieceBytes = 64 * 1024;

    const Write &m_write;
    const Progress &m_progress;
    std::size_t m_total;
    std::size_t m_done = 0;
    bool m_limitsReach = false;
    std::string m_out;
    std::optional<Error> m_failure;
};

} // namespace kronika
