// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page for everything that has no viewer of its own: what it is, its picture where there is one, and the ways to a
// program for it.
//
// The picture is an image beside the file under its name ("chair.png" of "chair.glb"), else the thumbnail that another
// program of the desktop made.

#include "viewer/page.h"

#include <QImage>

class QLabel;

namespace viewer {

class FilePage final : public Page
{
    Q_OBJECT

public:
    explicit FilePage(QWidget *parent = nullptr);

    void open(const studio::Item &item) override;
    void leave() override { ++m_generation; }

Q_SIGNALS:
    void previewShown(bool isThere);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPicture();
    void save();

    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_details = nullptr;
    QLabel *m_result = nullptr; // of saving
    QImage m_preview;
    studio::Item m_item;
    int m_generation = 0; // answers for an item left behind are dropped
};

} // namespace viewer
