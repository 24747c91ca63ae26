// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/overlay.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

std::vector<QJsonObject> readOverlays()
{
    std::vector<QJsonObject> overlays;
    const QDir folder(u":/overlays"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            overlays.push_back(QJsonDocument::fromJson(file.readAll()).object());
    }
    return overlays;
}

// Whole endpoint; `*` crosses slashes.
bool matchesPattern(const QString &pattern, const QString &endpoint)
{
    const QString expression = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(endpoint).hasMatch();
}

void refine(Field &field, const QJsonObject &words)
{
    // The words stand in a table of texts that the translators have (group, label).
    const auto word = [&words](QLatin1StringView key) {
        return QCoreApplication::translate("studio::Overlay", words.value(key).toString().toUtf8().constData());
    };
    if (words.contains("label"_L1))
        field.label = word("label"_L1);
    if (words.contains("group"_L1))
        field.group = word("group"_L1);
    if (words.value("advanced"_L1).isBool())
        field.advanced = words.value("advanced"_L1).toBool();
    if (auto *text = std::get_if<TextKind>(&field.kind); text && words.value("multiline"_L1).isBool())
        text->multiline = words.value("multiline"_L1).toBool();
    const QString unit = words.value("unit"_L1).toString();
    if (auto *number = std::get_if<NumberKind>(&field.kind); number && !unit.isEmpty())
        number->unit = unit;
    if (auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
        if (!unit.isEmpty())
            choice->unit = unit;
        const QString look = words.value("look"_L1).toString();
        if (look == "list"_L1)
            choice->look = ChoiceKind::Look::List;
        else if (look == "segments"_L1)
            choice->look = ChoiceKind::Look::Segments;
        else if (look == "ratio"_L1)
            choice->look = ChoiceKind::Look::Ratio;
    }
}

} // namespace

bool overlayMatches(const QJsonObject &overlay, const QString &endpoint)
{
    const QJsonArray patterns = overlay.value("match"_L1).toArray();
    return std::any_of(patterns.begin(), patterns.end(), [&endpoint](const QJsonValue &pattern) {
        return matchesPattern(pattern.toString(), endpoint);
    });
}

void applyOverlay(Form &form, const QJsonObject &overlay)
{
    const QJsonObject fields = overlay.value("fields"_L1).toObject();
    for (Field &field : form.fields) {
        if (fields.contains(field.key))
            refine(field, fields.value(field.key).toObject());
    }
}

void applyOverlays(Form &form)
{
    static const std::vector<QJsonObject> overlays = readOverlays();
    for (const QJsonObject &overlay : overlays) {
        if (overlayMatches(overlay, form.endpoint))
            applyOverlay(form, overlay);
    }
}

} // namespace studio
