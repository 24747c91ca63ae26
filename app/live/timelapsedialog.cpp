// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/timelapsedialog.h"

#include "theme.h"
#include "viewer/format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace live {

using namespace Qt::StringLiterals;

TimeLapseDialog::TimeLapseDialog(TimeLapseTask task, QWidget *parent)
    : MakeDialog(tr("Time lapse"), tr("Make the film"), parent)
    , m_task(std::move(task))
    , m_speed(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_length(new QLabel(this))
{
    auto *what = new QLabel(tr("The frames that can be looked back at become a quick film in the library. Where nothing happened for longer than a second, a second is shown."), this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    body()->addWidget(what);
    for (const int speed : {2, 5, 10, 20, 50})
        m_speed->addItem(tr("%1 × as quick").arg(QLocale().toString(speed)), speed);
    m_speed->setCurrentIndex(2);
    m_speed->setAccessibleName(tr("Speed"));
    for (const auto &[name, format] : {std::pair(tr("MP4"), u"mp4"_s), std::pair(tr("WebM"), u"webm"_s), std::pair(tr("GIF"), u"gif"_s)})
        m_format->addItem(name, format);
    m_format->setAccessibleName(tr("Format"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * theme::grid);
    form->setVerticalSpacing(theme::grid);
    form->addRow(tr("Speed"), m_speed);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Length"), m_length);
    body()->addLayout(form);
    m_length->setTextFormat(Qt::PlainText);
    connect(m_speed, &QComboBox::currentIndexChanged, this, &TimeLapseDialog::tell);
    setMinimumWidth(420);
    tell();
}

studio::TimeLapse TimeLapseDialog::wanted() const
{
    return {.speed = m_speed->currentData().toDouble(), .format = m_format->currentData().toString().toLatin1()};
}

void TimeLapseDialog::tell()
{
    std::vector<std::chrono::milliseconds> times;
    times.reserve(m_task.frames.size());
    for (const studio::ShelvedFrame &frame : m_task.frames)
        times.push_back(frame.at);
    const studio::TimeLapse lapse = wanted();
    m_length->setText(viewer::durationText(double(studio::lapsePictures(times, lapse).size()) / lapse.fps));
}

void TimeLapseDialog::start()
{
    run([task = m_task, lapse = wanted()](const media::Progress &progress) {
        return studio::makeTimeLapse(task.shelf, task.frames, lapse, task.folder, progress);
    });
}

} // namespace live
