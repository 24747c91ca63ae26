// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/presetsaver.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {
namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int rowHeight = 26;

// A preset is a way of working: what the picture shows is another matter each time.
bool isSubject(const studio::Field &field)
{
    const auto *text = std::get_if<studio::TextKind>(&field.kind);
    return (text && text->multiline) || field.key == QLatin1String("prompt")
        || std::holds_alternative<studio::SeedKind>(field.kind) || std::holds_alternative<studio::MediaKind>(field.kind);
}

} // namespace

PresetSaver::PresetSaver(const studio::Form &form, const studio::Values &values, QWidget *parent)
    : QDialog(parent)
    , m_endpoint(form.endpoint)
    , m_values(values)
    , m_name(new QLineEdit(this))
    , m_all(new QRadioButton(tr("For every model that has these fields"), this))
    , m_fields(new QStandardItemModel(0, 2, this))
{
    setWindowTitle(tr("Save preset"));
    resize(460, 440);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(100);
    auto *one = new QRadioButton(tr("For %1 only").arg(form.title.isEmpty() ? form.endpoint : form.title).replace(u'&', QStringLiteral("&&")), this);
    one->setChecked(true);
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    // Where nothing was changed, the settings as they stand are the way of working.
    const bool isChanged = std::ranges::any_of(form.fields, [&values](const studio::Field &field) {
        const QJsonValue value = values.value(field.key);
        return !field.hidden && !isSubject(field) && !value.isUndefined() && value != QJsonValue(QString()) && value != field.defaultValue;
    });
    for (const studio::Field &field : form.fields) {
        const QJsonValue value = values.value(field.key);
        if (field.hidden || value.isUndefined() || value == QJsonValue(QString()))
            continue;
        auto *name = new QStandardItem(field.label);
        name->setCheckable(true);
        name->setEditable(false);
        name->setCheckState(!isSubject(field) && (!isChanged || value != field.defaultValue) ? Qt::Checked : Qt::Unchecked);
        name->setData(field.key, keyRole);
        name->setSizeHint(QSize(0, rowHeight));
        auto *said = new QStandardItem(studio::spokenValue(field, value));
        said->setEditable(false);
        m_fields->appendRow({name, said});
    }
    auto *list = new QTreeView(this);
    list->setModel(m_fields);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("What is in the preset"));
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    auto *heading = new QLabel(tr("What is in the preset"), this);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_name);
    layout->addWidget(one);
    layout->addWidget(m_all);
    layout->addWidget(heading);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &PresetSaver::refresh);
    connect(m_fields, &QStandardItemModel::itemChanged, this, &PresetSaver::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT saved(preset());
        accept();
    });
    refresh();
}

studio::Preset PresetSaver::preset() const
{
    studio::Preset preset{.name = m_name->text().simplified(), .endpoint = m_all->isChecked() ? QString() : m_endpoint};
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const QStandardItem *item = m_fields->item(row);
        const QString key = item->data(keyRole).toString();
        if (item->checkState() == Qt::Checked)
            preset.values.insert(key, m_values.value(key));
    }
    return preset;
}

void PresetSaver::refresh()
{
    const studio::Preset now = preset();
    m_save->setEnabled(!now.name.isEmpty() && !now.values.isEmpty());
}

} // namespace compose
