// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be made of an item next: a button for each verb that fits its kind, and beside it one for the models that do it.

#include "studio/item.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace studio {
struct Verb;
}

namespace viewer {

class PairLayout;

// A model for a verb.
struct StepModel
{
    QString endpoint;
    QString title;
    QString price; // "$0.05 / image"; may be empty
};

class NextSteps final : public QWidget
{
    Q_OBJECT

public:
    // Which models there are, the one that a click means first.
    using Models = std::function<std::vector<StepModel>(const studio::Verb &, media::Kind)>;

    explicit NextSteps(QWidget *parent = nullptr);

    void setModels(Models models);
    void show(const studio::Item &item);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &verb, const QString &endpoint); // endpoint empty: the usual one

private:
    struct Step
    {
        QString verb;
        QWidget *box;
        QToolButton *others; // the other models
    };
    [[nodiscard]] Step makeStep(const studio::Verb &verb);
    void showMenu(const Step &step);
    void arrange();

    Models m_models;
    media::Kind m_kind = media::Kind::Other;
    std::vector<Step> m_steps;
    PairLayout *m_pairs;
    QMenu *m_menu;
};

} // namespace viewer
