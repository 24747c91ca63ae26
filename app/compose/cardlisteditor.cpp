// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/cardlisteditor.h"

#include "compose/card.h"
#include "studio/catalog/validate.h"
#include "theme.h"

#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr int mostOpen = 3; // of the groups that arrive together

// What a new entry holds.
QJsonValue freshEntry(const studio::Field &item)
{
    if (!item.defaultValue.isUndefined())
        return item.defaultValue;
    if (const auto *group = std::get_if<studio::ObjectKind>(&item.kind))
        return studio::defaultValues({.fields = group->fields});
    return QJsonValue::Undefined;
}

} // namespace

CardListEditor::CardListEditor(const studio::Field &field, const studio::ListKind &kind, const EditorContext &context,
                               QWidget *parent)
    : FieldEditor(parent)
    , m_item(kind.item.front())
    , m_context(context)
    , m_minimum(kind.minimumItems)
    , m_maximum(kind.maximumItems)
    , m_add(new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add"), this))
    , m_layout(new QVBoxLayout(this))
{
    m_item.key = field.key; // by which rules name it
    m_item.required = true; // an entry that is there is there
    if (m_item.label.isEmpty())
        m_item.label = field.label;
    m_add->setAccessibleName(tr("Add to %1").arg(field.label));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add(freshEntry(m_item));
        m_cards.back()->focusIn();
    });
}

Card *CardListEditor::insert(int index, const QJsonValue &value, bool folded)
{
    auto *card = new Card(m_item, m_context, this);
    card->fold(folded);
    card->setValue(value);
    m_layout->insertWidget(index, card);
    m_cards.insert(m_cards.begin() + index, card);
    connect(card, &Card::edited, this, &CardListEditor::edited);
    connect(card, &Card::moveRequested, this, [this, card](int by) { move(card, indexOf(card) + by); });
    connect(card, &Card::dragged, this, [this, card](int y) { drag(card, y); });
    connect(card, &Card::removeRequested, this, [this, card] { remove(card); });
    connect(card, &Card::duplicateRequested, this, [this, card] {
        insert(indexOf(card) + 1, card->parked().isUndefined() ? card->value() : card->parked(), false)->focusIn();
        number();
        Q_EMIT edited();
    });
    return card;
}

void CardListEditor::add(const QJsonValue &value)
{
    insert(int(m_cards.size()), value, false);
    number();
    Q_EMIT edited();
}

