// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/presetpreview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace compose {
namespace {

constexpr int rowHeight = 26;

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setSizeHint(QSize(0, rowHeight));
    item->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    return item;
}

} // namespace

PresetPreview::PresetPreview(const studio::Preset &preset, const studio::Form &form, const studio::Values &now, QWidget *parent)
    : QDialog(parent)
{
    const studio::PresetEffect effect = studio::effectOf(preset, form, now);
    setWindowTitle(tr("Apply preset"));
    resize(520, 320);

    auto *summary = new QLabel(this);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    summary->setText(effect.changes.empty() ? tr("“%1” changes nothing: the form says all of it already.").arg(preset.name)
                            : effect.changes.size() == 1 ? tr("“%1” changes one field.").arg(preset.name)
                                                         : tr("“%1” changes %n fields.", nullptr, int(effect.changes.size())).arg(preset.name));
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Field"), tr("Now"), tr("Then")});
    for (const studio::PresetChange &change : effect.changes) {
        const studio::Field &field = *form.field(change.key);
        model->appendRow({cell(change.label), cell(studio::spokenValue(field, change.now)), cell(studio::spokenValue(field, change.then))});
    }
    auto *table = new QTreeView(this);
    table->setModel(model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAccessibleName(tr("Changes"));
    table->header()->setSectionResizeMode(QHeaderView::Stretch);
    table->setVisible(!effect.changes.empty());
    auto *missing = new QLabel(this);
    missing->setTextFormat(Qt::PlainText);
    missing->setWordWrap(true);
    missing->setText(tr("This model has no place for: %1.").arg(QLocale().createSeparatedList(effect.missing)));
    missing->setVisible(!effect.missing.isEmpty());
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    apply->setEnabled(!effect.changes.empty());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    layout->addWidget(missing);
    if (effect.changes.empty())
        layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, values = effect.values] {
        Q_EMIT applied(values);
        accept();
    });
}

} // namespace compose
