// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which part of a picture is used. The picture itself is not touched: what was chosen is told as pixels.

#include "compose/media/cropbox.h"
#include "studio/catalog/medialimits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace compose {

class CropCanvas;

struct CropTask
{
    QString path;
    QRect crop;                  // as it is now; empty = all of it
    QSize wanted;                // the size or proportion that the form asks for; empty = none
    studio::MediaLimits limits;  // what the model takes
};

class CropDialog final : public QDialog
{
    Q_OBJECT

public:
    CropDialog(const CropTask &task, QWidget *parent);

    [[nodiscard]] CropCanvas &canvas() const { return *m_canvas; }

Q_SIGNALS:
    // The whole picture is an empty rectangle.
    void chosen(const QRect &crop);
    void loaded();

protected:
    bool focusNextPrevChild(bool next) override; // as the eye goes, not as the parts were made

private:
    void load();
    void setReady(bool ready);
    void addRatio(const QString &words, double ratio);
    void useRatio();
    void turnRatio();
    void showBox();
    void readBoxes();
    void take();

    CropTask m_task;
    CropCanvas *m_canvas;
    QComboBox *m_ratio;
    QPushButton *m_turn;
    QSpinBox *m_numbers[4]; // x, y, width, height
    QLabel *m_state;
    QPushButton *m_all;
    QPushButton *m_accept;
};

} // namespace compose
