// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MediaChip: whether the file fits the model, and the conversion that makes it fit.

#include "compose/mediachip.h"

#include "compose/dropped.h"
#include "compose/media/refit.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace compose {

void MediaChip::judge()
{
    if (!m_info)
        return;
    m_cure = {};
    QStringList sentences;
    bool packs = false;
    if (!takes(m_task.type, m_info->kind)) {
        m_complaint = tr("%1 is %2; this field takes %3.").arg(name(), kindWord(m_info->kind), wantedWord(m_task.type));
    } else {
        for (const studio::Misfit &misfit : studio::misfits(m_task.limits, *m_info)) {
            sentences << misfit.sentence;
            packs = packs || misfit.what == studio::Misfit::What::Bytes;
        }
        m_cure = studio::fitting(m_task.limits, *m_info);
        m_complaint = sentences.isEmpty() ? QString() : tr("%1 does not fit this model yet.").arg(name());
    }
    m_misfit->setText(sentences.join(u'\n'));
    m_misfit->setVisible(!sentences.isEmpty());
    m_fix->setText(studio::conversionWords(m_cure, packs));
    m_fix->setToolTip(studio::conversionSteps(m_cure).join(u'\n'));
    m_fix->setAccessibleName(m_fix->text());
    m_fix->setAccessibleDescription(m_fix->toolTip());
    m_fix->setVisible(!m_cure.isEmpty());
    m_byHand->setText(isCroppable() ? tr("Crop…") : tr("Trim…"));
    m_byHand->setVisible(!m_cure.isEmpty() && (!m_cure.crop.isEmpty() || m_cure.end > 0));
    Q_EMIT checked();
}

void MediaChip::fix()
{
    const QString path = QUrl(m_task.address).toLocalFile();
    const media::Origin work = combined(m_origin, path, m_cure);
    convert(work.path, work.conversion);
}

void MediaChip::convert(const QString &from, const media::Conversion &conversion)
{
    if (conversion.isEmpty()) // nothing left to do: the original itself
        return Q_EMIT replaced(QUrl::fromLocalFile(from).toString());
    if (m_refit)
        m_refit->cancel();
    m_refit = new Refit({from, m_task.folder, conversion}, this);
    m_fix->hide();
    m_byHand->hide();
    m_stop->show();
    m_stop->setAccessibleName(tr("Stop the conversion of %1").arg(name()));
    m_progress->setAccessibleName(tr("Conversion of %1").arg(name()));
    m_progress->setValue(0);
    m_progress->show();
    connect(m_refit, &Refit::progressed, this, [this](double part) { m_progress->setValue(int(part * 1000)); });
    connect(m_refit, &Refit::done, this, [this](const QString &path) {
        endRefit();
        Q_EMIT replaced(QUrl::fromLocalFile(path).toString());
    });
    connect(m_refit, &Refit::failed, this, [this](const QString &sentence) {
        endRefit();
        judge();
        m_misfit->setText(sentence);
        m_misfit->show();
    });
}

bool MediaChip::isConverting() const
{
    return m_refit;
}

void MediaChip::endRefit()
{
    if (m_refit)
        m_refit->deleteLater();
    m_refit.clear();
    m_stop->hide();
    m_progress->hide();
    m_progress->setAccessibleName(tr("Upload of %1").arg(name()));
}

} // namespace compose
