// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything about one result: its picture, how it was made, what it cost, and what can be made of
// it.

#include "studio/item.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace viewer {

class FactTable;
class MessagePage;
class PreviewLabel;
class Thumbnails;

class Inspector final : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    using QWidget::show;
    void show(const studio::Item &item);
    void clear();

Q_SIGNALS:
    void useSettings(const studio::Recipe &recipe);
    void remix(const studio::Recipe &recipe); // the same without the seed
    // What to make of it next: "animate", "edit", "upscale", "remove-background", "transcribe".
    void chain(const QString &verb, const studio::Item &item);
    void exportRequested(const std::vector<studio::Item> &items);
    void showInFolder(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeActions();
    void showActions();
    void showPrompt();
    void showFacts();

    studio::Item m_item;
    Thumbnails *m_thumbnails = nullptr;
    QStackedLayout *m_stack = nullptr;
    MessagePage *m_empty = nullptr;
    PreviewLabel *m_preview = nullptr;
    QLabel *m_prompt = nullptr;
    FactTable *m_settings = nullptr;
    FactTable *m_costs = nullptr;
    FactTable *m_file = nullptr;
    QPushButton *m_useSettings = nullptr;
    QPushButton *m_remix = nullptr;
    struct Action
    {
        QPushButton *button = nullptr;
        std::vector<media::Kind> kinds;
    };
    std::vector<Action> m_actions;
};

} // namespace viewer
