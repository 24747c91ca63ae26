// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One file in a media field: a small picture, its name, what it is, whether it fits the model, and how far its
// upload or its conversion is.
//
// It takes the keyboard: Delete removes it; in a list Alt+Up and Alt+Down move it, and it can be dragged to its place.

#include "media/probe.h"
#include "media/transform.h"
#include "studio/catalog/form.h"
#include "studio/catalog/medialimits.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace compose {

class Refit;

struct ChipTask
{
    QString address;
    studio::MediaType type = studio::MediaType::Image;
    studio::MediaLimits limits;
    QString folder;      // where conversions go
    bool inList = false;
};

class MediaChip final : public QWidget
{
    Q_OBJECT

public:
    MediaChip(const ChipTask &task, QWidget *parent);
    ~MediaChip() override;

    [[nodiscard]] const QString &address() const { return m_task.address; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] const std::optional<media::Info> &info() const { return m_info; }
    // What it was converted from, where it was.
    [[nodiscard]] const media::Result<media::Origin> &origin() const { return m_origin; }
    // Why the field cannot be used like this; empty when all is well.
    [[nodiscard]] QString complaint() const { return m_complaint; }
    void showProgress(double part); // 0…1 while uploading, negative: none
    // Makes another file of it, in the background; replaced() tells its address.
    void convert(const QString &from, const media::Conversion &conversion);
    [[nodiscard]] bool isConverting() const;

Q_SIGNALS:
    void removeRequested();
    void replaced(const QString &address);
    void checked();                  // complaint() may have changed
    void cropWanted();
    void trimWanted();
    void moveRequested(int places);
    void draggedTo(int y);           // in the parent's coordinates

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Look;
    void buildRows();
    void look();
    void show(const Look &look);
    void judge();
    void fitName();
    void fix();
    void endRefit();
    [[nodiscard]] int movesBy(const QKeyEvent *event) const; // places; 0: the key is for something else
    [[nodiscard]] bool isCroppable() const;
    [[nodiscard]] bool isTrimmable() const;

    ChipTask m_task;
    std::optional<media::Info> m_info;
    media::Result<media::Origin> m_origin;
    media::Conversion m_cure;
    QString m_complaint;
    QPointer<Refit> m_refit;
    std::optional<QPoint> m_pressed;
    bool m_dragging = false;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_detail;
    QProgressBar *m_progress;
    QToolButton *m_crop;
    QToolButton *m_trim;
    QLabel *m_misfit;
    QPushButton *m_fix;
    QPushButton *m_byHand;
    QPushButton *m_stop;
};

} // namespace compose
