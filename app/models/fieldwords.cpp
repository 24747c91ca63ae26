// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldwords.h"

#include "studio/catalog/jsontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace models {
namespace {

constexpr qsizetype mostShown = 12; // members of a choice
constexpr qsizetype longestValue = 160;

QString shortText(const QJsonValue &value)
{
    const QString text = studio::textOf(value).simplified();
    return text.size() > longestValue ? text.left(longestValue - 1) + u'…' : text;
}

QString numberText(double number)
{
    constexpr int digits = 10;
    return QLocale().toString(number, 'g', digits);
}

QString listed(QStringList members)
{
    const qsizetype more = members.size() - mostShown;
    members = members.mid(0, mostShown);
    const QString all = members.join(QCoreApplication::translate("models", ", ", "between the members of a list"));
    return more > 0 ? QCoreApplication::translate("models", "%1 and %n more", nullptr, int(more)).arg(all) : all;
}

// Words for the number of entries of a list.
QString countText(int fewest, int most)
{
    if (fewest > 0 && most >= 0)
        return QCoreApplication::translate("models", "%1 to %2 of them.").arg(fewest).arg(most);
    if (most >= 0)
        return QCoreApplication::translate("models", "At most %n of them.", nullptr, most);
    return fewest > 1 ? QCoreApplication::translate("models", "At least %n of them.", nullptr, fewest) : QString();
}

QString joined(const QString &one, const QString &other)
{
    return other.isEmpty() ? one : QCoreApplication::translate("models", "%1 %2", "two sentences").arg(one, other);
}

struct Takes
{
    Q_DECLARE_TR_FUNCTIONS(models)

public:
    QString operator()(const studio::TextKind &kind) const
    {
        QString text = tr("Text.");
        if (kind.maximumLength >= 0)
            text = tr("Text of at most %n characters.", nullptr, kind.maximumLength);
        return kind.suggestions.isEmpty() ? text : joined(text, tr("For example %1.").arg(listed(kind.suggestions)));
    }
    QString operator()(const studio::NumberKind &kind) const
    {
        const QString unit = kind.unit.isEmpty() ? QString() : u' ' + kind.unit;
        QString text = kind.integer ? tr("A whole number.") : tr("A number.");
        if (kind.minimum && kind.maximum)
            text = (kind.integer ? tr("A whole number from %1 to %2.") : tr("A number from %1 to %2."))
                       .arg(numberText(*kind.minimum), numberText(*kind.maximum) + unit);
        else if (kind.minimum)
            text = tr("A number from %1 on.").arg(numberText(*kind.minimum) + unit);
        else if (kind.maximum)
            text = tr("A number up to %1.").arg(numberText(*kind.maximum) + unit);
        return kind.step > 0 && !(kind.integer && kind.step == 1) ? joined(text, tr("In steps of %1.").arg(numberText(kind.step))) : text;
    }
    QString operator()(const studio::ToggleKind &) const { return tr("Yes or no."); }
    QString operator()(const studio::ChoiceKind &kind) const
    {
        QStringList members;
        for (const studio::Choice &choice : kind.choices)
            members << (choice.label.isEmpty() ? studio::textOf(choice.value) : choice.label);
        return tr("One of %1.").arg(listed(members));
    }
    QString operator()(const studio::SizeKind &kind) const
    {
        QStringList members;
        for (const studio::SizePreset &preset : kind.presets)
            members << (preset.size.isEmpty() ? preset.label
                                              : tr("%1 (%2 × %3)").arg(preset.label).arg(preset.size.width()).arg(preset.size.height()));
        const QString text = tr("One of %1.").arg(listed(members));
        return kind.custom ? joined(text, tr("Or any width and height up to %1 pixels.").arg(kind.maximum)) : text;
    }
    QString operator()(const studio::SeedKind &) const { return tr("A whole number; the same one makes the same result again."); }
    QString operator()(const studio::MediaKind &kind) const
    {
        return kind.list ? joined(mediaText(kind.type, true), countText(kind.minimumItems, kind.maximumItems)) : mediaText(kind.type, false);
    }
    QString operator()(const studio::ColorKind &) const { return tr("A colour."); }
    QString operator()(const studio::ObjectKind &kind) const
    {
        QStringList members;
        for (const studio::Field &field : kind.fields)
            members << field.label;
        return members.isEmpty() ? tr("Several values together.") : tr("Together: %1.").arg(listed(members));
    }
    QString operator()(const studio::ListKind &kind) const
    {
        QString text = tr("A list.");
        if (kind.item.size() == 1) {
            if (const auto *object = std::get_if<studio::ObjectKind>(&kind.item.front().kind); object && !object->fields.empty())
                text = tr("A list. Each entry: %1").arg((*this)(*object));
            else
                text = tr("A list. Each entry: %1").arg(std::visit(Takes{}, kind.item.front().kind));
        }
        return joined(text, countText(kind.minimumItems, kind.maximumItems));
    }
    QString operator()(const studio::RawKind &) const { return tr("JSON."); }

private:
    static QString mediaText(studio::MediaType type, bool several)
    {
        switch (type) {
        case studio::MediaType::Image:
            return several ? tr("Images.") : tr("An image.");
        case studio::MediaType::Video:
            return several ? tr("Videos.") : tr("A video.");
        case studio::MediaType::Audio:
            return several ? tr("Sound files.") : tr("A sound file.");
        case studio::MediaType::Mask:
            return several ? tr("Masks painted on images.") : tr("A mask painted on an image.");
        case studio::MediaType::Archive:
            return several ? tr("Archives of files.") : tr("An archive of files.");
        case studio::MediaType::Model3D:
            return several ? tr("3D models.") : tr("A 3D model.");
        case studio::MediaType::File:
            break;
        }
        return several ? tr("Files.") : tr("A file.");
    }
};

} // namespace

QString takesText(const studio::Field &field)
{
    return std::visit(Takes{}, field.kind);
}

QString needText(const studio::Field &field)
{
    if (field.required)
        return QCoreApplication::translate("models", "Needed.");
    const QString value = shortText(field.defaultValue);
    if (const auto *kind = std::get_if<studio::ToggleKind>(&field.kind); kind && field.defaultValue.isBool())
        return field.defaultValue.toBool() ? QCoreApplication::translate("models", "Normally yes.")
                                           : QCoreApplication::translate("models", "Normally no.");
    if (const auto *kind = std::get_if<studio::ChoiceKind>(&field.kind)) {
        for (const studio::Choice &choice : kind->choices) {
            if (choice.value == field.defaultValue)
                return QCoreApplication::translate("models", "Normally %1.").arg(choice.label.isEmpty() ? value : choice.label);
        }
    }
    if (const auto *kind = std::get_if<studio::SizeKind>(&field.kind)) {
        for (const studio::SizePreset &preset : kind->presets) {
            if (preset.value == field.defaultValue.toString())
                return QCoreApplication::translate("models", "Normally %1.").arg(preset.label);
        }
    }
    if (std::holds_alternative<studio::NumberKind>(field.kind) && field.defaultValue.isDouble())
        return QCoreApplication::translate("models", "Normally %1.").arg(numberText(field.defaultValue.toDouble()));
    return value.isEmpty() ? QCoreApplication::translate("models", "Optional.")
                           : QCoreApplication::translate("models", "Normally %1.").arg(value);
}

QString exampleText(const studio::Field &field)
{
    return shortText(field.example);
}

} // namespace models
