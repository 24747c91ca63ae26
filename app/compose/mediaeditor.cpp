// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/mediaeditor.h"

#include "compose/mediachip.h"

#include "media/files.h"
#include "studio/background.h"

#include "style.h"
#include "theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

namespace compose {
namespace {

// A dashed place to drop on; pressing it browses.
class DropArea final : public QPushButton
{
public:
    using QPushButton::QPushButton;
    bool lit = false;

    [[nodiscard]] QSize sizeHint() const override { return {200, 56}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const theme::Tokens &t = theme::tokens(palette());
        const bool strong = lit || isDown();
        QPen pen(strong || underMouse() ? t.accent : t.textThird, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(strong ? t.selection : t.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
        const QFontMetrics metrics = fontMetrics();
        const QString words = metrics.elidedText(text(), Qt::ElideRight, width() - 56);
        const int wide = 24 + metrics.horizontalAdvance(words);
        const QRect block((width() - wide) / 2, 0, wide, height());
        const QRect iconBox = QStyle::visualRect(layoutDirection(), block, QRect(block.left(), (height() - 18) / 2, 18, 18));
        icon().paint(&painter, iconBox);
        painter.setPen(t.textSecond);
        painter.drawText(QStyle::visualRect(layoutDirection(), block, block.adjusted(24, 0, 0, 0)),
                         Qt::AlignVCenter | Qt::AlignLeading, words);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            theme::drawFocusRing(&painter, rect(), palette());
    }
};

QString invitation(studio::MediaType type)
{
    switch (type) {
    case studio::MediaType::Image:
        return MediaEditor::tr("Drop an image, or browse");
    case studio::MediaType::Mask:
        return MediaEditor::tr("Drop a mask, or browse");
    case studio::MediaType::Video:
        return MediaEditor::tr("Drop a video, or browse");
    case studio::MediaType::Audio:
        return MediaEditor::tr("Drop a sound, or browse");
    case studio::MediaType::Archive:
        return MediaEditor::tr("Drop an archive, or browse");
    case studio::MediaType::Model3D:
        return MediaEditor::tr("Drop a 3D model, or browse");
    case studio::MediaType::File:
        return MediaEditor::tr("Drop a file, or browse");
    }
    return {};
}

QString iconFor(studio::MediaType type)
{
    switch (type) {
    case studio::MediaType::Image:
    case studio::MediaType::Mask:
        return QStringLiteral("image");
    case studio::MediaType::Video:
        return QStringLiteral("video");
    case studio::MediaType::Audio:
        return QStringLiteral("audio");
    case studio::MediaType::Archive:
    case studio::MediaType::Model3D:
    case studio::MediaType::File:
        return QStringLiteral("drop");
    }
    return {};
}

} // namespace

MediaEditor::MediaEditor(const studio::Field &field, const studio::MediaKind &kind, const EditorContext &context,
                         QWidget *parent)
    : FieldEditor(parent)
    , m_kind(kind)
    , m_label(field.label)
    , m_context(context)
    , m_wasList(kind.list)
    , m_layout(new QVBoxLayout)
    , m_area(new DropArea(this))
    , m_paste(new QToolButton(this))
{
    setAcceptDrops(true);
    m_area->setText(invitation(kind.type));
    m_area->setIcon(theme::icon(iconFor(kind.type)));
    m_paste->setIcon(theme::icon(QStringLiteral("paste")));
    m_paste->setAccessibleName(tr("Paste into %1").arg(m_label));
    m_paste->setToolTip(tr("Paste a file, a picture or an address"));
    m_paste->setFixedWidth(36);
    m_paste->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_area, 1);
    row->addWidget(m_paste);
    m_layout->setSpacing(6);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    outer->addLayout(m_layout);
    outer->addLayout(row);
    connect(m_area, &QPushButton::clicked, this, &MediaEditor::browse);
    connect(m_paste, &QToolButton::clicked, this, &MediaEditor::paste);
}

QJsonValue MediaEditor::value() const
{
    if (m_kind.list)
        return m_addresses.isEmpty() && !m_wasList ? QJsonValue(QJsonValue::Undefined)
                                                   : QJsonValue(QJsonArray::fromStringList(m_addresses));
    return m_addresses.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_addresses.first());
}

void MediaEditor::setValue(const QJsonValue &value)
{
    m_addresses.clear();
    m_wasList = value.isArray();
    if (value.isString() && !value.toString().isEmpty())
        m_addresses << value.toString();
    for (const QJsonValue &entry : value.toArray())
        m_addresses << entry.toString();
    m_complaint.clear();
    rebuild();
}

bool MediaEditor::accepts(const QJsonValue &value) const
{
    if (value.isUndefined())
        return true;
    if (!m_kind.list)
        return value.isString() && !value.toString().isEmpty();
    const QJsonArray entries = value.toArray();
    return value.isArray() && std::all_of(entries.begin(), entries.end(), [](const QJsonValue &v) { return v.isString(); });
}

QWidget *MediaEditor::focusTarget()
{
    return m_area;
}

QString MediaEditor::note() const
{
    if (!m_kind.list)
        return {};
    if (m_kind.maximumItems > 0)
        return tr("%1 of %2").arg(m_addresses.size()).arg(m_kind.maximumItems);
    return m_addresses.isEmpty() ? QString() : locale().toString(m_addresses.size());
}

bool MediaEditor::hasRoom() const
{
    if (!m_kind.list)
        return m_addresses.isEmpty();
    return m_kind.maximumItems < 0 || m_addresses.size() < m_kind.maximumItems;
}

void MediaEditor::add(const QStringList &addresses)
{
    if (addresses.isEmpty())
        return;
    m_complaint.clear();
    if (!m_kind.list) {
        m_addresses = {addresses.first()};
    } else {
        m_addresses << addresses;
        if (m_kind.maximumItems > 0 && m_addresses.size() > m_kind.maximumItems) {
            m_addresses.resize(m_kind.maximumItems);
            m_complaint = tr("%1 takes at most %2 files; the others were left out.").arg(m_label).arg(m_kind.maximumItems);
        }
    }
    rebuild();
    Q_EMIT edited();
}

void MediaEditor::addPicture(const QImage &picture)
{
    const QString path = QDir(m_context.inboxFolder)
                             .filePath(QStringLiteral("picture-%1.png").arg(QUuid::createUuid().toString(QUuid::Id128).left(8)));
    studio::inBackground(
        this,
        [picture, path]() -> QString {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
                return MediaEditor::tr("The picture could not be stored.");
            QDir().mkpath(QFileInfo(path).absolutePath());
            const auto written = media::writeFile(path, bytes);
            return written ? QString() : written.error().message;
        },
        [this, path](const QString &failure) {
            if (failure.isEmpty())
                return add({QUrl::fromLocalFile(path).toString()});
            m_complaint = failure;
            Q_EMIT edited();
        });
}

void MediaEditor::showUpload(double part)
{
    for (MediaChip *chip : m_chips)
        chip->showProgress(QUrl(chip->address()).isLocalFile() ? part : -1);
}

void MediaEditor::rebuild()
{
    for (MediaChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString &address : std::as_const(m_addresses)) {
        auto *chip = new MediaChip(address, this);
        m_layout->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &MediaChip::removeRequested, this, [this, address] {
            m_addresses.removeOne(address);
            m_complaint.clear();
            rebuild();
            Q_EMIT edited();
        });
        connect(chip, &MediaChip::probed, this, [this, chip](const media::Info &info) {
            if (takes(m_kind.type, info.kind))
                return;
            m_complaint = tr("%1 is %2; this field takes %3.").arg(chip->name(), kindWord(info.kind), wantedWord(m_kind.type));
            Q_EMIT edited();
        });
        connect(chip, &MediaChip::unreadable, this, [this](const QString &sentence) {
            m_complaint = sentence;
            Q_EMIT edited();
        });
    }
    m_area->setVisible(m_kind.list ? hasRoom() : m_addresses.isEmpty());
    m_paste->setVisible(m_area->isVisibleTo(this));
    updateGeometry();
}

