// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/itemmenu.h"

#include "library/markpainter.h"
#include "studio/catalog/verbs.h"
#include "theme.h"

#include <QActionGroup>

#include <algorithm>

namespace library {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostCompared = 4;
} // namespace

ItemMenu::ItemMenu(const MenuTask &task, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (task.isBin) {
        addAction(theme::icon(u"undo"_s), tr("&Restore"), this, &ItemMenu::restoreWanted);
        addAction(theme::icon(u"trash"_s), tr("&Delete for good…"), this, &ItemMenu::eraseWanted);
        return;
    }
    if (!task.isOpen) {
        QAction *open = addAction(tr("&Open"), this, &ItemMenu::openWanted);
        open->setShortcut(Qt::Key_Return);
        setDefaultAction(open);
    }
    buildSteps(task);
    const auto areAll = [&task](media::Kind kind) {
        return task.count > 1 && std::ranges::all_of(task.items, [kind](const studio::Item &item) { return item.kind == kind; });
    };
    if (areAll(media::Kind::Image) && task.count <= mostCompared)
        addAction(theme::icon(u"compare"_s), tr("Co&mpare…"), this, &ItemMenu::compareWanted)->setShortcut(Qt::Key_C);
    if (areAll(media::Kind::Video))
        addAction(theme::icon(u"video"_s), tr("&Join…"), this, &ItemMenu::joinWanted);
    addSeparator();
    buildMarks(task);
    buildCollections(task);
    addSeparator();
    addAction(theme::icon(u"folder"_s), tr("Show in &folder"), this, &ItemMenu::folderWanted);
    addAction(theme::icon(u"copy"_s), tr("Co&py"), this, &ItemMenu::copyWanted)->setShortcut(QKeySequence::Copy);
    addAction(theme::icon(u"export"_s), tr("&Export…"), this, &ItemMenu::exportWanted);
    addSeparator();
    QAction *remove = addAction(theme::icon(u"trash"_s), tr("&Delete"), this, &ItemMenu::removeWanted);
    remove->setShortcut(QKeySequence::Delete);
}

// Of one item: how to go on with it.
void ItemMenu::buildSteps(const MenuTask &task)
{
    const std::vector<const studio::Verb *> verbs = task.count == 1 ? studio::verbsFor(task.items.front().kind) : std::vector<const studio::Verb *>();
    if (verbs.empty())
        return;
    QMenu *steps = addMenu(theme::icon(u"wand"_s), tr("&Make of it"));
    for (const studio::Verb *verb : verbs)
        steps->addAction(verb->label, this, [this, id = verb->id] { Q_EMIT chainWanted(id); });
}

void ItemMenu::buildMarks(const MenuTask &task)
{
    const auto all = [&task](const auto &says) { return std::ranges::all_of(task.items, says); };
    QMenu *rating = addMenu(theme::icon(u"star"_s), tr("&Rating"));
    for (int stars = 0; stars <= 5; ++stars) {
        const QString words = stars == 0 ? tr("None") : stars == 1 ? tr("1 star") : tr("%n stars", nullptr, stars);
        QAction *action = rating->addAction(words, this, [this, stars] { Q_EMIT markWanted({.rating = stars}); });
        if (!task.isOpen)
            action->setShortcut(Qt::Key(Qt::Key_0 + stars));
        action->setCheckable(true);
        action->setChecked(all([stars](const studio::Item &item) { return item.rating == stars; }));
    }
    const bool isFavourite = all([](const studio::Item &item) { return item.favourite; });
    QAction *favourite = addAction(tr("Fa&vourite"), this, [this, isFavourite] { Q_EMIT markWanted({.favourite = !isFavourite}); });
    favourite->setShortcut(Qt::Key_F);
    favourite->setCheckable(true);
    favourite->setChecked(isFavourite);
    QMenu *colour = addMenu(tr("&Colour"));
    for (int i = 0; i <= int(studio::Label::Grey); ++i) {
        const auto label = studio::Label(i);
        QAction *action = colour->addAction(labelIcon(label), labelWords(label), this, [this, label] { Q_EMIT markWanted({.label = label}); });
        action->setCheckable(true);
        action->setChecked(all([label](const studio::Item &item) { return item.label == label; }));
    }
    addAction(tr("&Tags…"), this, &ItemMenu::tagsWanted)->setShortcut(Qt::Key_T);
}

void ItemMenu::buildCollections(const MenuTask &task)
{
    QMenu *collect = addMenu(tr("&Add to collection"));
    for (const studio::Collection &collection : task.collections) {
        if (!collection.rule.isEmpty())
            continue;
        QString name = collection.name;
        collect->addAction(name.replace(u'&', u"&&"_s), this, [this, id = collection.id] { Q_EMIT collectWanted(id); });
    }
    collect->addSeparator();
    collect->addAction(theme::icon(u"plus"_s), tr("&New collection…"), this, &ItemMenu::newCollectionWanted);
    if (task.shownCollection != 0)
        addAction(tr("Take &out of this collection"), this, [this, id = task.shownCollection] { Q_EMIT dropWanted(id); });
}

} // namespace library
