// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/subtitlesdialog.h"

#include "announce.h"
#include "studio/background.h"
#include "studio/longtask.h"
#include "theme.h"
#include "viewer/folders.h"

#include "media/files.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 620;
constexpr size_t shownSegments = 4;

QString nameOf(studio::TranscriptFormat format)
{
    switch (format) {
    case studio::TranscriptFormat::Text:
        return SubtitlesDialog::tr("Plain text (TXT)");
    case studio::TranscriptFormat::Srt:
        return SubtitlesDialog::tr("Subtitles (SRT)");
    case studio::TranscriptFormat::Vtt:
        return SubtitlesDialog::tr("Web subtitles (VTT)");
    case studio::TranscriptFormat::Ass:
        return SubtitlesDialog::tr("Styled subtitles (ASS)");
    case studio::TranscriptFormat::Csv:
        return SubtitlesDialog::tr("Table (CSV)");
    case studio::TranscriptFormat::Json:
        return SubtitlesDialog::tr("Everything, with the words (JSON)");
    }
    Q_UNREACHABLE();
}

// 100 and above: into a video.
constexpr int places = 100;

QSpinBox *number(const QString &name, int least, int most, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

SubtitlesDialog::SubtitlesDialog(Source source, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_fields(new QWidget(this))
    , m_progress(new QProgressBar(this))
    , m_result(new QLabel(this))
    , m_show(new QPushButton(tr("Show in folder"), this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save transcript"));
    buildFields();
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setAccessibleName(tr("Result"));
    m_result->hide();
    m_show->hide();
    m_show->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_fields, 1);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &SubtitlesDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &SubtitlesDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_written); });
    check();
    resize(usualWidth, sizeHint().height());
}

SubtitlesDialog::~SubtitlesDialog() = default;

void SubtitlesDialog::buildFields()
{
    m_target = new QComboBox(m_fields);
    m_target->setAccessibleName(tr("Save as"));
    for (const studio::TranscriptFormat format : studio::transcriptFormats)
        m_target->addItem(nameOf(format), int(format));
    m_target->insertSeparator(m_target->count());
    m_target->addItem(tr("In a video, as a track that can be switched off"), places + int(studio::SubtitlePlace::Track));
    m_target->addItem(tr("In a video, drawn into the picture"), places + int(studio::SubtitlePlace::Picture));
    m_target->setCurrentIndex(m_target->findData(int(studio::TranscriptFormat::Srt)));

    m_videoRow = new QWidget(m_fields);
    m_video = new QLineEdit(QDir::toNativeSeparators(m_source.video), m_videoRow);
    m_video->setAccessibleName(tr("Video"));
    auto *browse = new QPushButton(tr("Browse…"), m_videoRow);
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_videoRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_video, 1);
    row->addWidget(browse);

    const studio::SubtitleOptions usual;
    m_length = number(tr("Characters in a line"), 12, 120, usual.lineLength, m_fields);
    m_lines = number(tr("Lines at once"), 1, 4, usual.lines, m_fields);
    m_gap = number(tr("Gap between two"), 0, 1000, 0, m_fields);
    m_gap->setSuffix(tr(" ms"));
    m_gap->setSingleStep(20);
    m_speakers = new QCheckBox(tr("Say who speaks"), m_fields);
    m_speakers->setChecked(true);
    m_speakers->setEnabled(!studio::speakersOf(m_source.transcript).isEmpty());
    auto *lines = new QHBoxLayout;
    lines->setSpacing(theme::grid);
    lines->addWidget(m_length);
    lines->addSpacing(theme::grid);
    auto *linesLabel = new QLabel(tr("Lines"), m_fields);
    linesLabel->setBuddy(m_lines);
    lines->addWidget(linesLabel);
    lines->addWidget(m_lines);
    lines->addSpacing(theme::grid);
    auto *gapLabel = new QLabel(tr("Gap"), m_fields);
    gapLabel->setBuddy(m_gap);
    lines->addWidget(gapLabel);
    lines->addWidget(m_gap);
    lines->addStretch();

    m_preview = new QPlainTextEdit(m_fields);
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Beginning of the file"));
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setMinimumHeight(160);

    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * theme::grid);
    m_form->setVerticalSpacing(theme::grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Save as"), m_target);
    m_form->addRow(tr("Video"), m_videoRow);
    m_form->addRow(tr("Characters in a line"), lines);
    m_form->addRow(QString(), m_speakers);
    m_form->addRow(tr("Beginning"), m_preview);

    connect(browse, &QPushButton::clicked, this, &SubtitlesDialog::browseVideo);
    connect(m_target, &QComboBox::currentIndexChanged, this, &SubtitlesDialog::check);
    connect(m_video, &QLineEdit::textChanged, this, &SubtitlesDialog::check);
    for (const QSpinBox *box : {m_length, m_lines, m_gap})
        connect(box, &QSpinBox::valueChanged, this, &SubtitlesDialog::check);
    connect(m_speakers, &QCheckBox::toggled, this, &SubtitlesDialog::check);
}

