// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lies over the window while something is dragged across it, and shows what each place would do.
// Dropping beside the places takes the first one.

#include "droprouter.h"

#include <QWidget>

class QMimeData;

namespace shell {

class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    // `spared`: a part of the window that takes things itself and is not covered.
    void open(const std::vector<Offer> &offers, const QString &sentence, const QRect &spared = {});

Q_SIGNALS:
    // `offer` -1: beside the places.
    void dropped(const QMimeData *mime, int offer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QRect cell(int index) const;
    [[nodiscard]] int cellAt(const QPoint &position) const;

    std::vector<Offer> m_offers;
    QString m_sentence;
    int m_lit = -1;
};

} // namespace shell
