// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages of the program, one above the other at the window's edge: upright tabs with an icon over a
// word, and Settings at the bottom. Screen readers see ordinary page tabs.

#include <QTabBar>
#include <QWidget>

class QToolButton;

namespace shell {

class RailTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit RailTabs(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    void setTabWidth(int width);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_hovered = -1;
    int m_tabWidth = 56;
};

class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(const QString &iconName, const QString &name, const QString &shortcut);
    void setCurrent(int page);

Q_SIGNALS:
    void pageChosen(int page);
    void settingsRequested();

private:
    void makeWideEnough(const QString &label); // the words of some languages are long

    int m_width = 56;
    RailTabs *m_tabs;
    QToolButton *m_settings;
};

} // namespace shell
