// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints a segment: its times in a column of their own, then who speaks, then the words, wrapped and in their own
// direction; and lets a person write into it.

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

namespace viewer {

class SegmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // A QPlainTextEdit. Enter keeps what was written, Shift+Enter begins a line, Escape leaves it.
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] int heightOf(const QString &text, int width, const QFont &font) const;

    // The list asks for all heights whenever anything changes, and while it plays that is with each word.
    mutable QHash<QString, int> m_heights; // for this width and font:
    mutable int m_width = 0;
    mutable QFont m_font;
};

} // namespace viewer
