// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/logpanel.h"

#include "queue/logmodel.h"
#include "queue/logview.h"
#include "studio/background.h"

#include "theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

namespace queue {
namespace {

QToolButton *button(const QString &icon, const QString &text, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(theme::icon(icon));
    result->setToolTip(text);
    result->setAccessibleName(text);
    result->setAutoRaise(true);
    result->setFixedSize(26, 26);
    return result;
}

} // namespace

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new LogView(this))
    , m_level(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_follow(button(QStringLiteral("drop"), tr("Follow the end of the log"), this))
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
    QToolButton *copy = button(QStringLiteral("copy"), tr("Copy the log"), this);
    QToolButton *keep = button(QStringLiteral("export"), tr("Save the log…"), this);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->setSpacing(6);
    head->addWidget(m_level);
    head->addWidget(m_find, 1);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_follow);
    head->addWidget(copy);
    head->addWidget(keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPanel::refresh);
    connect(m_find, &QLineEdit::textChanged, this, &LogPanel::refresh);
    connect(m_follow, &QToolButton::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_view->lines().text()); });
    connect(keep, &QToolButton::clicked, this, &LogPanel::save);
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
}

void LogPanel::refresh()
{
    m_view->setFilter(LogModel::Least(m_level->currentIndex()), m_find->text().trimmed());
    const bool isFiltered = m_level->currentIndex() > 0 || !m_find->text().trimmed().isEmpty();
    m_count->setText(isFiltered ? tr("%1 of %2").arg(m_view->lines().rowCount()).arg(m_view->lines().total()) : QString());
}

void LogPanel::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(m_name + QStringLiteral(".log"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        studio::inBackground(
            this,
            [path, text = m_view->lines().text()] {
                QSaveFile file(path);
                return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
            },
            [this, path](bool isSaved) {
                if (!isSaved)
                    Q_EMIT problem(tr("The log could not be written to %1. Choose another folder.").arg(QDir::toNativeSeparators(path)));
            });
    });
    dialog->open();
}

void LogPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_find->setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_Escape && m_find->hasFocus() && !m_find->text().isEmpty())
        m_find->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace queue
