// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/pastedcode.h"

#include "studio/catalog/validate.h"

#include <QCoreApplication>
#include <QLocale>

namespace compose {
namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(compose::PastedCode)
};

QString few(const QStringList &names)
{
    constexpr int shown = 8;
    QStringList all = names.mid(0, shown);
    if (names.size() > shown)
        all << Sentence::tr("%n others", nullptr, int(names.size() - shown));
    return QLocale().createSeparatedList(all);
}

} // namespace

Filled filledFrom(const studio::Form &form, const QJsonObject &body)
{
    Filled filled{.values = studio::defaultValues(form)};
    for (const studio::Field &field : form.fields) {
        const QJsonValue value = body.value(field.key);
        if (value.isUndefined() || value.isNull() || field.hidden)
            continue;
        filled.values.insert(field.key, value);
        filled.filled << field.label;
    }
    for (auto it = body.begin(); it != body.end(); ++it) {
        const studio::Field *field = form.field(it.key());
        if (!field || field->hidden) // a result in the answer itself (sync_mode) would not be kept at fal
            filled.ignored << it.key();
    }
    return filled;
}

QString filledSentence(const Filled &filled, const QStringList &skipped)
{
    QStringList sentences;
    if (filled.filled.isEmpty())
        sentences << Sentence::tr("The code fills no field of this model.");
    else
        sentences << Sentence::tr("Filled from the code: %1.").arg(few(filled.filled));
    if (!filled.ignored.isEmpty())
        sentences << Sentence::tr("This model has no field for: %1.").arg(few(filled.ignored));
    if (!skipped.isEmpty())
        sentences << Sentence::tr("The code computes these values itself, so they are left out: %1.").arg(few(skipped));
    return sentences.join(u' ');
}

} // namespace compose
