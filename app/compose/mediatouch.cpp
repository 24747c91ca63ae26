// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MediaEditor: what is done to a file before it is sent: cropped, trimmed, masked.

#include "compose/mediaeditor.h"

#include "compose/media/cropdialog.h"
#include "compose/media/maskdialog.h"
#include "compose/media/trimdialog.h"
#include "compose/mediachip.h"

namespace compose {

void MediaEditor::crop(MediaChip *chip)
{
    const QString path = QUrl(chip->address()).toLocalFile();
    const bool again = chip->origin() && !chip->origin()->conversion.crop.isEmpty();
    const QString source = again ? chip->origin()->path : path;
    auto *dialog = new CropDialog({.path = source,
                                   .crop = again ? chip->origin()->conversion.crop : QRect(),
                                   .wanted = m_context.wantedSize ? m_context.wantedSize() : QSize(),
                                   .limits = m_limits},
                                  window());
    connect(dialog, &CropDialog::chosen, chip, [chip, source, most = m_limits.mostBytes](const QRect &part) {
        chip->convert(source, part.isEmpty() ? media::Conversion() : media::Conversion{.crop = part, .mostBytes = most});
    });
    dialog->open();
}

void MediaEditor::trim(MediaChip *chip)
{
    const QString path = QUrl(chip->address()).toLocalFile();
    const media::Conversion before = chip->origin() ? chip->origin()->conversion : media::Conversion();
    const bool again = before.begin > 0 || before.end > 0;
    const QString source = again ? chip->origin()->path : path;
    auto *dialog = new TrimDialog({.path = source,
                                   .begin = before.begin,
                                   .end = before.end,
                                   .hasPictures = chip->info() && chip->info()->kind == media::Kind::Video, .limits = m_limits}, window());
    connect(dialog, &TrimDialog::chosen, chip, [chip, source, before, again](double begin, double end) {
        media::Conversion wanted = again ? before : media::Conversion();
        wanted.begin = begin;
        wanted.end = end;
        chip->convert(source, wanted);
    });
    dialog->open();
}

void MediaEditor::paintMask()
{
    const MediaEditor *picture = sibling(m_kind.maskOf);
    const QUrl address(picture && !picture->m_addresses.isEmpty() ? picture->m_addresses.first() : QString());
    if (!address.isLocalFile()) {
        return complain(address.isEmpty() ? tr("Choose the picture first; the mask is painted on it.")
                                          : tr("A mask can be painted on a file only, not on an address."));
    }
    const QUrl mask(m_addresses.value(0));
    auto *dialog = new MaskDialog({.picture = address.toLocalFile(),
                                   .mask = mask.isLocalFile() ? mask.toLocalFile() : QString(),
                                   .folder = m_context.inboxFolder},
                                  window());
    connect(dialog, &MaskDialog::painted, this, [this](const QString &path) { add({QUrl::fromLocalFile(path).toString()}); });
    dialog->open();
}

} // namespace compose
