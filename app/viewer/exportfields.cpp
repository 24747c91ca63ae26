// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/exportfields.h"

#include "studio/library/transcriptformats.h"
#include "studio/library/transcriptstore.h"
#include "theme.h"

#include "media/convert.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QPushButton>

#include <algorithm>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t enoughItems = 200; // to know their parameters

QSpinBox *number(const QString &name, int least, int most, int value, const QString &suffix, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    return box;
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QString formatName(const QString &format)
{
    if (format == "webp"_L1)
        return u"WebP"_qs;
    if (format == "webm"_L1)
        return u"WebM"_qs;
    return format.toUpper();
}

} // namespace

ExportFields::ExportFields(const std::vector<studio::Item> &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_form(new QFormLayout(this))
{
    for (const studio::Item &item : items) {
        if (!has(item.kind))
            m_kinds.push_back(item.kind);
    }
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * theme::grid);
    m_form->setVerticalSpacing(theme::grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildPlace();
    buildFormats();
    buildSize();
    buildRest();
    follow();
}

bool ExportFields::has(media::Kind kind) const
{
    return std::ranges::find(m_kinds, kind) != m_kinds.end();
}

void ExportFields::addRow(const QString &label, const QList<QWidget *> &widgets, bool isStretched)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    for (QWidget *widget : widgets)
        row->addWidget(widget, isStretched && widget == widgets.front() ? 1 : 0);
    if (!isStretched)
        row->addStretch();
    m_form->addRow(label, row);
}

void ExportFields::buildPlace()
{
    m_folder = new QLineEdit(this);
    m_folder->setAccessibleName(tr("Folder"));
    m_browse = new QPushButton(tr("Browse…"), this);
    m_browse->setAutoDefault(false);
    addRow(tr("Folder"), {m_folder, m_browse});
    m_template = new QLineEdit(this);
    m_template->setAccessibleName(tr("Name template"));
    m_template->setToolTip(tr("Words in braces are replaced, {prompt:40} is cut after 40 characters, a slash begins a folder."));
    m_words = new QToolButton(this);
    m_words->setText(tr("Insert"));
    m_words->setAccessibleName(tr("Insert a word into the name"));
    m_words->setToolTip(tr("Words that the name can be made of"));
    m_words->setPopupMode(QToolButton::InstantPopup);
    fillWords();
    endFieldsAtOnePlace({m_browse, m_words});
    addRow(tr("Name template"), {m_template, m_words});
    m_preview = new QLabel(this);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAccessibleName(tr("Resulting names"));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(QString(), m_preview);
    m_folderPerJob = new QCheckBox(tr("A folder for each job"), this);
    m_form->addRow(QString(), m_folderPerJob);
    m_form->setRowVisible(m_folderPerJob, m_items.size() > 1);
    connect(m_browse, &QPushButton::clicked, this, &ExportFields::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportFields::follow);
    connect(m_template, &QLineEdit::textChanged, this, &ExportFields::follow);
    connect(m_folderPerJob, &QCheckBox::toggled, this, &ExportFields::follow);
}

void ExportFields::fillWords()
{
    auto *menu = new QMenu(m_words);
    const auto insert = [this](const QString &word) {
        m_template->insert(u'{' + word + u'}');
        m_template->setFocus();
    };
    for (const studio::NameWord &word : studio::nameWords())
        connect(menu->addAction(tr("{%1}: %2").arg(word.word, word.meaning)), &QAction::triggered, m_template, [insert, name = word.word] { insert(name); });
    const std::vector<studio::Item> some(m_items.begin(), m_items.begin() + std::min<std::ptrdiff_t>(std::ssize(m_items), enoughItems));
    if (const QStringList parameters = studio::parameterWords(some); !parameters.isEmpty()) {
        QMenu *all = menu->addMenu(tr("Parameters of the recipes"));
        for (const QString &key : parameters)
            connect(all->addAction(u'{' + QString(key).replace(u'&', u"&&"_qs) + u'}'), &QAction::triggered, m_template, [insert, key] { insert(key); });
    }
    m_words->setMenu(menu);
}

ExportFields::Format ExportFields::formatRow(const QString &label, const QStringList &formats, const QString &lossy, int quality)
{
    Format row{.format = new QComboBox(this), .quality = number(tr("%1, quality").arg(label), 1, 100, quality, {}, this), .lossy = lossy};
    row.format->setAccessibleName(label);
    row.format->addItem(tr("As delivered"), QString());
    for (const QString &format : formats)
        row.format->addItem(formatName(format), format);
    row.quality->setPrefix(tr("Quality "));
    addRow(label, {row.format, row.quality});
    connect(row.format, &QComboBox::currentIndexChanged, this, &ExportFields::follow);
    connect(row.quality, &QSpinBox::valueChanged, this, &ExportFields::follow);
    return row;
}

