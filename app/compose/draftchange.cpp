// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/draftchange.h"

#include <QCoreApplication>
#include <QLocale>

namespace compose {
namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(compose::DraftChange)
};

} // namespace

DraftChange changeOf(const studio::Values &values, const QStringList &keys, const studio::Form &now)
{
    DraftChange change{.values = values};
    for (const QString &key : keys) {
        if (now.field(key))
            continue;
        change.gone << key;
        change.values.remove(key);
    }
    for (const studio::Field &field : now.fields) {
        if (field.hidden || keys.contains(field.key))
            continue;
        change.fresh << field.label;
        if (!field.defaultValue.isUndefined() && !values.contains(field.key))
            change.values.insert(field.key, field.defaultValue);
    }
    return change;
}

QStringList keysOf(const studio::Form &form)
{
    QStringList keys;
    for (const studio::Field &field : form.fields)
        keys << field.key;
    return keys;
}

QString changeSentence(const DraftChange &change)
{
    QStringList parts;
    if (!change.gone.isEmpty())
        parts << Sentence::tr("Gone: %1.", "fields of a model").arg(QLocale().createSeparatedList(change.gone));
    if (!change.fresh.isEmpty())
        parts << Sentence::tr("New: %1.", "fields of a model").arg(QLocale().createSeparatedList(change.fresh));
    return parts.isEmpty() ? QString() : Sentence::tr("This model changed since you last used it. %1").arg(parts.join(u' '));
}

} // namespace compose
