// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/findbar.h"

#include "announce.h"
#include "focusheir.h"
#include "studio/background.h"
#include "theme.h"
#include "viewer/transcriptdocument.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

QToolButton *button(const QString &icon, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(theme::icon(icon));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    return made;
}

} // namespace

FindBar::FindBar(TranscriptDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_pattern(new QToolButton(this))
    , m_case(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_replace(new QPushButton(tr("Replace"), this))
    , m_replaceAll(new QPushButton(tr("Replace all"), this))
{
    m_text->setPlaceholderText(tr("Find in the transcript"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setClearButtonEnabled(true);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_pattern->setText(u".*"_qs);
    m_pattern->setToolTip(tr("Regular expression; \\1 in the replacement is what stood in the first parentheses"));
    m_pattern->setAccessibleName(tr("Regular expression"));
    m_case->setText(u"Aa"_qs);
    m_case->setToolTip(tr("Upper and lower case matter"));
    m_case->setAccessibleName(tr("Match case"));
    for (QToolButton *toggle : {m_pattern, m_case}) {
        toggle->setCheckable(true);
        toggle->setAutoRaise(true);
        connect(toggle, &QToolButton::toggled, this, &FindBar::lookAnew);
    }
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Number of places found"));
    auto *previous = button(u"chevron-up"_qs, tr("Previous place (Shift+Enter)"), this);
    auto *next = button(u"chevron-down"_qs, tr("Next place (Enter)"), this);
    auto *close = button(u"close"_qs, tr("Close the search"), this);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::grid);
    grid->setVerticalSpacing(theme::grid / 2);
    grid->setColumnStretch(0, 1);
    auto *found = new QHBoxLayout;
    found->setSpacing(2);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_pattern), static_cast<QWidget *>(previous), static_cast<QWidget *>(next)})
        found->addWidget(widget);
    found->addSpacing(theme::grid);
    found->addWidget(m_count, 1);
    found->addWidget(close);
    auto *replacing = new QHBoxLayout;
    replacing->setSpacing(theme::grid);
    replacing->addWidget(m_replace);
    replacing->addWidget(m_replaceAll);
    replacing->addStretch();
    grid->addWidget(m_text, 0, 0);
    grid->addLayout(found, 0, 1);
    grid->addWidget(m_replacement, 1, 0);
    grid->addLayout(replacing, 1, 1);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::lookAnew);
    connect(next, &QToolButton::clicked, this, [this] { go(1); });
    connect(previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(close, &QToolButton::clicked, this, &FindBar::stop);
    connect(m_replace, &QPushButton::clicked, this, [this] { replace(false); });
    connect(m_replaceAll, &QPushButton::clicked, this, [this] { replace(true); });
    connect(&m_document, &TranscriptDocument::changed, this, [this] {
        if (isVisible())
            look();
    });
    tell({}, {});
    hide();
}

void FindBar::start()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    lookAnew();
}

void FindBar::stop()
{
    hide();
    ++m_generation;
    m_hits.clear();
    m_current = -1;
    Q_EMIT hitsChanged({});
    Q_EMIT closed();
}

studio::Search FindBar::search() const
{
    return {.text = m_text->text(), .isPattern = m_pattern->isChecked(), .caseMatters = m_case->isChecked()};
}

void FindBar::look()
{
    using Hits = tl::expected<std::vector<studio::Hit>, QString>;
    studio::inBackground(
        this, [transcript = m_document.transcript(), wanted = search()] { return studio::hitsOf(transcript, wanted); },
        [this, generation = ++m_generation](const Hits &hits) {
            if (generation == m_generation)
                tell(hits.value_or(std::vector<studio::Hit>()), hits ? QString() : hits.error());
        });
}

void FindBar::lookAnew()
{
    m_leads = true;
    m_replaced = 0;
    look();
}

void FindBar::tell(std::vector<studio::Hit> hits, const QString &problem)
{
    m_hits = std::move(hits);
    const int count = int(m_hits.size());
    const bool leads = std::exchange(m_leads, false);
    const int replaced = std::exchange(m_replaced, 0);
    m_current = count == 0 ? -1 : std::clamp(m_current, 0, count - 1);
    {
        const shell::FocusHeir goesOn({m_replace, m_replaceAll}, m_text);
        m_replace->setEnabled(count > 0);
        m_replaceAll->setEnabled(count > 0);
    }
    QPalette tint = palette();
    if (!problem.isEmpty() || (count == 0 && replaced == 0 && !m_text->text().isEmpty()))
        tint.setColor(QPalette::WindowText, theme::tokens(palette()).error);
    m_count->setPalette(tint);
    m_count->setToolTip(problem);
    if (!problem.isEmpty())
        m_count->setText(tr("Not a valid pattern"));
    else if (m_text->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(replaced > 0 ? tr("%n replaced", nullptr, replaced) : tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(count));
    if (replaced > 0)
        shell::announce(this, m_count->text());
    Q_EMIT hitsChanged(m_hits);
    if (leads && count > 0)
        Q_EMIT hitWanted(m_hits[size_t(m_current)]);
}

void FindBar::go(int step)
{
    const int count = int(m_hits.size());
    if (count == 0)
        return;
    m_current = (m_current + step + count) % count;
    m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(count));
    Q_EMIT hitWanted(m_hits[size_t(m_current)]);
}

void FindBar::replace(bool all)
{
    if (m_current < 0)
        return;
    const std::optional<studio::Hit> only = all ? std::nullopt : std::optional(m_hits[size_t(m_current)]);
    using Done = tl::expected<studio::Replaced, QString>;
    studio::inBackground(
        this, [transcript = m_document.transcript(), wanted = search(), text = m_replacement->text(), only] { return studio::replaced(transcript, wanted, text, only); },
        [this, all, before = m_document.transcript()](const Done &done) {
            if (!done || m_document.transcript() != before) // the person was faster
                return;
            m_leads = true;
            m_replaced = done->count;
            m_document.change(all ? tr("Replace all") : tr("Replace"), done->transcript);
        });
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return stop();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_replacement->hasFocus())
            replace(false);
        else
            go(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace viewer
