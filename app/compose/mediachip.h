// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One file in a media field: a small picture, its name, what it is, and how far its upload is.

#include "media/probe.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;

namespace compose {

class MediaChip final : public QWidget
{
    Q_OBJECT

public:
    MediaChip(const QString &address, QWidget *parent);

    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] QString name() const;
    void showProgress(double part); // 0…1 while uploading, negative: none

Q_SIGNALS:
    void removeRequested();
    void probed(const media::Info &info);
    void unreadable(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look();

    QString m_address;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_detail;
    QProgressBar *m_progress;
};

} // namespace compose
