// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The layers of the drawing, the highest on top: choose, show, lock, name, order, opacity, how they blend.

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;
class QTreeView;

namespace live {

class Canvas;
class LayerModel;

class LayerPanel final : public QWidget
{
    Q_OBJECT

public:
    LayerPanel(Canvas &canvas, QWidget *shortcutScope, QWidget *parent = nullptr);

private:
    QAction *addCommand(const QString &icon, const QString &text, const QKeySequence &keys, const std::function<QString()> &act);
    void buildCommands(QHBoxLayout &row);
    void showActive();
    void toggle(int column);
    void setBlend(int index);
    void setOpacity(int percent);

    Canvas &m_canvas;
    QWidget *m_scope;
    LayerModel *m_model;
    QTreeView *m_list;
    QComboBox *m_blend;
    QSlider *m_opacity;
    QLabel *m_percent;
    QWidget *m_buttons;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace live
