// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/exportdialog.h"

#include "announce.h"
#include "theme.h"
#include "viewer/exportfields.h"
#include "viewer/folders.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNames = 3;
constexpr int shownFailures = 5;
constexpr int usualWidth = 640;
constexpr int previewWidth = 440;

QString defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)).filePath(u"Gesso exports"_qs);
}

} // namespace

ExportDialog::ExportDialog(std::vector<studio::Item> items, QWidget *parent)
    : QDialog(parent)
    , m_items(std::move(items))
    , m_form(new QWidget(this))
    , m_fields(new ExportFields(m_items, m_form))
    , m_progress(new QProgressBar(this))
    , m_file(new QLabel(this))
    , m_result(new QLabel(this))
    , m_show(new QPushButton(tr("Show in folder"), this))
    , m_accept(new QPushButton(tr("Export files"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_items.size() == 1 ? tr("Export 1 result") : tr("Export %n results", nullptr, int(m_items.size())));
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    form->addWidget(m_fields);
    buildPresets();

    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_result->setAccessibleName(tr("Result"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_file, m_result})
        label->setTextFormat(Qt::PlainText);
    for (QWidget *later : std::initializer_list<QWidget *>{m_progress, m_file, m_result, m_show})
        later->hide();
    m_accept->setAccessibleName(tr("Export files"));
    m_accept->setDefault(true);
    m_show->setAutoDefault(false);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(m_file);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    column->addLayout(buttons);

    connect(m_accept, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_written); });
    connect(m_fields, &ExportFields::changed, this, &ExportDialog::check);
    setOptions({});
    resize(usualWidth, sizeHint().height());
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setOriginals(const std::function<bool(const QString &path)> &isOriginal)
{
    m_isOriginal = isOriginal;
}

void ExportDialog::buildPresets()
{
    m_preset = new QComboBox(m_form);
    m_preset->setAccessibleName(tr("Preset"));
    auto *save = new QPushButton(tr("Save preset…"), m_form);
    save->setAutoDefault(false);
    m_removePreset = new QToolButton(m_form);
    m_removePreset->setIcon(theme::icon(u"trash"_qs));
    m_removePreset->setAutoRaise(true);
    m_removePreset->setToolTip(tr("Remove this preset"));
    m_removePreset->setAccessibleName(tr("Remove this preset"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_preset, 1);
    row->addWidget(m_removePreset);
    row->addWidget(save);
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::usePreset);
    connect(save, &QPushButton::clicked, this, &ExportDialog::askForPresetName);
    connect(m_removePreset, &QToolButton::clicked, this, &ExportDialog::removePreset);
    fillPresets({});
    m_fields->putFirst(tr("Preset"), row, save);
}

void ExportDialog::fillPresets(const QString &current)
{
    m_preset->clear();
    m_preset->addItem(m_presets.isEmpty() ? tr("None saved yet") : tr("Choose…"), QString());
    for (const QString &name : m_presets.keys())
        m_preset->addItem(name, name);
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(current)));
    m_removePreset->setVisible(m_preset->currentIndex() > 0);
}

void ExportDialog::setPresets(const QJsonObject &presets)
{
    m_presets = presets;
    fillPresets({});
}

void ExportDialog::usePreset()
{
    const QString name = m_preset->currentData().toString();
    m_removePreset->setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    studio::ExportOptions options = studio::ExportOptions::fromJson(m_presets.value(name).toObject());
    if (options.folder.isEmpty())
        options.folder = m_fields->options().folder;
    m_fields->setOptions(options);
}

void ExportDialog::askForPresetName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save preset"));
    dialog->setLabelText(tr("Name of the preset; one of that name is replaced:"));
    dialog->setTextValue(m_preset->currentData().toString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty())
            return;
        m_presets.insert(name, m_fields->options().toJson());
        fillPresets(name);
        Q_EMIT presetsChanged(m_presets);
    });
    dialog->open();
}

void ExportDialog::removePreset()
{
    m_presets.remove(m_preset->currentData().toString());
    fillPresets({});
    Q_EMIT presetsChanged(m_presets);
}

