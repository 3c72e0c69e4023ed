// SPDX-License-Identifier: GPL-3.0-or-later
// Says that long work goes on, how far it is, and offers to cancel it; stays away if the work is done soon. Does no
// work.
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

#include <cstddef>

class QLabel;
class QProgressBar;
class QToolButton;

namespace kronika {

class ProgressBanner : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kPatienceMs = 300;

    explicit ProgressBanner(QWidget *parent = nullptr);

    /// Shows itself after kPatienceMs unless finish() comes first.
    void begin(const QString &text);
    /// `total` 0: it is not known how far.
    void setProgress(std::size_t done, std::size_t total);
    void finish();

Q_SIGNALS:
    void cancelRequested();

private:
    void cancel();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_patience;
};

} // namespace kronika