void MediaEditor::take(const Dropped &dropped)
{
    QStringList addresses;
    for (const QString &file : dropped.files)
        addresses << QUrl::fromLocalFile(file).toString();
    for (const QUrl &link : dropped.links)
        addresses << link.toString();
    if (!addresses.isEmpty()) {
        add(addresses);
    } else if (!dropped.picture.isNull()) {
        addPicture(dropped.picture);
    } else {
        m_complaint = tr("There is no file, picture or address to take.");
        Q_EMIT edited();
    }
}

void MediaEditor::browse()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a file for %1").arg(m_label));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind.list ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    QStringList filters;
    switch (m_kind.type) {
    case studio::MediaType::Image:
    case studio::MediaType::Mask:
        filters << QStringLiteral("image/png") << QStringLiteral("image/jpeg") << QStringLiteral("image/webp");
        break;
    case studio::MediaType::Video:
        filters << QStringLiteral("video/mp4") << QStringLiteral("video/quicktime") << QStringLiteral("video/webm");
        break;
    case studio::MediaType::Audio:
        filters << QStringLiteral("audio/mpeg") << QStringLiteral("audio/x-wav") << QStringLiteral("audio/flac");
        break;
    case studio::MediaType::Archive:
    case studio::MediaType::Model3D:
    case studio::MediaType::File:
        break;
    }
    filters << QStringLiteral("application/octet-stream"); // "all files"
    dialog->setMimeTypeFilters(filters);
    if (filters.size() > 1)
        dialog->selectMimeTypeFilter(filters.last());
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        take({.files = files});
    });
    dialog->open();
}

void MediaEditor::paste()
{
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
        take(droppedFrom(*mime));
}

void MediaEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!bringsSomething(*event->mimeData()))
        return;
    static_cast<DropArea *>(m_area)->lit = true;
    m_area->update();
    event->acceptProposedAction();
}

void MediaEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    static_cast<DropArea *>(m_area)->lit = false;
    m_area->update();
}

void MediaEditor::dropEvent(QDropEvent *event)
{
    static_cast<DropArea *>(m_area)->lit = false;
    m_area->update();
    take(droppedFrom(*event->mimeData()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace compose