void ExportDialog::setOptions(const studio::ExportOptions &options)
{
    studio::ExportOptions shown = options;
    if (shown.folder.isEmpty())
        shown.folder = defaultFolder();
    m_fields->setOptions(shown);
}

void ExportDialog::reject()
{
    if (m_export)
        m_export->cancel(); // finish() tells what was written; the next press closes
    else
        QDialog::reject();
}

QString ExportDialog::preview(const studio::ExportOptions &options) const
{
    const int count = int(m_items.size());
    QStringList names;
    for (const QString &place : studio::placesFor(m_items, options, studio::Twins::Apart, shownNames))
        names << fontMetrics().elidedText(QDir::toNativeSeparators(place), Qt::ElideMiddle, previewWidth);
    if (count > shownNames)
        names << tr("and %n more", nullptr, count - shownNames);
    return names.join(u'\n');
}

void ExportDialog::check()
{
    const studio::ExportOptions options = m_fields->options();
    QString problem = studio::templateProblem(options.nameTemplate, m_items);
    if (problem.isEmpty() && !QDir::isAbsolutePath(options.folder))
        problem = tr("Choose a folder by its whole path.");
    m_fields->showPreview(problem.isEmpty() ? preview(options) : problem, !problem.isEmpty());
    m_accept->setEnabled(problem.isEmpty() && !m_export && !m_items.empty());
}

void ExportDialog::start()
{
    m_written.clear();
    m_show->hide();
    m_result->hide();
    m_export = new studio::Export(m_items, m_fields->options(), this);
    m_export->setOriginals(m_isOriginal);
    m_form->setEnabled(false);
    m_accept->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_file->clear();
    m_file->show();
    m_cancel->setText(tr("Cancel"));
    connect(m_export, &studio::Export::progress, this, [this](double part) { m_progress->setValue(int(part * 1000)); });
    connect(m_export, &studio::Export::fileBegan, this, [this](int count, int total, const QString &name) {
        m_file->setText(fontMetrics().elidedText(tr("%1 of %2: %3").arg(count).arg(total).arg(name), Qt::ElideMiddle, m_progress->width()));
    });
    connect(m_export, &studio::Export::finished, this, &ExportDialog::finish);
}

void ExportDialog::finish()
{
    const QStringList written = m_export->written();
    const QStringList failures = m_export->failures();
    const int skipped = m_export->skipped();
    const bool isCancelled = m_export->isCancelled();
    std::exchange(m_export, nullptr)->deleteLater();
    m_form->setEnabled(true);
    m_progress->hide();
    m_file->hide();
    m_written = written.value(0);

    QStringList lines;
    if (isCancelled)
        lines << tr("The export was cancelled.");
    if (written.size() == 1 && written.front().endsWith(QLatin1String(".zip")))
        lines << tr("Everything is in %1.").arg(QFileInfo(written.front()).fileName());
    else if (!written.isEmpty())
        lines << (written.size() == 1 ? tr("1 file exported.") : tr("%n files exported.", nullptr, int(written.size())));
    else if (failures.isEmpty() && !isCancelled)
        lines << tr("No file was exported.");
    if (skipped > 0)
        lines << (skipped == 1 ? tr("1 file is there already and was skipped.") : tr("%n files are there already and were skipped.", nullptr, skipped));
    lines += failures.mid(0, shownFailures);
    if (failures.size() > shownFailures)
        lines << tr("and %n more", nullptr, int(failures.size()) - shownFailures);
    QPalette tint = palette();
    if (!failures.isEmpty())
        tint.setColor(QPalette::WindowText, theme::tokens(palette()).error);
    m_result->setPalette(tint);
    m_result->setText(lines.join(u'\n'));
    m_result->show();
    shell::announce(this, lines.join(u' '));
    m_show->setVisible(!written.isEmpty());
    m_cancel->setText(tr("Close"));
    check();
    if (!written.isEmpty())
        Q_EMIT exported(m_fields->options(), int(written.size()));
}

} // namespace viewer
