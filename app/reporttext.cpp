// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporttext.h"

#include "models/document/plaintext.h"

#include <QCoreApplication>

namespace kronika {

namespace {

QString reportText(const char *text)
{
    return QCoreApplication::translate("kronika::ReportText", text);
}

QString countedSentence(std::size_t count, const char *text)
{
    return QCoreApplication::translate("kronika::ReportText", text, nullptr, static_cast<int>(count));
}

/// As on the command line, in the words of the window.
QString lineOf(const Diagnostic &diagnostic, const QString &fileName)
{
    const TextPosition &at = diagnostic.position;
    const QString place = at.line == 0 ? QString() : QStringLiteral(":%1:%2").arg(at.line).arg(at.column);
    const QString word = diagnostic.severity == Severity::Error
                             ? reportText(QT_TRANSLATE_NOOP("kronika::ReportText", "error"))
                             : reportText(QT_TRANSLATE_NOOP("kronika::ReportText", "warning"));
    QStringList parts{fileName + place, word};
    if (!diagnostic.path.empty())
        parts += QString::fromStdString(diagnostic.path);
    parts += diagnostic.message;
    return parts.join(QStringLiteral(": "));
}

} // namespace

QStringList diagnosticLines(const Diagnostics &diagnostics, const QString &fileName)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics.kept())
        lines += singleLine(lineOf(diagnostic, fileName));
    const std::size_t more = diagnostics.errorCount() + diagnostics.warningCount() - diagnostics.kept().size();
    if (more > 0)
        lines += reportText(QT_TRANSLATE_NOOP("kronika::ReportText", "… and %1 more")).arg(more);
    return lines;
}

QString keptSummary()
{
    return reportText(
        QT_TRANSLATE_NOOP("kronika::ReportText", "What was open before is kept as it was: go back to it to save it."));
}

QString failureSummary(const ImportReport &report)
{
    const Diagnostics &diagnostics = report.diagnostics;
    if (report.isUnknownFormat)
        return reportText(QT_TRANSLATE_NOOP("kronika::ReportText",
                                            "Nothing of it is shown. If you know its format, choose that below."));
    if (diagnostics.errorCount() == 1 && diagnostics.kept().front().position.line == 0)
        return reportText(
            QT_TRANSLATE_NOOP("kronika::ReportText", "Nothing of it is shown. Mend that, then try again."));
    const QString count =
        diagnostics.errorCount() == 1
            ? reportText(QT_TRANSLATE_NOOP("kronika::ReportText", "The file has an error, so nothing of it is shown."))
            : countedSentence(
                  diagnostics.errorCount(),
                  QT_TRANSLATE_N_NOOP("kronika::ReportText", "The file has %n errors, so nothing of it is shown."));
    return count + u' ' +
           reportText(QT_TRANSLATE_NOOP("kronika::ReportText", "Mend it in a text editor, then try again."));
}

QString warningText(const Diagnostics &diagnostics)
{
    if (diagnostics.warningCount() == 1)
        return reportText(QT_TRANSLATE_NOOP("kronika::ReportText", "This file has a warning."));
    return countedSentence(diagnostics.warningCount(),
                           QT_TRANSLATE_N_NOOP("kronika::ReportText", "This file has %n warnings."));
}

} // namespace kronika
