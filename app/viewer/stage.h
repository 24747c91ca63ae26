// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The stage: the newest results, large. A batch is a grid; one result has a viewer of its own.
//
// Double click or Enter opens a result of a batch, Escape goes back, the arrows go on to the next.
// One result may stand in a list elsewhere (Walk), through which the arrows go then.
// Results can be dragged out to any program. What is selected is told with itemSelected().

#include "studio/item.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace viewer {

class BatchGrid;
class ElidedLabel;
class ItemViewer;
class MessagePage;
class Thumbnails;

class Stage final : public QWidget
{
    Q_OBJECT

public:
    explicit Stage(QWidget *parent = nullptr);
    ~Stage() override;

    // A batch; one item is opened at once. None is showEmpty().
    void showItems(const std::vector<studio::Item> &items);
    // The same batch, of which more is here now: what is selected or open stays. `labels`: what varies, one for each
    // item; `onTheirWay`: how many more are expected.
    void showBatch(const std::vector<studio::Item> &items, const QStringList &labels, int onTheirWay);
    // The list that an item was opened from: what stands before and after one, "12 of 340", and what leads back to it.
    struct Walk
    {
        std::function<std::optional<studio::Item>(qint64 from, int step)> next;
        std::function<QString(qint64 id)> place;
        QString back;
    };
    void showWithin(const studio::Item &item, const Walk &walk);
    // Items that are gone: a batch goes on without them, and a list with the next one.
    void removeItems(const std::vector<qint64> &ids);
    bool openItem(qint64 id); // one of those that are shown; false: it is none of them
    // Teaches what to do. The default sentence is for the Create page.
    void showEmpty(const QString &sentence = {});
    // Something is on its way: a sentence and progress (0…1, negative = unknown).
    void showBusy(const QString &title, const QString &sentence, double progress = -1);
    // Why there is nothing to see.
    void showFailure(const QString &title, const QString &sentence);

    [[nodiscard]] const std::vector<studio::Item> &items() const { return m_items; }
    [[nodiscard]] ItemViewer &viewer() const { return *m_viewer; }
    // The one that is selected or open.
    [[nodiscard]] const studio::Item *current() const;
    // Up to four images, from the current one on.
    [[nodiscard]] std::vector<studio::Item> comparable() const;

Q_SIGNALS:
    void itemSelected(const studio::Item &item);
    void exportRequested(const std::vector<studio::Item> &items);
    void gridRequested();
    void compareRequested(const std::vector<studio::Item> &items);
    void joinRequested(const std::vector<studio::Item> &clips); // as one
    void walkedTo(qint64 id);
    void leaveRequested(); // back to the list
    void menuWanted(const studio::Item &item, const QPoint &place); // on the screen
    void removeWanted(const studio::Item &item);
    void favouriteWanted(const studio::Item &item); // the other way round
    void tagsWanted(const studio::Item &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openOne(int index);
    void openNext(int step); // of the batch or the list
    void back();
    void backToBatch();
    [[nodiscard]] bool goesOn() const; // there is a next one to open
    [[nodiscard]] bool actOnKey(const QKeyEvent &event);
    void select(int index);
    void showTitle();
    void showMessage(const QString &title);

    std::vector<studio::Item> m_items;
    int m_current = -1;
    int m_onTheirWay = 0;
    Thumbnails *m_thumbnails = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_back = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    Walk m_walk; // empty: none
    std::optional<studio::Item> m_neighbour; // which follows where the one that is shown goes
    QPushButton *m_table = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessagePage *m_message = nullptr;
    BatchGrid *m_grid = nullptr;
    ItemViewer *m_viewer = nullptr;
};

} // namespace viewer
