// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two to four images compared: beside each other, under a slider, in turn, or as their difference; and in what their
// settings differ.

#include "studio/item.h"
#include "viewer/picture.h"

#include <QDialog>
#include <QTimer>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;
class QTableView;

namespace media {
struct Difference;
}

namespace viewer {

class ComparePanes;
class ImageCanvas;

class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { Beside, Slider, Blink, Difference };
    static constexpr int mostImages = 4;

    // The first four images among `items`; there must be two.
    explicit CompareDialog(const std::vector<studio::Item> &items, QWidget *parent = nullptr);
    ~CompareDialog() override;

    [[nodiscard]] static std::vector<studio::Item> comparable(const std::vector<studio::Item> &items);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void swap();
    void flip(); // in turn: shows the other one
    [[nodiscard]] int first() const;  // index of A
    [[nodiscard]] int second() const; // index of B
    [[nodiscard]] ImageCanvas *pairCanvas() const { return m_pair; }
    [[nodiscard]] ComparePanes *panes() const { return m_panes; }
    [[nodiscard]] QString resultText() const; // what is told below the pictures

Q_SIGNALS:
    void loaded();   // all pictures are there, or said why not
    void measured(); // the difference is shown

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBar(QHBoxLayout *bar);
    void buildBelow(QHBoxLayout *below);
    [[nodiscard]] QTableView *settingsTable();
    void load(int index);
    void showPair();
    void measure();
    void say(const QString &sentence); // shown, and read out
    void take(const media::Difference &difference);
    [[nodiscard]] QString nameOf(int index) const;

    std::vector<studio::Item> m_items;
    std::vector<Picture> m_pictures;
    QStringList m_problems; // of each picture; empty: none
    int m_onTheirWay = 0;
    Mode m_mode = Mode::Beside;
    bool m_flipped = false;
    QButtonGroup *m_modes = nullptr;
    QWidget *m_pairChoice = nullptr;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QPushButton *m_swap = nullptr;
    QStackedWidget *m_stack = nullptr;
    ComparePanes *m_panes = nullptr;
    ImageCanvas *m_pair = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_flip = nullptr;
    QLabel *m_sliderName = nullptr;
    QSlider *m_slider = nullptr; // the divider or the gain, as the mode wants
    QTimer m_measuring;          // the gain is still being moved
    int m_generation = 0;
};

} // namespace viewer
