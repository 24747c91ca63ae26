// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row above the canvas: the drawing as a file, what the chosen tool can be told, how the paper is shown.

#include "live/tool.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace live {

class Canvas;
class DrawingFile;

class BrushBar final : public QWidget
{
    Q_OBJECT

public:
    BrushBar(Canvas &canvas, DrawingFile &drawing, QWidget *parent = nullptr);
    void addSource(QWidget *button); // beside the drawing's

private:
    QSpinBox *addNumber(const QString &name, const QString &suffix, int least, int most);
    QComboBox *addChoice(const QString &name, const QStringList &choices);
    QToolButton *addSwitch(const QString &icon, const QString &name);
    void addDrawing(DrawingFile &drawing);
    void addView();
    void change(const std::function<void(ToolChoice &choice)> &how);
    void showChoice();
    void showView();

    Canvas &m_canvas;
    QHBoxLayout *m_row;
    QComboBox *m_tip;
    QSpinBox *m_size;
    QSpinBox *m_opacity;
    QToolButton *m_pressureToSize;
    QToolButton *m_pressureToOpacity;
    QSpinBox *m_smoothing;
    QComboBox *m_mirror;
    QSpinBox *m_tolerance;
    QToolButton *m_fillsShapes;
    QLabel *m_hint;
    QToolButton *m_zoom = nullptr;
};

} // namespace live
