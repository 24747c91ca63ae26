// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/mediaeditor.h"

#include "announce.h"
#include "compose/media/droparea.h"
#include "compose/mediachip.h"

#include "media/files.h"
#include "studio/background.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace compose {
namespace {

// Once it is on the screen: with the file itself, which is then told, not with one of its buttons.
void goOnWith(MediaChip *chip)
{
    QMetaObject::invokeMethod(chip, [chip] { chip->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

} // namespace

MediaEditor::MediaEditor(const studio::Field &field, const studio::MediaKind &kind, const EditorContext &context,
                         QWidget *parent)
    : FieldEditor(parent)
    , m_key(field.key)
    , m_kind(kind)
    , m_limits(studio::limitsOf(kind.limits))
    , m_label(field.label)
    , m_context(context)
    , m_wasList(kind.list)
    , m_layout(new QVBoxLayout)
    , m_area(new DropArea(this))
    , m_sources(new QWidget(this))
    , m_more(new QToolButton(this))
    , m_typed(new QLineEdit(this))
{
    setAcceptDrops(true);
    m_layout->setSpacing(6);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    outer->addLayout(m_layout);
    buildSources(outer);
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
    forgetRemarks();
    rebuild();
    m_told = complaint();
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
        return m_brought > 1 ? tr("the first of %1 files, only one fits").arg(locale().toString(m_brought)) : QString();
    if (m_kind.maximumItems > 0)
        return tr("%1 of %2").arg(m_addresses.size()).arg(m_kind.maximumItems);
    return m_addresses.isEmpty() ? QString() : locale().toString(m_addresses.size());
}

QString MediaEditor::complaint() const
{
    if (!m_complaint.isEmpty())
        return m_complaint;
    for (const MediaChip *chip : m_chips) {
        if (!chip->complaint().isEmpty())
            return chip->complaint();
    }
    return {};
}

void MediaEditor::complain(const QString &sentence)
{
    m_complaint = sentence;
    const QString before = std::exchange(m_told, complaint());
    if (!m_told.isEmpty() && m_told != before)
        shell::announce(this, m_told);
    Q_EMIT edited();
}

bool MediaEditor::hasRoom(qsizetype beside) const
{
    if (!m_kind.list)
        return m_addresses.isEmpty() && beside == 0;
    return m_kind.maximumItems < 0 || m_addresses.size() + beside < m_kind.maximumItems;
}

void MediaEditor::add(const QStringList &addresses)
{
    if (addresses.isEmpty())
        return;
    forgetRemarks();
    if (!m_kind.list) {
        m_addresses = {addresses.first()};
        m_brought = addresses.size();
    } else {
        m_addresses << addresses;
        if (m_kind.maximumItems > 0 && m_addresses.size() > m_kind.maximumItems) {
            m_addresses.resize(m_kind.maximumItems);
            m_complaint = tr("%1 takes at most %2 files; the others were left out.").arg(m_label).arg(m_kind.maximumItems);
        }
    }
    rebuild();
    m_told = complaint();
    shell::announce(this, m_kind.list ? m_complaint : note());
    Q_EMIT edited();
}

void MediaEditor::forgetRemarks()
{
    m_complaint.clear();
    m_brought = 0;
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
            complain(failure);
        });
}

void MediaEditor::showUpload(double part)
{
    for (MediaChip *chip : m_chips)
        chip->showProgress(QUrl(chip->address()).isLocalFile() ? part : -1);
}

// Chips of addresses that stay are kept: nothing is looked at twice, and what runs on them goes on.
void MediaEditor::rebuild()
{
    const QWidget *focused = window()->focusWidget();
    const bool wasAsked = focused && m_sources->isAncestorOf(focused);
    std::vector<MediaChip *> before = std::exchange(m_chips, {});
    for (const QString &address : std::as_const(m_addresses)) {
        const auto known = std::ranges::find(before, address, &MediaChip::address);
        MediaChip *chip = nullptr;
        if (known != before.end()) {
            chip = *known;
            before.erase(known);
            m_layout->removeWidget(chip);
        } else {
            chip = makeChip(address);
        }
        m_layout->addWidget(chip);
        m_chips.push_back(chip);
    }
    for (MediaChip *chip : before) {
        chip->hide();
        chip->deleteLater();
    }
    m_sources->setVisible(m_kind.list ? hasRoom() : m_addresses.isEmpty());
    if (!m_sources->isVisibleTo(this))
        m_typed->hide();
    if (m_paint)
        m_paint->setText(m_addresses.isEmpty() ? tr("Paint a mask…") : tr("Go on painting…"));
    // With the keyboard: from the area over the chips in their order.
    QWidget *last = m_area;
    for (MediaChip *chip : m_chips) {
        if (m_kind.list)
            setTabOrder(last, chip);
        last = chip;
    }
    // The area is out of sight while nothing more fits: who asks for the field gets its file.
    m_area->setFocusProxy(m_sources->isVisibleTo(this) || m_chips.empty() ? nullptr : m_chips.front());
    // The buttons that the keyboard was at are gone: it goes on with what they brought, once that is on the screen.
    if (wasAsked && !m_sources->isVisibleTo(this) && !m_chips.empty())
        goOnWith(m_chips.back());
    updateGeometry();
}

MediaChip *MediaEditor::makeChip(const QString &address)
{
    auto *chip = new MediaChip({.address = address,
                                .type = m_kind.type,
                                .limits = m_limits,
                                .folder = m_context.inboxFolder,
                                .inList = m_kind.list},
                               this);
    connect(chip, &MediaChip::removeRequested, this, [this, chip] { remove(chip); });
    connect(chip, &MediaChip::replaced, this, [this, chip](const QString &made) { replace(chip, made); });
    connect(chip, &MediaChip::cropWanted, this, [this, chip] { crop(chip); });
    connect(chip, &MediaChip::trimWanted, this, [this, chip] { trim(chip); });
    connect(chip, &MediaChip::checked, this, [this] {
        if (complaint() != m_told)
            complain(m_complaint);
    });
    connect(chip, &MediaChip::moveRequested, this, [this, chip](int places) {
        const auto at = std::ranges::find(m_chips, chip) - m_chips.begin();
        move(chip, int(at) + places);
        chip->setFocus(Qt::OtherFocusReason);
    });
    connect(chip, &MediaChip::draggedTo, this, [this, chip](int y) {
        const auto below = std::ranges::count_if(
            m_chips, [&](const MediaChip *other) { return other != chip && other->geometry().center().y() < y; });
        move(chip, int(below));
    });
    return chip;
}

void MediaEditor::replace(MediaChip *chip, const QString &address)
{
    const auto at = std::ranges::find(m_chips, chip) - m_chips.begin();
    if (at >= m_addresses.size())
        return;
    const bool hadFocus = chip->hasFocus() || chip->isAncestorOf(QApplication::focusWidget());
    m_addresses[at] = address;
    forgetRemarks();
    rebuild();
    m_told = complaint();
    if (hadFocus && at < qsizetype(m_chips.size())) // it went with the chip
        goOnWith(m_chips[std::size_t(at)]);
    Q_EMIT edited();
}

void MediaEditor::remove(MediaChip *chip)
{
    const auto at = std::ranges::find(m_chips, chip) - m_chips.begin();
    if (at >= m_addresses.size())
        return;
    m_addresses.removeAt(at);
    forgetRemarks();
    rebuild();
    m_told = complaint();
    // The keyboard stays near.
    if (m_kind.list && !m_chips.empty())
        m_chips[std::min(std::size_t(at), m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
    else
        m_area->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void MediaEditor::move(MediaChip *chip, int to)
{
    const auto at = std::ranges::find(m_chips, chip) - m_chips.begin();
    if (to < 0 || to >= m_addresses.size() || at == to)
        return;
    m_addresses.move(at, to);
    // The same address may stand twice: the chips move with their places, not by their names.
    m_chips.erase(m_chips.begin() + at);
    m_chips.insert(m_chips.begin() + to, chip);
    m_layout->removeWidget(chip);
    m_layout->insertWidget(to, chip);
    Q_EMIT edited();
}

MediaEditor *MediaEditor::sibling(const QString &key) const
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        const QList<MediaEditor *> editors = around->findChildren<MediaEditor *>();
        const auto found = std::ranges::find_if(editors, [&](const MediaEditor *editor) {
            return editor->key() == key && !editor->isHidden();
        });
        if (found != editors.end())
            return *found;
    }
    return nullptr;
}

} // namespace compose
