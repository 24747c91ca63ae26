// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/modelpicker.h"

#include "compose/modelfinder.h"

#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace compose {

ModelPicker::ModelPicker(studio::Catalog &catalog, QWidget *parent)
    : QDialog(parent)
{
    constexpr QSize wanted(640, 640);
    constexpr QSize margin(48, 48);
    setWindowTitle(tr("Choose a model"));
    resize(parent ? wanted.boundedTo(parent->size() - margin) : wanted);
    auto *finder = new ModelFinder(catalog, ModelFinder::Click::Single, this);
    auto *hint = new QLabel(tr("Enter uses the model · Ctrl+D makes it a favourite · Esc leaves"), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setContentsMargins(4, 0, 4, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(finder, 1);
    layout->addWidget(hint);
    finder->focusSearch();
    connect(finder, &ModelFinder::chosen, this, [this](const QString &endpoint) {
        accept();
        Q_EMIT chosen(endpoint);
    });
}

} // namespace compose
