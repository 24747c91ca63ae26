// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The live result with its last minutes below it: look back, keep what is shown, record, go on elsewhere.
//
// Every frame is stored as it came. While somebody looks back the newest ones are stored all the same, and drawing on
// returns to them. Reading and decoding happen in the background, one frame at a time; of wishes only the newest counts.

#include "studio/live/framestore.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace viewer {
class ElidedLabel;
}

namespace live {

class LiveView;
class RecordButton;
class RewindStrip;

// A model that makes more of a frame.
struct FinishModel
{
    QString endpoint;
    QString title;
    QString price; // may be empty
};

class Rewind final : public QWidget
{
    Q_OBJECT

public:
    // Takes `view` into its layout. Unused keys of `page` work here too.
    Rewind(LiveView &view, QWidget *page);
    ~Rewind() override;

    // Where frames are kept while the program runs, and where recordings appear. Without it nothing is stored.
    void keepIn(const QString &frames, const QString &recordings, const studio::FrameLimits &limits = {});
    using FinishModels = std::function<std::vector<FinishModel>()>;
    void setFinishModels(const FinishModels &models);

    void take(const QImage &image, const studio::LiveFrame &frame);
    void setPaused(bool paused); // what is not seen is not recorded
    void goLive();

    [[nodiscard]] bool isLive() const { return !m_shown; }
    // The frame on the screen; without bytes while there is none.
    [[nodiscard]] const studio::LiveFrame &shown() const { return m_before ? m_previous.frame : m_current.frame; }
    [[nodiscard]] const studio::FrameStore *store() const { return m_store.get(); }

Q_SIGNALS:
    void liveChanged(bool live);
    void problem(const QString &sentence);
    void recorded(const QString &path); // a whole file, to be taken into the library
    void finishWanted(const QString &endpoint); // with the frame that is shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Picture
    {
        QImage image;
        studio::LiveFrame frame;
    };
    struct Look; // of a frame of the store

    [[nodiscard]] static Look lookInto(const QString &folder, const studio::ShelvedFrame &place);
    [[nodiscard]] QWidget *makeRow();
    [[nodiscard]] QToolButton *addButton(QHBoxLayout *row, const QString &icon, const QString &name, const QString &help);
    [[nodiscard]] std::chrono::milliseconds now() const;
    [[nodiscard]] bool handleKey(int key, bool pressed);
    void step(int frames);
    void lookAt(int index);
    void read();
    void readBefore();
    void takeLook(const Look &look);
    void setBefore(bool before);
    void present();
    void refresh();
    void tell();
    void makeSmallPicture();
    void showFinishModels();
    void openTimeLapse();
    void holdRecording();

    LiveView &m_view;
    RewindStrip *m_strip;
    viewer::ElidedLabel *m_words;
    QToolButton *m_back = nullptr;
    QToolButton *m_on = nullptr;
    QToolButton *m_beforeButton = nullptr;
    QToolButton *m_lapse = nullptr;
    QToolButton *m_finish = nullptr;
    QToolButton *m_live = nullptr;
    RecordButton *m_record = nullptr;
    QMenu *m_finishMenu;
    FinishModels m_finishModels;
    std::unique_ptr<studio::FrameStore> m_store;
    QString m_recordings;
    QElapsedTimer m_clock;
    QTimer m_refresh; // several frames are one change of the line
    Picture m_newest;   // what the model made last
    Picture m_beforeNewest;
    Picture m_current;  // what is looked at
    Picture m_previous; // the one before it
    std::optional<studio::ShelvedFrame> m_shown; // while somebody looks back
    std::optional<studio::ShelvedFrame> m_wanted;
    quint64 m_returns = 0; // how often somebody went back to live: wishes from before are no wishes
    bool m_reading = false;
    bool m_isStepped = false; // by a key or a button for one frame
    bool m_drawsSmall = false;
    bool m_before = false;
    bool m_paused = false;
};

} // namespace live
