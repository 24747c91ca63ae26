// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "announce.h"
#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "compose/roomyrows.h"
#include "compose/taborder.h"
#include "focusheir.h"
#include "room.h"
#include "settings/settingsform.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTimer>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace settings {

namespace {

// The fields of one group, which is the title of its page already.
studio::Form pageOf(const studio::Form &form, const QString &group)
{
    studio::Form page = form;
    std::erase_if(page.fields, [&group](const studio::Field &field) { return field.group != group; });
    std::erase_if(page.rules, [&page](const studio::Rule &rule) { return !page.field(rule.fields.value(0)); });
    for (studio::Field &field : page.fields)
        field.group.clear();
    return page;
}

// To ask all pages for their sizes, at each width that a layout tries, costs more than to build them. The dialog has
// a size of its own.
class Pages final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override { return {}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

SettingsDialog::SettingsDialog(const studio::Values &values, QWidget *parent)
    : QDialog(parent)
    , m_told(values)
    , m_titles(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_pages(new Pages(this))
    , m_typing(new QTimer(this))
    , m_steps(new QUndoGroup(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(std::chrono::milliseconds(700));
    setWindowTitle(tr("Settings"));
    setMinimumSize(600, 420);
    resize(820, 560);
    m_list->setModel(m_titles);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(180);
    m_list->setItemDelegate(new compose::RoomyRows(m_list));
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_pages,
            [this](const QModelIndex &index) { m_pages->setCurrentIndex(index.row()); });
    const studio::Form all = settingsForm();
    QStringList groups;
    for (const studio::Field &field : all.fields) {
        if (groups.contains(field.group))
            continue;
        groups << field.group;
        auto *page = new QWidget(m_pages);
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 8, 0, 0);
        layout->setSpacing(0);
        auto *form = new compose::FormView({}, page);
        form->setForm(pageOf(all, field.group), values);
        layout->addWidget(form);
        if (field.key == keys::watch)
            layout->addWidget(folderPart(form));
        m_forms.push_back(form);
        m_steps->addStack(&form->undoStack());
        addPage(m_pages->count(), field.group, page);
        connect(form, &compose::FormView::edited, this, &SettingsDialog::edited);
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    QPushButton *undo = buttons->addButton(tr("Undo"), QDialogButtonBox::ResetRole);
    undo->setAutoDefault(false);
    undo->setEnabled(false);
    connect(undo, &QPushButton::clicked, this, [this] {
        const QString step = m_steps->undoText();
        m_steps->undo();
        shell::announce(this, tr("Undone: %1").arg(step));
    });
    connect(m_steps, &QUndoGroup::canUndoChanged, undo, [undo, close](bool canUndo) {
        const shell::FocusHeir goesOn({undo}, close);
        undo->setEnabled(canUndo);
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &SettingsDialog::followPage);
    followPage();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    auto *across = new QHBoxLayout;
    across->setContentsMargins(theme::margins(theme::grid, theme::grid / 2, 0, 0));
    across->setSpacing(0);
    across->addWidget(m_list);
    across->addWidget(m_pages, 1);
    layout->addLayout(across, 1);
    layout->addLayout(foot);
    connect(m_typing, &QTimer::timeout, this, &SettingsDialog::tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
}

void SettingsDialog::addPage(int place, const QString &title, QWidget *page)
{
    QStringList titles = m_titles->stringList();
    if (place < 0)
        place += int(titles.size()) + 1;
    titles.insert(place, title);
    m_pages->insertWidget(place, page);
    m_titles->setStringList(titles);
    showPage(0);
}

void SettingsDialog::addBelow(const QString &key, QWidget *part)
{
    compose::FormView *form = formOf(key);
    auto *layout = form ? qobject_cast<QVBoxLayout *>(form->parentWidget()->layout()) : nullptr;
    if (!layout)
        return;
    form->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // the rest is the part's
    layout->addWidget(part, 1);
}

// A step that is out of sight is not taken back.
void SettingsDialog::followPage()
{
    const auto *page = m_pages->currentWidget();
    const auto *form = page ? page->findChild<compose::FormView *>() : nullptr;
    m_steps->setActiveStack(form ? &form->undoStack() : nullptr);
}

void SettingsDialog::useValues(const studio::Values &values)
{
    for (compose::FormView *form : m_forms) {
        studio::Values merged = form->values();
        bool isOther = false;
        for (const studio::Field &field : form->form().fields) {
            if (!values.contains(field.key) || values.value(field.key) == merged.value(field.key))
                continue;
            merged.insert(field.key, values.value(field.key));
            isOther = true;
        }
        if (isOther)
            form->applyChange(merged, tr("Import settings"));
    }
    tell();
}

void SettingsDialog::showPage(int place)
{
    m_list->setCurrentIndex(m_titles->index(place));
    m_pages->setCurrentIndex(place);
}

// A folder is chosen more often than typed.
QWidget *SettingsDialog::folderPart(compose::FormView *form)
{
    auto *part = new QWidget(m_pages);
    auto *choose = new QPushButton(tr("Choose a folder…"), part);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(12, 0, 12, 4);
    row->addWidget(choose);
    row->addStretch(1);
    const auto showPart = [form, part] { part->setVisible(form->values().value(keys::watch).toBool()); };
    connect(form, &compose::FormView::edited, part, showPart);
    showPart();
    connect(choose, &QPushButton::clicked, this, [this, form] {
        auto *dialog = new QFileDialog(this, tr("Choose a folder to watch"), form->values().value(keys::watchFolder).toString());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &folder) {
            studio::Values values = form->values();
            values.insert(keys::watchFolder, folder);
            form->setForm(studio::Form(form->form()), values);
            tell();
        });
        dialog->open();
    });
    return part;
}

compose::FormView *SettingsDialog::formOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_forms, [&key](const compose::FormView *form) { return form->form().field(key); });
    return found == m_forms.end() ? nullptr : *found;
}

compose::FieldRow *SettingsDialog::rowInSight(const QString &key)
{
    compose::FormView *form = formOf(key);
    if (!form)
        return nullptr;
    showPage(m_pages->indexOf(form->parentWidget()));
    return form->row(key);
}

studio::Values SettingsDialog::values() const
{
    studio::Values all;
    for (const compose::FormView *form : m_forms) {
        const studio::Values page = form->values();
        for (const studio::Field &field : form->form().fields) {
            if (page.contains(field.key))
                all.insert(field.key, page.value(field.key));
        }
    }
    return all;
}

// At once, save for what is typed: half an address means nothing.
void SettingsDialog::edited()
{
    const studio::Values now = values();
    bool typing = false;
    for (compose::FormView *form : m_forms) {
        form->clearProblems();
        typing = typing || std::ranges::any_of(form->form().fields, [&](const studio::Field &field) {
            return std::holds_alternative<studio::TextKind>(field.kind) && now.value(field.key) != m_told.value(field.key);
        });
    }
    if (typing)
        m_typing->start();
    else
        tell();
}

void SettingsDialog::tell()
{
    m_typing->stop();
    const studio::Values now = values();
    const studio::Values before = std::exchange(m_told, now);
    for (const compose::FormView *form : m_forms) {
        for (const studio::Field &field : form->form().fields) {
            const QJsonValue value = now.value(field.key);
            if (value != before.value(field.key) && studio::validate({.fields = {field}}, now).empty())
                Q_EMIT changed(field.key, value);
        }
    }
}

void SettingsDialog::done(int result)
{
    tell();
    QDialog::done(result);
}

void SettingsDialog::showProblem(const QString &key, const QString &sentence)
{
    if (compose::FieldRow *row = rowInSight(key))
        row->showProblem(sentence);
}

void SettingsDialog::focusField(const QString &key)
{
    if (compose::FieldRow *row = rowInSight(key))
        row->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ApplicationPaletteChange)
        return;
    // Rows keep colours of their own. Later: the row that was clicked is still telling.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const compose::FormView *look = formOf(keys::look);
            const bool focused = look && look->isAncestorOf(focusWidget());
            for (compose::FormView *form : m_forms)
                form->setForm(studio::Form(form->form()), form->values());
            if (focused)
                focusField(keys::look);
        },
        Qt::QueuedConnection);
}

bool SettingsDialog::focusNextPrevChild(bool next)
{
    return compose::moveFocus(this, focusWidget(), next);
}

} // namespace settings