void CardListEditor::remove(Card *card)
{
    const int index = indexOf(card);
    m_cards.erase(m_cards.begin() + index);
    card->hide();
    card->deleteLater(); // its button was pressed
    number();
    if (m_cards.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_cards.at(std::size_t(qMin(index, int(m_cards.size()) - 1)))->focusIn();
    Q_EMIT edited();
}

void CardListEditor::move(Card *card, int to)
{
    if (to < 0 || to >= int(m_cards.size()))
        return;
    QWidget *focused = card->isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    m_cards.erase(m_cards.begin() + indexOf(card));
    m_cards.insert(m_cards.begin() + to, card);
    m_layout->removeWidget(card);
    m_layout->insertWidget(to, card);
    number();
    // A button that is of no use at the end of the list hands the keyboard on.
    if (focused && !focused->isEnabled())
        card->focusIn();
    Q_EMIT edited();
}

void CardListEditor::drag(Card *card, int y)
{
    const int index = indexOf(card);
    if (index > 0 && y < m_cards.at(std::size_t(index) - 1)->geometry().center().y())
        move(card, index - 1);
    else if (index + 1 < int(m_cards.size()) && y > m_cards.at(std::size_t(index) + 1)->geometry().center().y())
        move(card, index + 1);
}

void CardListEditor::number()
{
    const int count = int(m_cards.size());
    const bool room = m_maximum < 0 || count < m_maximum;
    for (int i = 0; i < count; ++i)
        m_cards.at(std::size_t(i))->setPlace(i, count, room, true);
    m_add->setEnabled(room);
    m_add->setToolTip(room ? QString() : tr("The model takes at most %n entries.", nullptr, m_maximum));
}

int CardListEditor::indexOf(const Card *card) const
{
    return int(std::ranges::find(m_cards, card) - m_cards.begin());
}

QJsonValue CardListEditor::value() const
{
    QJsonArray entries;
    for (const Card *card : m_cards) {
        if (const QJsonValue value = card->value(); !value.isUndefined())
            entries.append(value);
    }
    return entries.isEmpty() && !m_wasList ? QJsonValue(QJsonValue::Undefined) : QJsonValue(entries);
}

void CardListEditor::setValue(const QJsonValue &value)
{
    m_wasList = value.isArray();
    const QJsonArray entries = value.toArray();
    qsizetype next = 0;
    std::vector<Card *> leaving;
    for (Card *card : m_cards) {
        // What was switched off stays, unless this is what switches it on again.
        const bool parked = !card->parked().isUndefined();
        if (parked && (next >= entries.size() || card->parked() != entries.at(next)))
            continue;
        if (next >= entries.size())
            leaving.push_back(card);
        else if (const QJsonValue entry = entries.at(next++); parked || card->value() != entry)
            card->setValue(entry);
        card->clearProblems();
    }
    for (Card *card : leaving) {
        m_cards.erase(m_cards.begin() + indexOf(card));
        card->hide();
        card->deleteLater();
    }
    for (; next < entries.size(); ++next)
        insert(int(m_cards.size()), entries.at(next), m_cards.size() >= mostOpen);
    number();
}

bool CardListEditor::accepts(const QJsonValue &value) const
{
    return value.isUndefined() || value.isArray();
}

QString CardListEditor::note() const
{
    if (m_maximum > 0)
        return tr("%1 of %2", "entries").arg(m_cards.size()).arg(m_maximum);
    return m_minimum > qsizetype(m_cards.size()) && m_minimum > 0 ? tr("at least %n", "entries", m_minimum) : QString();
}

QString CardListEditor::complaint() const
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (const QString sentence = m_cards[i]->complaint(); !sentence.isEmpty())
            return tr("%1: %2", "the number of an entry and what is wrong with it").arg(i + 1).arg(sentence);
    }
    return {};
}

QWidget *CardListEditor::showProblem(const QString &path, const QString &sentence)
{
    bool number = false;
    int index = path.section(u'.', 0, 0).toInt(&number);
    if (!number)
        return nullptr;
    // The number counts what is sent.
    for (Card *card : m_cards) {
        if (!card->value().isUndefined() && index-- == 0)
            return card->showProblemAt(path.section(u'.', 1), sentence);
    }
    return nullptr;
}

void CardListEditor::clearProblems()
{
    for (Card *card : m_cards)
        card->clearProblems();
}

std::vector<MediaEditor *> CardListEditor::mediaEditors()
{
    std::vector<MediaEditor *> editors;
    for (Card *card : m_cards) {
        const std::vector<MediaEditor *> inside = card->mediaEditors();
        editors.insert(editors.end(), inside.begin(), inside.end());
    }
    return editors;
}

void CardListEditor::applyRules()
{
    for (Card *card : m_cards)
        card->applyRules();
}

// Entries that are switched off, with their places.
QJsonValue CardListEditor::aside() const
{
    QJsonArray parked;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (const QJsonValue entry = m_cards[i]->parked(); !entry.isUndefined())
            parked.append(QJsonArray{int(i), entry});
    }
    return parked.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(parked);
}

void CardListEditor::setAside(const QJsonValue &aside)
{
    const QSignalBlocker quiet(this);
    for (const auto &each : aside.toArray()) {
        const QJsonArray parked = each.toArray();
        const int place = std::clamp(parked.at(0).toInt(), 0, int(m_cards.size()));
        insert(place, parked.at(1), false)->park();
    }
    number();
}

} // namespace compose
