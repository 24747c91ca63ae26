// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The documentation in the program, without a network: contents and a search over all of it at the
// left, the text at the right. Where a field of a form is asked about, what is known of it stands
// first. The guide is in the language of the program.

#include "help/helptext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QTextBrowser;

namespace help {

class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    ~HelpWindow() override;

    enum Page { Guide, CommandLine, News };
    void showPage(Page page);
    // Text from outside, shown as it is. Empty title: no field any more.
    void showField(const QString &title, const QStringList &paragraphs);
    void focusSearch();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void speak(); // the window's own words
    void load();     // the guide at once, the others in the turns after it
    bool readNext(); // false: all are read
    void readAll() { while (readNext()) {} }
    void goOnReading();
    void list();
    void addRow(const QString &title, int section, int level);
    void open(const Section &section);
    void openRow(int row);

    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QLabel *m_nothing;
    QTextBrowser *m_text;
    std::vector<std::unique_ptr<QTextDocument>> m_pages;
    std::vector<Section> m_sections; // of all pages
    std::unique_ptr<QTextDocument> m_field;
    QString m_fieldTitle;
    QStringList m_fieldText;
};

} // namespace help