void ExportFields::buildFormats()
{
    QStringList images{u"png"_qs, u"jpeg"_qs, u"webp"_qs, u"avif"_qs, u"tiff"_qs};
    images.removeIf([](const QString &format) { return !media::canWriteImage(format.toLatin1()); });
    const studio::ExportOptions usual;
    m_image = formatRow(tr("Images as"), images, u" jpeg webp avif "_qs, usual.imageQuality);
    m_video = formatRow(tr("Videos as"), {u"mp4"_qs, u"webm"_qs, u"gif"_qs}, u" mp4 webm "_qs, usual.videoQuality);
    m_sound = formatRow(tr("Sound as"), {u"wav"_qs, u"mp3"_qs, u"flac"_qs, u"ogg"_qs}, u" mp3 ogg "_qs, usual.soundQuality);
    m_transcript = new QComboBox(this);
    m_transcript->setAccessibleName(tr("Transcript format"));
    m_transcript->addItem(tr("Plain text (TXT)"), u"txt"_qs);
    m_transcript->addItem(tr("Subtitles (SRT)"), u"srt"_qs);
    m_transcript->addItem(tr("Web subtitles (VTT)"), u"vtt"_qs);
    m_transcript->addItem(tr("Styled subtitles (ASS)"), u"ass"_qs);
    m_transcript->addItem(tr("Table (CSV)"), u"csv"_qs);
    m_transcript->addItem(tr("Everything, with the words (JSON)"), u"json"_qs);
    m_form->addRow(tr("Transcripts as"), m_transcript);
    m_form->setRowVisible(m_form->rowCount() - 4, has(media::Kind::Image));
    m_form->setRowVisible(m_form->rowCount() - 3, has(media::Kind::Video));
    m_form->setRowVisible(m_form->rowCount() - 2, has(media::Kind::Audio));
    m_form->setRowVisible(m_transcript, std::ranges::any_of(m_items, &studio::mayHoldTranscript));
    connect(m_transcript, &QComboBox::currentIndexChanged, this, &ExportFields::follow);
}

