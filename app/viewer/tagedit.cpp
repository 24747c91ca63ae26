// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/tagedit.h"

#include "theme.h"
#include "studio/catalog/commas.h"
#include "viewer/flowlayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestTag = 64; // characters
constexpr int chipHeight = 24;
constexpr int widestChip = 180;
} // namespace

TagEdit::TagEdit(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 4))
    , m_line(new QLineEdit(this))
    , m_known(new QStringListModel(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setMaxLength(longestTag);
    m_line->setMinimumWidth(84);
    m_line->setFixedHeight(chipHeight);
    m_line->installEventFilter(this);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    // The completer writes into the line after it has told what was chosen.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::add, Qt::QueuedConnection);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { add(m_line->text()); });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (studio::hasComma(text))
            add(text);
    });
    m_flow->addWidget(m_line);
}

void TagEdit::setTags(const QStringList &tags)
{
    if (m_tags == tags)
        return;
    m_tags = tags;
    m_line->clear();
    rebuild();
}

void TagEdit::setKnownTags(const QStringList &tags)
{
    m_known->setStringList(tags);
}

void TagEdit::rebuild()
{
    for (QToolButton *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new QToolButton(this);
        chip->setText(chip->fontMetrics().elidedText(QString(tag).replace(u'&', u"&&"_s), Qt::ElideRight, widestChip - 36));
        chip->setIcon(theme::icon(u"close"_s));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFixedHeight(chipHeight);
        chip->setAccessibleName(tr("Remove the tag %1").arg(tag));
        chip->setToolTip(tr("Remove the tag %1").arg(tag.toHtmlEscaped()));
        chip->installEventFilter(this);
        const int index = int(m_chips.size());
        connect(chip, &QToolButton::clicked, this, [this, index] { remove(index); });
        m_flow->insertWidget(index, chip);
        m_chips.push_back(chip);
        chip->show();
        QWidget::setTabOrder(index > 0 ? static_cast<QWidget *>(m_chips[size_t(index) - 1]) : this, chip);
    }
    if (!m_chips.empty())
        QWidget::setTabOrder(m_chips.back(), m_line);
    updateGeometry();
}

void TagEdit::add(const QString &text)
{
    QStringList tags = m_tags;
    for (const QString &part : studio::atCommas(text)) {
        const QString tag = part.simplified();
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    m_line->clear();
    if (tags == m_tags)
        return;
    m_tags = tags;
    rebuild();
    Q_EMIT edited(m_tags);
}

void TagEdit::remove(int index)
{
    m_tags.removeAt(index);
    rebuild();
    if (m_chips.empty())
        m_line->setFocus();
    else
        m_chips[size_t(std::min(index, int(m_chips.size()) - 1))]->setFocus();
    Q_EMIT edited(m_tags);
}

bool TagEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool takesAway = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete;
    if (watched == m_line) {
        if (key->key() != Qt::Key_Backspace || !m_line->text().isEmpty() || m_chips.empty())
            return false;
        m_chips.back()->setFocus();
        return true;
    }
    const auto chip = std::ranges::find(m_chips, watched);
    if (chip == m_chips.end())
        return false;
    const int index = int(chip - m_chips.begin());
    if (takesAway) {
        remove(index);
        return true;
    }
    if (key->key() != Qt::Key_Left && key->key() != Qt::Key_Right)
        return false;
    const bool forward = (key->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const int next = index + (forward ? 1 : -1);
    if (next == int(m_chips.size()))
        m_line->setFocus();
    else if (next >= 0)
        m_chips[size_t(next)]->setFocus();
    return true;
}

} // namespace viewer
