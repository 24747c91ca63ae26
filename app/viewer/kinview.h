// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where an item comes from and what it led to, as a small graph: what it was made from above, the item, what was made of
// it below. Each is a button with its picture that opens it.

#include "studio/item.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace viewer {

class FlowLayout;
class Thumbnails;

struct Kin
{
    struct Relative
    {
        studio::Item item;   // id 0: it is not in the library (any more); its title says what it was
        QString as;          // "Input image"
    };
    std::vector<Relative> parents;
    std::vector<Relative> children;
    [[nodiscard]] bool isEmpty() const { return parents.empty() && children.empty(); }
};

class KinView final : public QWidget
{
    Q_OBJECT

public:
    explicit KinView(Thumbnails &thumbnails, QWidget *parent = nullptr);

    void show(const studio::Item &item, const Kin &kin);
    using QWidget::show;

Q_SIGNALS:
    void opened(qint64 id);
    void rerunRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Node
    {
        studio::Item item;
        QToolButton *button;
    };
    Node makeNode(const Kin::Relative &relative, FlowLayout &row);
    void fillRow(QWidget *row, const std::vector<Kin::Relative> &relatives, std::vector<Node> &nodes);
    void showPictures();

    Thumbnails &m_thumbnails;
    studio::Item m_item;
    QLabel *m_title;
    QWidget *m_above;
    QWidget *m_here;
    QWidget *m_below;
    QPushButton *m_rerun;
    std::vector<Node> m_parents, m_children;
    Node m_self{};
};

} // namespace viewer