void ExportFields::buildSize()
{
    m_resize = new QComboBox(this);
    m_resize->setAccessibleName(tr("Size"));
    m_resize->addItem(tr("As it is"), int(media::Resize::By::Nothing));
    m_resize->addItem(tr("Longest side"), int(media::Resize::By::LongestSide));
    m_resize->addItem(tr("Exactly, edges cut"), int(media::Resize::By::Exact));
    m_resize->addItem(tr("Percent"), int(media::Resize::By::Percent));
    m_longest = number(tr("Longest side"), 1, 65'535, 2048, tr(" px"), this);
    m_width = number(tr("Width"), 1, 65'535, 1920, tr(" px"), this);
    m_height = number(tr("Height"), 1, 65'535, 1080, tr(" px"), this);
    m_width->setPrefix(tr("W "));
    m_height->setPrefix(tr("H "));
    m_percent = number(tr("Percent"), 1, 800, 50, tr("%", "after a number"), this);
    addRow(tr("Size"), {m_resize, m_longest, m_width, m_height, m_percent});
    m_form->setRowVisible(m_form->rowCount() - 1, has(media::Kind::Image) || has(media::Kind::Video));
    connect(m_resize, &QComboBox::currentIndexChanged, this, &ExportFields::follow);
    for (const QSpinBox *box : {m_longest, m_width, m_height, m_percent})
        connect(box, &QSpinBox::valueChanged, this, &ExportFields::follow);
}

void ExportFields::buildRest()
{
    m_recipe = new QCheckBox(tr("Keep the recipe in the files"), this);
    m_recipe->setToolTip(tr("Prompt and settings, by which the result can be made again"));
    m_form->addRow(QString(), m_recipe);
    m_collision = new QComboBox(this);
    m_collision->setAccessibleName(tr("If a file exists"));
    m_collision->addItem(tr("Add a number to the name"), int(studio::Collision::Number));
    m_collision->addItem(tr("Skip it"), int(studio::Collision::Skip));
    m_collision->addItem(tr("Overwrite it"), int(studio::Collision::Overwrite));
    m_form->addRow(tr("If a file exists"), m_collision);
    m_sheet = new QComboBox(this);
    m_sheet->setAccessibleName(tr("Contact sheet"));
    m_sheet->addItem(tr("None"), int(studio::Sheet::None));
    m_sheet->addItem(tr("Pages with pictures and names (PNG)"), int(studio::Sheet::Png));
    m_sheet->addItem(tr("Pages with pictures and names (PDF)"), int(studio::Sheet::Pdf));
    m_form->addRow(tr("Contact sheet"), m_sheet);
    m_zip = new QCheckBox(tr("As one zip archive, with the recipes beside the files"), this);
    m_form->addRow(QString(), m_zip);
    for (const QComboBox *box : {m_collision, m_sheet})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportFields::follow);
    for (const QCheckBox *box : {m_recipe, m_zip})
        connect(box, &QCheckBox::toggled, this, &ExportFields::follow);
}

void ExportFields::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the exported files"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ExportFields::follow()
{
    // Only in rows that are shown: a box that is made visible in a hidden one would lie over the first.
    for (const auto &[row, kind] : {std::pair(m_image, media::Kind::Image), std::pair(m_video, media::Kind::Video), std::pair(m_sound, media::Kind::Audio)}) {
        if (!row.format)
            continue;
        const QString format = row.format->currentData().toString();
        row.quality->setVisible(has(kind) && !format.isEmpty() && row.lossy.contains(u' ' + format + u' '));
    }
    if (!m_zip)
        return; // still being built
    const bool hasSizes = has(media::Kind::Image) || has(media::Kind::Video);
    const auto by = hasSizes ? media::Resize::By(m_resize->currentData().toInt()) : media::Resize::By::Nothing;
    m_longest->setVisible(by == media::Resize::By::LongestSide);
    m_width->setVisible(by == media::Resize::By::Exact);
    m_height->setVisible(by == media::Resize::By::Exact);
    m_percent->setVisible(by == media::Resize::By::Percent);
    m_collision->setEnabled(!m_zip->isChecked());
    if (!m_isSetting)
        Q_EMIT changed();
}

void ExportFields::setOptions(const studio::ExportOptions &options)
{
    m_isSetting = true;
    m_folder->setText(QDir::toNativeSeparators(options.folder));
    m_template->setText(options.nameTemplate);
    m_folderPerJob->setChecked(options.folderPerJob);
    choose(*m_image.format, options.imageFormat);
    choose(*m_video.format, options.videoFormat);
    choose(*m_sound.format, options.soundFormat);
    m_image.quality->setValue(options.imageQuality);
    m_video.quality->setValue(options.videoQuality);
    m_sound.quality->setValue(options.soundQuality);
    choose(*m_transcript, options.transcriptFormat);
    m_subtitles = options.subtitles;
    choose(*m_resize, int(options.resize.by));
    if (options.resize.longest > 0)
        m_longest->setValue(options.resize.longest);
    if (!options.resize.exact.isEmpty()) {
        m_width->setValue(options.resize.exact.width());
        m_height->setValue(options.resize.exact.height());
    }
    if (options.resize.by == media::Resize::By::Percent)
        m_percent->setValue(int(options.resize.percent));
    m_recipe->setChecked(options.keepRecipe);
    choose(*m_collision, int(options.collision));
    choose(*m_sheet, int(options.sheet));
    m_zip->setChecked(options.asZip);
    m_isSetting = false;
    follow();
}

studio::ExportOptions ExportFields::options() const
{
    return {.folder = QDir::fromNativeSeparators(m_folder->text().trimmed()),
            .nameTemplate = m_template->text(),
            .collision = studio::Collision(m_collision->currentData().toInt()),
            .folderPerJob = m_folderPerJob->isChecked(),
            .imageFormat = m_image.format->currentData().toString(),
            .videoFormat = m_video.format->currentData().toString(),
            .soundFormat = m_sound.format->currentData().toString(),
            .imageQuality = m_image.quality->value(),
            .videoQuality = m_video.quality->value(),
            .soundQuality = m_sound.quality->value(),
            .transcriptFormat = m_transcript->currentData().toString(),
            .subtitles = m_subtitles,
            .resize = {.by = media::Resize::By(m_resize->currentData().toInt()), .longest = m_longest->value(), .exact = QSize(m_width->value(), m_height->value()), .percent = double(m_percent->value())},
            .keepRecipe = m_recipe->isChecked(),
            .sheet = studio::Sheet(m_sheet->currentData().toInt()),
            .asZip = m_zip->isChecked()};
}

void ExportFields::putFirst(const QString &label, QLayout *row, QWidget *button)
{
    m_form->insertRow(0, label, row);
    endFieldsAtOnePlace({button, m_browse, m_words});
}

void ExportFields::endFieldsAtOnePlace(const QWidgetList &buttons)
{
    QSize largest;
    for (const QWidget *button : buttons)
        largest = largest.expandedTo(button->sizeHint());
    for (QWidget *button : buttons)
        button->setMinimumSize(largest);
}

void ExportFields::showPreview(const QString &text, bool isProblem)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPalette tint = palette();
    tint.setColor(QPalette::WindowText, isProblem ? colors.error : colors.textSecond);
    m_preview->setPalette(tint);
    m_preview->setWordWrap(isProblem); // names are cut to fit, sentences wrap
    m_preview->setText(text);
}

} // namespace viewer
