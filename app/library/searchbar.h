// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the library is searched: the field, buttons for what is asked for most, and a chip for every other condition.
// The text of the field is the truth; buttons and chips show it and change it.

#include "library/searchcompletion.h"
#include "media/media.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QCompleter;
class QHBoxLayout;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace library {

class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text); // searches at once
    void setWords(const SearchWords &words);
    void begin();                      // focus, all selected
    // For what belongs into the row of buttons, behind them.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

Q_SIGNALS:
    void searchWanted(const QString &text); // while typing
    void entered();
    void keepWanted();
    void wordsWanted(); // completion will be needed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilters();
    void showConditions();
    void showChips();
    void complete();
    void insert(const QString &choice);
    void changeFilters();

    QLineEdit *m_field;
    QToolButton *m_keep;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_chips = nullptr;
    QWidget *m_chipRow;
    std::vector<std::pair<media::Kind, QToolButton *>> m_kinds;
    QToolButton *m_favourite = nullptr;
    QComboBox *m_rating = nullptr;
    QCompleter *m_completer;
    QStringListModel *m_choices;
    SearchWords m_words;
    QTimer m_typing;
    bool m_isShowing = false; // what is set now was read from the text
};

} // namespace library
