// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tags of an item as chips, with a line to add one that knows the tags there are. A chip is taken away with a click,
// Delete or Backspace; Backspace in the empty line goes to the last one.

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace viewer {

class FlowLayout;

class TagEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit TagEdit(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    [[nodiscard]] QStringList tags() const { return m_tags; }
    void setKnownTags(const QStringList &tags); // to complete with

Q_SIGNALS:
    void edited(const QStringList &tags); // by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void add(const QString &text);
    void remove(int index);

    QStringList m_tags;
    std::vector<QToolButton *> m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QStringListModel *m_known;
};

} // namespace viewer
