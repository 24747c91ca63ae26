// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commandpalette.h"

#include "announce.h"
#include "palette/commandrow.h"

#include "theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace palette {

CommandPalette::CommandPalette(CommandList *model, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_state(new QLabel(this))
{
    constexpr QSize wanted(600, 460);
    constexpr QSize margin(48, 48);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    resize(parent ? wanted.boundedTo(parent->window()->size() - margin) : wanted);
    m_model->setParent(this);
    m_search->setPlaceholderText(words.search);
    m_search->setAccessibleName(words.title);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    for (QToolButton *button : m_search->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear search"));
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandRow(m_list));
    m_list->setAccessibleName(tr("Found commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->installEventFilter(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setContentsMargins(0, theme::grid, 0, theme::grid);
    m_state->setText(tr("Nothing is called so."));
    m_state->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_search);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    search({});
    m_search->setFocus();
}

void CommandPalette::search(const QString &text)
{
    m_model->setText(text);
    if (const bool isNone = m_model->rowCount() == 0; isNone != m_state->isVisible()) {
        m_state->setVisible(isNone);
        if (isNone)
            shell::announce(this, m_state->text());
    }
    m_list->scrollToTop();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Command &command = m_model->at(index.row());
    if (!command.isEnabled || !command.run)
        return; // the row says so
    // Once this window is gone and the focus is where it was.
    QMetaObject::invokeMethod(parent(), command.run, Qt::QueuedConnection);
    accept();
}

void CommandPalette::step(int key)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? page : -page;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    // The focus is in the text: who listens is told the line all the same.
    QAccessibleEvent moved(m_list, QAccessible::Focus);
    moved.setChild(row);
    QAccessible::updateAccessibility(&moved);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_list->currentIndex());
        return true;
    }
    if ((key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_PageDown && key != Qt::Key_PageUp) || m_model->rowCount() == 0)
        return QDialog::eventFilter(watched, event);
    step(key);
    return true;
}

} // namespace palette
