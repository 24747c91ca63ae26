// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two to four pictures beside each other that are zoomed and moved together.

#include "viewer/picture.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace viewer {

class ElidedLabel;
class ImageCanvas;

class ComparePanes final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePanes(const QStringList &titles, QWidget *parent = nullptr);

    void setPicture(int index, const Picture &picture);
    [[nodiscard]] ImageCanvas *canvas(int index) const { return m_panes[size_t(index)].canvas; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pane
    {
        QWidget *widget = nullptr;
        ElidedLabel *title = nullptr;
        ImageCanvas *canvas = nullptr;
    };

    void follow(const ImageCanvas *moved);
    void arrange();

    std::vector<Pane> m_panes;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
};

} // namespace viewer
