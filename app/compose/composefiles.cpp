// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ComposePanel: files and pictures, and the fields they go into.

#include "compose/composepanel.h"

#include "compose/dropped.h"
#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "compose/mediaeditor.h"
#include "studio/catalog/validate.h"

#include <QHash>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace compose {

namespace {

// The value of the field with the file in it; nothing where there is no room.
std::optional<QJsonValue> withFile(const studio::Field &field, const QJsonValue &value, const QString &way, const QString &address)
{
    if (const auto *media = std::get_if<studio::MediaKind>(&field.kind); media && way.isEmpty()) {
        QJsonArray files = value.toArray();
        if (!media->list)
            return value.toString().isEmpty() ? std::optional(QJsonValue(address)) : std::nullopt;
        if (media->maximumItems >= 0 && files.size() >= media->maximumItems)
            return std::nullopt;
        files.append(address);
        return files;
    }
    if (const auto *group = std::get_if<studio::ObjectKind>(&field.kind)) {
        const auto part = std::ranges::find(group->fields, way.section(u'.', 0, 0), &studio::Field::key);
        QJsonObject object = value.toObject();
        const auto filled = part == group->fields.end()
            ? std::nullopt
            : withFile(*part, object.value(part->key), way.section(u'.', 1), address);
        if (!filled)
            return std::nullopt;
        object.insert(part->key, *filled);
        return object;
    }
    const auto *list = std::get_if<studio::ListKind>(&field.kind);
    if (!list || list->item.empty())
        return std::nullopt;
    QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const auto filled = withFile(list->item.front(), entries.at(i), way, address)) {
            entries.replace(i, *filled);
            return entries;
        }
    }
    const auto *group = std::get_if<studio::ObjectKind>(&list->item.front().kind);
    const bool room = list->maximumItems < 0 || entries.size() < list->maximumItems;
    const auto fresh = group && room ? withFile(list->item.front(), studio::defaultValues({.fields = group->fields}), way, address)
                                     : std::nullopt;
    if (!fresh)
        return std::nullopt;
    entries.append(*fresh);
    return entries;
}

} // namespace

MediaEditor *ComposePanel::homeFor(media::Kind kind) const
{
    MediaEditor *fallback = nullptr;
    for (MediaEditor *editor : m_form->mediaEditors()) {
        if (!takes(editor->type(), kind) || editor->type() == studio::MediaType::Mask)
            continue;
        if (editor->hasRoom())
            return editor;
        if (!fallback)
            fallback = editor;
    }
    return fallback;
}

QString ComposePanel::place(const File &file)
{
    MediaEditor *home = homeFor(file.kind);
    if (!home)
        return {};
    home->add({file.address});
    m_form->ensureWidgetVisible(home);
    m_editedTimer->start();
    return home->label();
}

QString ComposePanel::placeIn(const QString &key, const QStringList &addresses)
{
    if (key.contains(u'.')) {
        QString label;
        for (const QString &address : addresses) {
            if (const QString placed = placeInside(key, address); !placed.isEmpty())
                label = placed;
        }
        return label;
    }
    const FieldRow *row = m_form->row(key);
    auto *home = row ? qobject_cast<MediaEditor *>(&row->editor()) : nullptr;
    if (!home || addresses.isEmpty())
        return {};
    std::vector<MediaEditor *> places{home};
    for (MediaEditor *other : m_form->mediaEditors()) {
        if (other != home && other->type() == home->type())
            places.push_back(other);
    }
    QHash<MediaEditor *, QStringList> shares;
    MediaEditor *latest = nullptr; // that got one; it says that it has no room for the others
    for (const QString &address : addresses) {
        const auto roomy = std::ranges::find_if(places, [&](MediaEditor *each) { return each->hasRoom(shares.value(each).size()); });
        latest = roomy != places.end() ? *roomy : latest ? latest : home;
        shares[latest] << address;
    }
    for (MediaEditor *each : places)
        each->add(shares.value(each));
    MediaEditor *shown = shares.contains(home) ? home : latest;
    m_form->ensureWidgetVisible(shown);
    m_editedTimer->start();
    return shown->label();
}

// Into a group, or into the first entry of a list whose field is empty, else into a new one.
QString ComposePanel::placeInside(const QString &way, const QString &address)
{
    const QString key = way.section(u'.', 0, 0);
    const studio::Field *field = form().field(key);
    const auto after = field ? withFile(*field, values().value(key), way.section(u'.', 1), address) : std::nullopt;
    if (!after)
        return {};
    m_form->setValue(key, *after);
    if (FieldRow *row = m_form->row(key))
        m_form->ensureWidgetVisible(row);
    m_editedTimer->start();
    return field->label;
}

QString ComposePanel::placePicture(const QImage &picture)
{
    MediaEditor *home = homeFor(media::Kind::Image);
    if (!home)
        return {};
    home->addPicture(picture);
    return home->label();
}

void ComposePanel::showUpload(double part)
{
    for (MediaEditor *editor : m_form->mediaEditors())
        editor->showUpload(part);
}

} // namespace compose
