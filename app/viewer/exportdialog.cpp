// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/exportdialog.h"

#include "theme.h"
#include "viewer/folders.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNames = 4;
constexpr int usualWidth = 600;
constexpr int previewWidth = 420;

QString defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
        .filePath(u"Gesso exports"_qs);
}

bool hasQuality(const QString &format)
{
    return format == u"jpeg" || format == u"webp";
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExportDialog::ExportDialog(std::vector<studio::Item> items, QWidget *parent)
    : QDialog(parent)
    , m_items(std::move(items))
    , m_fields(new QWidget(this))
    , m_progress(new QProgressBar(this))
    , m_result(plainLabel(this))
    , m_show(new QPushButton(tr("Show in folder"), this))
    , m_accept(new QPushButton(tr("Export files"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_items.size() == 1 ? tr("Export 1 result")
                                       : tr("Export %n results", nullptr, int(m_items.size())));
    buildFields();

    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_result->setAccessibleName(tr("Result"));
    m_result->hide();
    m_show->hide();
    m_accept->setAccessibleName(tr("Export files"));
    m_accept->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_fields);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    column->addStretch();
    column->addLayout(buttons);

    connect(m_accept, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_written); });
    check();
    resize(usualWidth, sizeHint().height());
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::buildFields()
{
    m_folder = new QLineEdit(QDir::toNativeSeparators(defaultFolder()), m_fields);
    m_folder->setAccessibleName(tr("Folder"));
    auto *browseButton = new QPushButton(tr("Browse…"), m_fields);
    browseButton->setAutoDefault(false);
    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(theme::grid);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browseButton);

    m_template = new QLineEdit(studio::defaultNameTemplate(), m_fields);
    m_template->setAccessibleName(tr("Name template"));
    m_template->setToolTip(
        tr("Words in braces are replaced: {prompt} {model} {maker} {seed} {width} {height} {date} "
           "{time} "
           "{index} {count} {id} {kind} {name} {ext}. {prompt:40} cuts after 40 characters."));
    m_preview = plainLabel(m_fields);
    m_preview->setAccessibleName(tr("Resulting names"));

    m_format = new QComboBox(m_fields);
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("As delivered"), QString());
    m_format->addItem(u"PNG"_qs, u"png"_qs);
    m_format->addItem(u"JPEG"_qs, u"jpeg"_qs);
    m_format->addItem(u"WebP"_qs, u"webp"_qs);
    m_format->addItem(u"TIFF"_qs, u"tiff"_qs);
    m_quality = new QSpinBox(m_fields);
    m_quality->setAccessibleName(tr("Quality"));
    m_quality->setRange(1, 100);
    m_quality->setValue(media::ConvertOptions().quality);
    m_quality->setPrefix(tr("Quality "));
    auto *formatRow = new QHBoxLayout;
    formatRow->setSpacing(theme::grid);
    formatRow->addWidget(m_format, 1);
    formatRow->addWidget(m_quality);

    m_transcript = new QComboBox(m_fields);
    m_transcript->setAccessibleName(tr("Transcript format"));
    m_transcript->addItem(tr("Plain text (TXT)"), u"txt"_qs);
    m_transcript->addItem(tr("Subtitles (SRT)"), u"srt"_qs);
    m_transcript->addItem(tr("Web subtitles (VTT)"), u"vtt"_qs);
    m_transcript->addItem(tr("Everything (JSON)"), u"json"_qs);

    m_collision = new QComboBox(m_fields);
    m_collision->setAccessibleName(tr("If a file exists"));
    m_collision->addItem(tr("Add a number to the name"), int(studio::Collision::Number));
    m_collision->addItem(tr("Skip it"), int(studio::Collision::Skip));
    m_collision->addItem(tr("Overwrite it"), int(studio::Collision::Overwrite));

    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * theme::grid);
    m_form->setVerticalSpacing(theme::grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Folder"), folderRow);
    m_form->addRow(tr("Name template"), m_template);
    m_form->addRow(QString(), m_preview);
    m_form->addRow(tr("Format"), formatRow);
    m_form->addRow(tr("Transcripts as"), m_transcript);
    m_form->addRow(tr("If a file exists"), m_collision);
    m_form->setRowVisible(formatRow, has(media::Kind::Image));
    m_form->setRowVisible(m_transcript, has(media::Kind::Text));

    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_template, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
    connect(m_transcript, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
}

void ExportDialog::setFolder(const QString &folder)
{
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::setNameTemplate(const QString &nameTemplate)
{
    if (!nameTemplate.isEmpty())
        m_template->setText(nameTemplate);
}

void ExportDialog::reject()
{
    if (m_export)
        m_export->cancel(); // finish() tells what was written; the next press closes
    else
        QDialog::reject();
}

bool ExportDialog::has(media::Kind kind) const
{
    return std::ranges::any_of(m_items,
                               [kind](const studio::Item &item) { return item.kind == kind; });
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the exported files"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setFolder);
    dialog->open();
}

studio::ExportOptions ExportDialog::options() const
{
    studio::ExportOptions options;
    options.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    options.nameTemplate = m_template->text();
    options.collision = studio::Collision(m_collision->currentData().toInt());
    options.image.format = m_format->currentData().toString();
    options.image.quality = m_quality->value();
    options.transcriptFormat = m_transcript->currentData().toString();
    return options;
}

QString ExportDialog::suffixFor(const studio::Item &item) const
{
    const QString format = m_format->currentData().toString();
    if (item.kind == media::Kind::Image && !format.isEmpty())
        return format == u"jpeg" ? u"jpg"_qs : format;
    if (item.kind == media::Kind::Text)
        return m_transcript->currentData().toString();
    return QFileInfo(item.path).suffix();
}

tl::expected<QStringList, QString> ExportDialog::names() const
{
    QStringList names;
    const int count = int(m_items.size());
    for (int i = 0; i < std::min(count, shownNames); ++i) {
        const studio::Item &item = m_items[size_t(i)];
        const auto name = studio::nameFrom(m_template->text(), item, i + 1, count);
        if (!name)
            return tl::unexpected(name.error());
        const QString suffix = suffixFor(item);
        const QString whole = name->endsWith(u'.' + suffix, Qt::CaseInsensitive)
                                  ? *name
                                  : u"%1.%2"_qs.arg(*name, suffix);
        names << fontMetrics().elidedText(whole, Qt::ElideMiddle, previewWidth);
    }
    if (count > shownNames)
        names << tr("and %n more", nullptr, count - shownNames);
    return names;
}

void ExportDialog::check()
{
    const auto preview = names();
    const bool hasFolder =
        QDir::isAbsolutePath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    const theme::Tokens &colors = theme::tokens(palette());
    QPalette tint = palette();
    tint.setColor(QPalette::WindowText, preview && hasFolder ? colors.textSecond : colors.error);
    m_preview->setPalette(tint);
    if (!preview)
        m_preview->setText(preview.error());
    else if (!hasFolder)
        m_preview->setText(tr("Choose a folder by its whole path."));
    else
        m_preview->setText(preview->join(u'\n'));
    m_preview->setWordWrap(!preview || !hasFolder); // names are cut to fit, sentences wrap
    m_accept->setEnabled(preview && hasFolder && !m_export && !m_items.empty());
    m_quality->setVisible(hasQuality(m_format->currentData().toString()));
}

void ExportDialog::start()
{
    m_written.clear();
    m_show->hide();
    m_result->hide();
    m_export = new studio::Export(m_items, options(), this);
    m_fields->setEnabled(false);
    m_accept->setEnabled(false);
    m_progress->setRange(0, int(m_items.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setText(tr("Cancel"));
    connect(m_export, &studio::Export::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_export, &studio::Export::finished, this, &ExportDialog::finish);
}

void ExportDialog::finish()
{
    const QStringList written = m_export->written();
    const QStringList failures = m_export->failures();
    std::exchange(m_export, nullptr)->deleteLater();
    m_fields->setEnabled(true);
    m_progress->hide();
    m_written = written.value(0);

    QStringList lines;
    if (!written.isEmpty())
        lines << (written.size() == 1 ? tr("1 file exported.")
                                      : tr("%n files exported.", nullptr, int(written.size())));
    else if (failures.isEmpty())
        lines << tr("No file was exported.");
    lines += failures.mid(0, shownNames);
    if (failures.size() > shownNames)
        lines << tr("and %n more", nullptr, int(failures.size()) - shownNames);
    m_result->setText(lines.join(u'\n'));
    m_result->show();
    m_show->setVisible(!written.isEmpty());
    m_cancel->setText(tr("Close"));
    check();
    if (!written.isEmpty())
        Q_EMIT exported(options().folder, m_template->text(), int(written.size()));
}

} // namespace viewer
