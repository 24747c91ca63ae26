// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes a quick film of the frames that can be looked back at.

#include "studio/live/timelapse.h"
#include "viewer/makedialog.h"

class QComboBox;
class QLabel;

namespace live {

struct TimeLapseTask
{
    QString shelf; // the folder of the frames
    std::vector<studio::ShelvedFrame> frames;
    QString folder; // where the film appears
};

class TimeLapseDialog final : public viewer::MakeDialog
{
    Q_OBJECT

public:
    TimeLapseDialog(TimeLapseTask task, QWidget *parent);

protected:
    void start() override;

private:
    [[nodiscard]] studio::TimeLapse wanted() const;
    void tell();

    TimeLapseTask m_task;
    QComboBox *m_speed;
    QComboBox *m_format;
    QLabel *m_length;
};

} // namespace live
