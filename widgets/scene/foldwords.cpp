// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/foldwords.h"

#include "models/document/vocabulary.h"
#include "models/document/wordscope.h"

#include <QLocale>

#include <algorithm>

namespace kronika {

namespace {

int asInt(std::size_t count)
{
    constexpr std::size_t most = 2'000'000'000;
    return static_cast<int>(std::min(count, most));
}

} // namespace

QString eventCountText(std::size_t count)
{
    return count == 1 ? wordsOf("kronika::Tip", QT_TRANSLATE_NOOP("kronika::Tip", "1 event"))
                      : wordsOf("kronika::Tip", QT_TRANSLATE_N_NOOP("kronika::Tip", "%n events"), asInt(count));
}

QString foldCountText(std::size_t count, std::optional<std::size_t> matching)
{
    if (!matching || *matching == count)
        return eventCountText(count);
    return wordsOf("kronika::Tip", QT_TRANSLATE_N_NOOP("kronika::Tip", "%1 of %n events match"), asInt(count))
        .arg(groupedNumber(*matching));
}

QStringList foldLines(const TimelineIndex &index, const FoldFacts &fold, const QString &language, DateStyle style)
{
    const QLocale locale = language.isEmpty() ? QLocale(QLocale::English) : QLocale(language);
    const QString title = titleInWords(index.snapshot().title(fold.event, language.toStdString()));
    return {foldCountText(fold.count, fold.matching), rangeText(fold.time, index.options().shown, locale, style),
            wordsOf("kronika::Tip", QT_TRANSLATE_NOOP("kronika::Tip", "among them: %1")).arg(title)};
}

} // namespace kronika
