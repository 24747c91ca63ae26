// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page for images: the canvas with its zoom controls.

#include "viewer/page.h"

class QLabel;

namespace viewer {

class ImageCanvas;

class ImagePage final : public Page
{
    Q_OBJECT

public:
    explicit ImagePage(QWidget *parent = nullptr);

    void open(const studio::Item &item) override;
    void leave() override;

private:
    void showZoom();

    ImageCanvas *m_canvas = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_zoom = nullptr;
    studio::Item m_item;
    int m_generation = 0; // answers for an item left behind are dropped
};

} // namespace viewer
