// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page for images: the canvas with its controls, moving pictures too.
//
// A large image is shown at once from its thumbnail, then at the size of the window, then in full. When that takes a
// moment the page says so: what it is that is read, or that what is seen is not all of it yet.

#include "viewer/page.h"
#include "viewer/picture.h"

#include <QColorSpace>
#include <QTimer>

#include <chrono>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace viewer {

class AnimationPlayer;
class ElidedLabel;
class ImageCanvas;

class ImagePage final : public Page
{
    Q_OBJECT

public:
    explicit ImagePage(QWidget *parent = nullptr);

    void open(const studio::Item &item) override;
    void leave() override;
    // How long reading may take without a word.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void settled(); // what was opened is shown as well as it can be

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Loaded;
    enum class Stage { Thumbnail, Window, Full };

    void buildBar(QHBoxLayout *bar);
    [[nodiscard]] QToolButton *addButton(QHBoxLayout *bar, const QString &icon, const QString &name, const QString &tip);
    void load(Stage stage);
    void take(Stage stage, const Loaded &loaded);
    void sayThatItIsRead();
    void copy();
    void showZoom();
    void showAnimation();

    ImageCanvas *m_canvas = nullptr;
    AnimationPlayer *m_player = nullptr;
    QLabel *m_size = nullptr;
    ElidedLabel *m_note = nullptr;
    QLabel *m_zoom = nullptr;
    QWidget *m_animation = nullptr; // its controls
    QToolButton *m_play = nullptr;
    QLabel *m_frame = nullptr;
    QToolButton *m_backdrop = nullptr;
    QToolButton *m_info = nullptr;
    QLabel *m_reading = nullptr; // in the middle of the canvas while there is nothing to see
    QTimer m_patience;
    studio::Item m_item;
    QColorSpace m_screen;
    int m_generation = 0; // answers for an item left behind are dropped
};

} // namespace viewer
