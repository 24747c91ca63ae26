// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Buttons in two columns of the same width; one whose words need more takes a row for itself.

#include <QLayout>

#include <memory>
#include <vector>

namespace viewer {

class PairLayout final : public QLayout
{
public:
    explicit PairLayout(QWidget *parent, int spacing);
    ~PairLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const; // the height

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace viewer