SubtitlesDialog::Target SubtitlesDialog::target() const
{
    const int chosen = m_target->currentData().toInt();
    if (chosen >= places)
        return studio::SubtitlePlace(chosen - places);
    return studio::TranscriptFormat(chosen);
}

studio::SubtitleOptions SubtitlesDialog::options() const
{
    return {.lineLength = m_length->value(), .lines = m_lines->value(), .gap = m_gap->value() / 1000.0, .speakers = m_speakers->isChecked()};
}

void SubtitlesDialog::check()
{
    const Target chosen = target();
    const auto *format = std::get_if<studio::TranscriptFormat>(&chosen);
    m_form->setRowVisible(m_videoRow, !format);
    const bool hasLines = !format || studio::isSubtitles(*format);
    for (QSpinBox *box : {m_length, m_lines, m_gap})
        box->setEnabled(hasLines);
    studio::Transcript beginning = m_source.transcript;
    if (beginning.segments.size() > shownSegments) {
        beginning.segments.resize(shownSegments);
        beginning.text = studio::joinedText(beginning.segments);
    }
    m_preview->setPlainText(QString::fromUtf8(studio::transcriptBytes(beginning, format ? *format : studio::TranscriptFormat::Srt, options())));
    m_save->setEnabled(!m_task && (format || !m_video->text().trimmed().isEmpty()));
}

void SubtitlesDialog::browseVideo()
{
    auto *dialog = new QFileDialog(this, tr("Video for the subtitles"), m_source.folder, tr("Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_video->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void SubtitlesDialog::save()
{
    const Target chosen = target();
    if (const auto *format = std::get_if<studio::TranscriptFormat>(&chosen))
        return askForName(studio::suffixOf(*format));
    const QString video = QDir::fromNativeSeparators(m_video->text().trimmed());
    m_save->setEnabled(false);
    studio::inBackground(
        this, [video, place = std::get<studio::SubtitlePlace>(chosen)] { return studio::suffixOfSubtitled(video, place); },
        [this](const media::Result<QString> &suffix) {
            m_save->setEnabled(true);
            suffix ? askForName(*suffix) : say(suffix.error().message, true);
        });
}

void SubtitlesDialog::askForName(const QString &suffix)
{
    auto *dialog = new QFileDialog(this, tr("Save transcript"), m_source.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"*."_qs + suffix);
    dialog->selectFile(media::freeFileName(m_source.folder, m_source.name + u'.' + suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &SubtitlesDialog::write);
    dialog->open();
}

// A file that is there was confirmed by the file dialog: it goes once the new one is complete.
static media::Result<QString> replacing(const QString &path, const std::function<media::Result<QString>(const QString &)> &writeTo)
{
    const QFileInfo info(path);
    const QString fresh = info.path() + u'/' + media::freeFileName(info.path(), info.fileName());
    const media::Result<QString> made = writeTo(fresh);
    if (!made || fresh == path)
        return made;
    if (QFile::remove(path) && QFile::rename(fresh, path))
        return path;
    return made; // beside the one that cannot be replaced
}

void SubtitlesDialog::write(const QString &path)
{
    m_written.clear();
    m_result->hide();
    m_show->hide();
    m_fields->setEnabled(false);
    m_progress->setValue(0);
    m_progress->setVisible(intoVideo());
    const QString video = QDir::fromNativeSeparators(m_video->text().trimmed());
    m_task = new studio::LongTask(
        [path, video, transcript = m_source.transcript, wanted = options(), chosen = target()](const media::Progress &progress) -> media::Result<QString> {
            if (const auto *format = std::get_if<studio::TranscriptFormat>(&chosen)) {
                // A name that was typed with another ending gets what it promises.
                const studio::TranscriptFormat named = studio::transcriptFormatFrom(QFileInfo(path).suffix()).value_or(*format);
                return media::writeFile(path, studio::transcriptBytes(transcript, named, wanted)).map([&] { return path; });
            }
            return replacing(path, [&](const QString &fresh) {
                return studio::writeSubtitled(video, fresh, transcript, wanted, std::get<studio::SubtitlePlace>(chosen), progress);
            });
        },
        this);
    m_save->setEnabled(false);
    connect(m_task, &studio::LongTask::progress, this, [this](double part) { m_progress->setValue(int(part * 1000)); });
    connect(m_task, &studio::LongTask::finished, this, [this](const media::Result<QString> &made) {
        std::exchange(m_task, nullptr)->deleteLater();
        m_fields->setEnabled(true);
        m_progress->hide();
        m_cancel->setText(tr("Close"));
        if (made)
            m_written = *made;
        m_show->setVisible(made.has_value());
        say(made ? tr("Saved as %1.").arg(QDir::toNativeSeparators(*made)) : made.error().message, !made);
        check();
    });
}

void SubtitlesDialog::say(const QString &sentence, bool isProblem)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPalette tint = palette();
    tint.setColor(QPalette::WindowText, isProblem ? colors.error : colors.text);
    m_result->setPalette(tint);
    m_result->setText(sentence);
    shell::announce(this, sentence);
    m_result->show();
}

void SubtitlesDialog::reject()
{
    if (m_task)
        m_task->cancel(); // finished() tells; the next press closes
    else
        QDialog::reject();
}

} // namespace viewer
