// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/recordbutton.h"

#include "theme.h"
#include "viewer/format.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace live {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordButton::RecordButton(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_length(new QLabel(this))
{
    m_clock.start();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_length->setTextFormat(Qt::PlainText);
    m_length->setContentsMargins(0, 0, theme::grid / 2, 0);
    m_length->hide();
    row->addWidget(m_length);
    m_button->setIcon(theme::icon(u"record"_s));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFixedSize(32, 32);
    row->addWidget(m_button);
    row->addWidget(makeFormats());
    connect(m_button, &QToolButton::toggled, this, &RecordButton::toggle);
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &RecordButton::tell);
    tell();
}

QToolButton *RecordButton::makeFormats()
{
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(u"chevron-down"_s));
    button->setIconSize({12, 12});
    button->setAutoRaise(true);
    button->setFixedSize(20, 32);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Format of recordings"));
    button->setToolTip(tr("Format of recordings"));
    auto *menu = new QMenu(button);
    auto *formats = new QActionGroup(menu);
    const auto offer = [&](const QString &words, const QByteArray &format) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(format == m_format);
        formats->addAction(action);
        connect(action, &QAction::triggered, this, [this, format] { m_format = format; });
    };
    offer(tr("MP4"), "mp4");
    offer(tr("WebM"), "webm");
    button->setMenu(menu);
    return button;
}

std::chrono::milliseconds RecordButton::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

void RecordButton::recordInto(const QString &folder)
{
    m_recorder = std::make_unique<studio::Recorder>(folder);
    const auto ended = [this] {
        const QSignalBlocker quiet(m_button);
        m_button->setChecked(m_recorder->isRecording());
        tell();
    };
    connect(m_recorder.get(), &studio::Recorder::finished, this, [this, ended](const QString &path, const QString &why) {
        ended();
        Q_EMIT recorded(path);
        if (!why.isEmpty())
            Q_EMIT problem(why);
    });
    connect(m_recorder.get(), &studio::Recorder::failed, this, [this, ended](const QString &sentence) {
        ended();
        Q_EMIT problem(sentence);
    });
}

void RecordButton::add(const studio::LiveFrame &frame)
{
    if (m_recorder)
        m_recorder->add(frame, now());
}

void RecordButton::setHeld(bool held)
{
    if (m_recorder)
        m_recorder->setHeld(held, now());
    tell();
}

void RecordButton::toggle(bool on)
{
    if (!m_recorder)
        return;
    if (on) {
        m_recorder->start(m_format);
        Q_EMIT begun();
    } else {
        m_recorder->stop(now());
    }
    tell();
}

void RecordButton::tell()
{
    const bool records = m_recorder && m_recorder->isRecording();
    if (records != m_tick.isActive())
        records ? m_tick.start() : m_tick.stop();
    m_length->setVisible(records);
    if (records) {
        const QString length = viewer::clockText(std::chrono::duration<double>(m_recorder->length(now())).count());
        m_length->setText(length);
        m_length->setAccessibleName(tr("Recorded: %1").arg(length));
        QPalette colors = m_length->palette();
        if (const QColor error = theme::tokens(palette()).error; colors.color(QPalette::WindowText) != error) {
            colors.setColor(QPalette::WindowText, error);
            m_length->setPalette(colors);
        }
    }
    m_button->setAccessibleName(records ? tr("Stop recording") : tr("Record"));
    m_button->setToolTip(records ? tr("End the recording: it goes into the library") : tr("Record what the model makes as a video"));
}

void RecordButton::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tell();
}

} // namespace live
