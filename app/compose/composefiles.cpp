// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ComposePanel: files and pictures, and the fields they go into.

#include "compose/composepanel.h"

#include "compose/dropped.h"
#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "compose/mediaeditor.h"

#include <QTimer>

namespace compose {

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

QString ComposePanel::placeIn(const QString &key, const QString &address)
{
    const FieldRow *row = m_form->row(key);
    auto *editor = row ? qobject_cast<MediaEditor *>(&row->editor()) : nullptr;
    if (!editor)
        return {};
    if (!editor->hasRoom()) {
        for (MediaEditor *other : m_form->mediaEditors()) {
            if (other->type() == editor->type() && other->hasRoom()) {
                editor = other;
                break;
            }
        }
    }
    editor->add({address});
    m_form->ensureWidgetVisible(editor);
    m_editedTimer->start();
    return editor->label();
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
