// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything about one result: its picture, what a person says of it, how it was made, what it cost, where it comes from,
// and what can be made of it. It changes nothing: it tells what is wanted.

#include "viewer/kinview.h"
#include "viewer/nextsteps.h"
#include "viewer/settingrows.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace viewer {

class FactTable;
class MarkBar;
class MessagePage;
class PreviewLabel;
class Thumbnails;

// How a file was made by another program, as far as the file tells.
struct ForeignSettings
{
    QString program; // "ComfyUI"
    QString prompt;
    QString seed;
    std::vector<SettingRow> rows;
};

class Inspector final : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    using QWidget::show;
    void show(const studio::Item &item); // itemShown()
    void showInBin(const studio::Item &item); // looked at only
    void clear();
    [[nodiscard]] const studio::Item &item() const { return m_item; } // id 0: none

    // What comes later, for the item that is shown; for another one it is ignored.
    void showKin(qint64 id, const Kin &kin);
    void showForeign(qint64 id, const ForeignSettings &settings);
    void showMarks(const studio::Item &item); // after a change

    void setStepModels(const NextSteps::Models &models);
    void setKnownTags(const QStringList &tags);

Q_SIGNALS:
    void itemShown(const studio::Item &item);
    void useSettings(const studio::Recipe &recipe);
    void remix(const studio::Recipe &recipe); // the same without the seed
    void usePrompt(const QString &prompt);
    void useSeed(const QString &seed); // text: 64 bits
    void useForeign(const studio::Item &item);
    // What to make of it next (studio::verbs()); endpoint empty: the usual model.
    void chain(const QString &verb, const studio::Item &item, const QString &endpoint);
    void exportRequested(const std::vector<studio::Item> &items);
    void showInFolder(const QString &path);
    void itemRequested(qint64 id); // a relative
    void rerunRequested(const studio::Item &item);
    // What a person says of the item.
    void rated(qint64 id, int rating);
    void favouriteChosen(qint64 id, bool favourite);
    void labelChosen(qint64 id, studio::Label label);
    void tagsEdited(qint64 id, const QStringList &tags);

private:
    QWidget *makeContent();
    QWidget *makePrompt();
    QWidget *makeActions();
    void showPrompt(const QString &prompt);
    void showSettings();
    void showCosts();
    void showFile();
    void addSeedButtons();

    studio::Item m_item;
    ForeignSettings m_foreign;
    Thumbnails *m_thumbnails = nullptr;
    QStackedLayout *m_stack = nullptr;
    MessagePage *m_empty = nullptr;
    PreviewLabel *m_preview = nullptr;
    MarkBar *m_marks = nullptr;
    QWidget *m_promptBox = nullptr;
    QLabel *m_prompt = nullptr;
    NextSteps *m_steps = nullptr;
    KinView *m_kin = nullptr;
    FactTable *m_settings = nullptr;
    FactTable *m_costs = nullptr;
    FactTable *m_file = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_useSettings = nullptr;
    QPushButton *m_remix = nullptr;
};

} // namespace viewer
