// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The column of tools beside the canvas: tool, colour, undo, redo, clear.

#include <QColor>
#include <QList>
#include <QWidget>

class QAction;
class QActionGroup;
class QBoxLayout;
class QColorDialog;
class QMenu;
class QToolButton;

namespace live {

class Canvas;
enum class Tool;

class ToolColumn final : public QWidget
{
    Q_OBJECT

public:
    ToolColumn(Canvas &canvas, QWidget *shortcutScope, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTool(Tool tool, const QString &icon, const QString &text, const QString &key);
    QToolButton *addButton(QAction *action);
    QAction *addCommand(const QString &icon, const QString &text);
    void addColor();
    void fillColorMenu();
    void openColorDialog();
    void rememberColor(const QColor &color);
    void showBrush();

    Canvas &m_canvas;
    QBoxLayout *m_layout;
    QActionGroup *m_tools;
    QToolButton *m_color = nullptr;
    QMenu *m_colorMenu = nullptr;
    QColorDialog *m_colorDialog = nullptr;
    QList<QColor> m_recent;
};

} // namespace live
