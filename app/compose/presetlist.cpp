// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/presetlist.h"

#include "compose/notice.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>

namespace compose {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int rowHeight = 26;

QString ending()
{
    return QStringLiteral("gessopreset");
}

QString filter()
{
    return PresetList::tr("Presets of Gesso (*.gessopreset)");
}

// Without what file systems do not take.
QString fileName(QString name)
{
    for (QChar &c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 32)
            c = u'_';
    }
    return name + u'.' + ending();
}

} // namespace

void askForPresetFile(studio::Presets &presets, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, PresetList::tr("Import preset"), QString(), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, &presets, [&presets](const QStringList &paths) {
        for (const QString &path : paths)
            presets.importFrom(path);
    });
    dialog->open();
}

PresetList::PresetList(studio::Presets &presets, QWidget *parent)
    : QDialog(parent)
    , m_presets(presets)
    , m_notice(new Notice(this))
    , m_model(new QStandardItemModel(0, 2, this))
    , m_view(new QTreeView(this))
{
    setWindowTitle(tr("Presets"));
    resize(520, 380);
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Model")});
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setAccessibleName(tr("Presets"));
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);

    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &text, auto run, bool needsCurrent) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
        if (needsCurrent)
            m_needCurrent.push_back(made);
    };
    button(tr("Rename"), [this] { m_view->edit(m_view->currentIndex().siblingAtColumn(0)); }, true);
    button(tr("Delete"), &PresetList::remove, true);
    button(tr("Export…"), &PresetList::exportCurrent, true);
    button(tr("Import…"), &PresetList::import, false);
    row->addStretch(1);
    button(tr("Close"), &QDialog::accept, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_notice);
    layout->addLayout(row);

    // Later: a rename tells of itself while its cell is still being written.
    connect(&presets, &studio::Presets::changed, this, &PresetList::refresh, Qt::QueuedConnection);
    connect(&presets, &studio::Presets::failed, this, [this](const QString &sentence) { m_notice->say(Notice::Tone::Warning, sentence); });
    connect(&presets, &studio::Presets::exported, this, [this](const QString &path) {
        m_notice->say(Notice::Tone::Plain, tr("Written to %1. Files of this computer are left out of it.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (m_refreshing)
            return;
        m_presets.rename(item->data(idRole).toString(), item->text());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        for (QPushButton *each : m_needCurrent)
            each->setEnabled(current.isValid());
    });
    refresh();
}

QString PresetList::currentId() const
{
    return m_view->currentIndex().siblingAtColumn(0).data(idRole).toString();
}

void PresetList::refresh()
{
    const QString current = currentId();
    m_refreshing = true; // the names are not edited by anybody here
    m_model->removeRows(0, m_model->rowCount());
    int wanted = 0;
    for (const studio::Preset &preset : m_presets.all()) {
        auto *name = new QStandardItem(preset.name);
        name->setData(preset.id, idRole);
        name->setSizeHint(QSize(0, rowHeight));
        auto *model = new QStandardItem(preset.endpoint.isEmpty() ? tr("All with these fields") : preset.endpoint);
        model->setEditable(false);
        if (preset.id == current)
            wanted = m_model->rowCount();
        m_model->appendRow({name, model});
    }
    m_refreshing = false;
    m_view->setCurrentIndex(m_model->index(wanted, 0));
    for (QPushButton *each : m_needCurrent)
        each->setEnabled(m_model->rowCount() > 0);
}

void PresetList::remove()
{
    const studio::Preset *found = m_presets.find(currentId());
    if (!found)
        return;
    const studio::Preset preset = *found;
    m_presets.remove(preset.id);
    m_notice->say(Notice::Tone::Plain, tr("“%1” is deleted.").arg(preset.name), {{tr("Undo"), [this, preset] { m_presets.save(preset); }}});
}

void PresetList::exportCurrent()
{
    const studio::Preset *found = m_presets.find(currentId());
    if (!found)
        return;
    auto *dialog = new QFileDialog(this, tr("Export preset"), fileName(found->name), filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending());
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = found->id](const QString &path) { m_presets.exportTo(path, id); });
    dialog->open();
}

void PresetList::import()
{
    askForPresetFile(m_presets, this);
}

} // namespace compose
