// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Live page: draw on the left, the model's picture follows on the right.
//
// Every change of the drawing and of the values is handed to a LiveSession, which decides what is sent.
// The connection ends when the page is hidden or nobody draws and comes back with the next stroke; when it has cost what
// was agreed, it pauses and asks. An error is a sentence on the page; the canvas works without any connection.

#include "studio/live/livesession.h"

#include <QDeadlineTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace fal {
class Client;
}
namespace studio {
class Catalog;
}

namespace live {

class Canvas;
class Cockpit;
class Controls;
class DrawingFile;
class LiveSource;
class LiveView;
class Notice;
class Rewind;

class LivePage final : public QWidget
{
    Q_OBJECT

public:
    LivePage(fal::Client &client, studio::Catalog &catalog, QWidget *parent = nullptr);
    ~LivePage() override;

    [[nodiscard]] Canvas &canvas() { return *m_canvas; }
    [[nodiscard]] DrawingFile &drawing() { return *m_drawing; }
    [[nodiscard]] Rewind &rewind() { return *m_rewind; }
    [[nodiscard]] LiveSource &source() { return *m_source; }

    // The connection closes after so long without a stroke, and pauses after each `dollars` (nothing: never).
    void setLimits(std::chrono::seconds idle, std::optional<double> dollars);
    // So long a sentence that frames do not mend is left there by them.
    void setTimeToRead(std::chrono::milliseconds time) { m_timeToRead = time; }

    // The model and its values, to be there again next time. What does not fit is left out.
    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void stateChanged();
    // A frame that the person wants to have: bytes as delivered. See studio::Keep.
    void kept(const QByteArray &bytes, const QString &contentType, const studio::Recipe &recipe);
    // The same for a frame that another model is to go on from.
    void finishWanted(const QByteArray &bytes, const QString &contentType, const studio::Recipe &recipe, const QString &endpoint);
    void spent(const studio::LiveBill &bill); // see studio::LiveSession

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeStage();
    void listModels();
    void chooseModel(const QString &endpoint);
    void useForm();
    void useProtocol();
    void sendDrawing();
    void showBehind();
    void showFrame(const QImage &image, const studio::LiveFrame &frame);
    void showState(studio::LiveSession::State state);
    void showMeters();
    void useRate();
    void showProblem(const QString &sentence); // empty = none
    void paintProblem();
    void setPaused(bool paused);
    void keepFrame();
    void connectRewind();

    fal::Client &m_client;
    studio::Catalog &m_catalog;
    QComboBox *m_model;
    Cockpit *m_cockpit;
    QPushButton *m_pause;
    QPushButton *m_keep;
    QLabel *m_problem;
    Notice *m_notice;
    Canvas *m_canvas;
    std::unique_ptr<DrawingFile> m_drawing; // goes before the canvas
    LiveSource *m_source;
    LiveView *m_view;
    Rewind *m_rewind; // shows the view
    Controls *m_controls;
    QTimer *m_rate;
    studio::LiveSession *m_session = nullptr; // a child, one per chosen model
    studio::LiveFrame m_frame;                // the newest one
    QString m_obstacle;                       // why nobody can draw with this model
    QDeadlineTimer m_problemTime;             // so long frames leave the problem there
    std::chrono::milliseconds m_timeToRead{15'000};
    std::chrono::seconds m_idle{60};
    std::optional<double> m_costLimit;
    bool m_paused = false;
};

} // namespace live
