// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/presetbutton.h"

#include "theme.h"

#include <QMenu>

namespace compose {

PresetButton::PresetButton(studio::Presets &presets, QWidget *parent)
    : QPushButton(tr("Presets"), parent)
    , m_presets(presets)
{
    setIcon(theme::icon(QStringLiteral("chevron-down")));
    setToolTip(tr("Values with a name, to use again"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &PresetButton::openMenu);
}

void PresetButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Presets"));
    for (const studio::Preset &preset : m_presets.all()) {
        if (!studio::suits(preset, m_form))
            continue;
        QAction *action = menu->addAction(QString(preset.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id = preset.id] { Q_EMIT chosen(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No presets for this model yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save as preset…"), this, &PresetButton::saveRequested);
    save->setEnabled(!m_form.endpoint.isEmpty());
    menu->addAction(tr("Manage presets…"), this, &PresetButton::listRequested)->setEnabled(!m_presets.all().empty());
    menu->addAction(tr("Import preset…"), this, &PresetButton::importRequested);
    const QPoint corner(layoutDirection() == Qt::RightToLeft ? rect().left() : rect().right() - menu->sizeHint().width(), rect().bottom() + 2);
    menu->popup(mapToGlobal(corner));
}

} // namespace compose
