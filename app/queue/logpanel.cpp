// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/logpanel.h"

#include "queue/logmodel.h"
#include "queue/logview.h"
#include "queue/toolbuttons.h"

#include "savetext.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace queue {
LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_tools(new QWidget(this))
    , m_view(new LogView(this))
    , m_level(new QComboBox(m_tools))
    , m_find(new QLineEdit(m_tools))
    , m_count(new QLabel(m_tools))
    , m_follow(iconButton(QStringLiteral("drop"), tr("Follow the end of the log"), m_tools))
{
    m_level->addItems({tr("All lines"), tr("No details"), tr("Warnings"), tr("Errors")}); // LogModel::Least
    m_level->setAccessibleName(tr("Lines shown"));
    m_level->setFixedHeight(26);
    m_find->setPlaceholderText(tr("Find in the log"));
    m_find->setAccessibleName(tr("Find in the log"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(220);
    m_find->setFixedHeight(26);
    m_count->setTextFormat(Qt::PlainText);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_copy = iconButton(QStringLiteral("copy"), tr("Copy the log"), m_tools);
    m_keep = iconButton(QStringLiteral("export"), tr("Save the log…"), m_tools);

    auto *head = new QHBoxLayout(m_tools);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(6);
    head->addWidget(m_level);
    head->addWidget(m_find, 10); // up to its maximum: what is left over goes to the gap
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_follow);
    head->addWidget(m_copy);
    head->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);

    auto *clear = new QAction(m_find);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetShortcut);
    m_find->addAction(clear);
    connect(clear, &QAction::triggered, m_find, &QLineEdit::clear);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPanel::refresh);
    connect(m_find, &QLineEdit::textChanged, this, &LogPanel::refresh);
    connect(m_follow, &QToolButton::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_view->lines().text()); });
    connect(m_keep, &QToolButton::clicked, this, &LogPanel::save);
    showActions();
}

void LogPanel::setLines(const QVector<fal::LogLine> &lines, const QString &nameForSaving)
{
    m_name = nameForSaving;
    m_view->setLines(lines);
    refresh();
}

void LogPanel::append(const fal::LogLine &line)
{
    m_view->append(line);
    showActions();
}

void LogPanel::showActions()
{
    m_copy->setEnabled(m_view->lines().rowCount() > 0);
    m_keep->setEnabled(m_view->lines().rowCount() > 0);
}

void LogPanel::refresh()
{
    m_view->setFilter(LogModel::Least(m_level->currentIndex()), m_find->text().trimmed());
    const bool isFiltered = m_level->currentIndex() > 0 || !m_find->text().trimmed().isEmpty();
    m_count->setText(isFiltered ? tr("%1 of %2").arg(m_view->lines().rowCount()).arg(m_view->lines().total()) : QString());
    showActions();
}

void LogPanel::save()
{
    shell::saveText(this, {.title = tr("Save the log"),
                           .name = m_name + QStringLiteral(".log"),
                           .text = [this] { return m_view->lines().text().toUtf8(); },
                           .failed = [this](const QString &sentence) { Q_EMIT problem(sentence); }});
}

void LogPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_find->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace queue
