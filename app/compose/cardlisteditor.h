// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

class QPushButton;
class QVBoxLayout;

namespace compose {

class Card;

// A list of anything: a card for each entry, and a button that adds one.
class CardListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CardListEditor(const studio::Field &field, const studio::ListKind &kind, const EditorContext &context, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override { return this; }
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString complaint() const override;
    QWidget *showProblem(const QString &path, const QString &sentence) override;
    void clearProblems() override;
    [[nodiscard]] std::vector<MediaEditor *> mediaEditors() override;
    void applyRules() override;
    [[nodiscard]] QJsonValue aside() const override;
    void setAside(const QJsonValue &aside) override;

private:
    Card *insert(int index, const QJsonValue &value, bool folded);
    void add(const QJsonValue &value);
    void remove(Card *card);
    void move(Card *card, int to);
    void drag(Card *card, int y);
    void number();
    [[nodiscard]] int indexOf(const Card *card) const;

    studio::Field m_item;
    EditorContext m_context;
    int m_minimum;
    int m_maximum;
    bool m_wasList = false; // a list stays a list, also when empty
    std::vector<Card *> m_cards;
    QPushButton *m_add;
    QVBoxLayout *m_layout;
};

} // namespace compose
