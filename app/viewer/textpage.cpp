// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/textpage.h"

#include "studio/background.h"
#include "textdirection.h"
#include "theme.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024; // more is not read by a person

tl::expected<QString, QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            TextPage::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    return QString::fromUtf8(file.read(mostBytes));
}

} // namespace

TextPage::TextPage(QWidget *parent)
    : Page(parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    shell::followTextDirection(m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text"));
    auto *copy = new QPushButton(theme::icon(u"copy"_qs), tr("Copy"), this);
    copy->setAccessibleName(tr("Copy text"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });

    auto *bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_text, 1);
    column->addLayout(bar);
    setFocusProxy(m_text);
}

void TextPage::open(const studio::Item &item)
{
    m_text->clear();
    studio::inBackground(
        this, [path = item.path] { return textOf(path); },
        [this, generation = ++m_generation](const tl::expected<QString, QString> &text) {
            if (generation != m_generation)
                return;
            if (text)
                m_text->setPlainText(*text);
            else
                Q_EMIT failed(text.error());
        });
}

void TextPage::leave()
{
    ++m_generation;
    m_text->clear();
}

} // namespace viewer
