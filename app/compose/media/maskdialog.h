// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints a mask over a picture and files it as a PNG of the picture's exact size: white = change.

#include <QDialog>
#include <QImage>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QToolButton;

namespace compose {

class MaskCanvas;

struct MaskTask
{
    QString picture;     // path
    QString mask;        // path of the one to go on with; may be empty
    QString folder;      // where the result goes
};

class MaskDialog final : public QDialog
{
    Q_OBJECT

public:
    MaskDialog(const MaskTask &task, QWidget *parent);

    [[nodiscard]] MaskCanvas &canvas() const { return *m_canvas; }

Q_SIGNALS:
    void painted(const QString &path);
    void loaded();

protected:
    bool focusNextPrevChild(bool next) override; // as the eye goes, not as the parts were made

private:
    void buildTools(QHBoxLayout *row);
    [[nodiscard]] QToolButton *toolButton(const QString &icon, const QString &name, const QString &tip);
    void load();
    void refresh();
    void store();

    MaskTask m_task;
    MaskCanvas *m_canvas;
    QToolButton *m_brush;
    QToolButton *m_eraser;
    QToolButton *m_fill;
    QSlider *m_size;
    QSpinBox *m_feather;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QWidget *m_tools;
    QLabel *m_state;
    QPushButton *m_accept;
};

} // namespace compose
