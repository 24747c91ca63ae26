// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/validate.h"

#include "studio/catalog/coerce.h"
#include "studio/catalog/jsontext.h"
#include "studio/catalog/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int deepestValue = 16;

// Where a value stands: its path as it is told, and the way there without numbers as the rules name it.
struct Place
{
    const Form &form;
    const Values &values;
    QString path = {};
    QString way = {};
    int depth = 0;

    [[nodiscard]] Place inside(const QString &key) const
    {
        return {form, values, path.isEmpty() ? key : path + u'.' + key, way.isEmpty() ? key : way + u'.' + key, depth + 1};
    }
    [[nodiscard]] Place at(qsizetype index) const
    {
        return {form, values, u"%1.%2"_s.arg(path).arg(index), way, depth + 1};
    }
};

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(studio::Validate)

public:
    const Field &field;
    const QJsonValue &value;
    const Place &place; // of the field itself
    std::vector<Problem> &problems;

    void complain(const QString &message, const QString &where = {}) const
    {
        problems.push_back({where.isEmpty() ? place.path : where, message});
    }

    void operator()(const TextKind &kind) const
    {
        if (!value.isString()) {
            complain(tr("Enter a text."));
            return;
        }
        // Servers count characters, not UTF-16 units.
        const auto length = value.toString().toUcs4().size();
        if (length < kind.minimumLength)
            complain(kind.minimumLength == 1 ? tr("Enter a text.")
                                             : tr("Enter at least %n characters.", nullptr, kind.minimumLength));
        else if (kind.maximumLength >= 0 && length > kind.maximumLength)
            complain(tr("Enter at most %n characters.", nullptr, kind.maximumLength));
        else if (!kind.pattern.isEmpty() && !matches(kind.pattern, value.toString()))
            complain(tr("Enter a text of the form %1.").arg(kind.pattern));
    }

    void operator()(const NumberKind &kind) const
    {
        if (kind.orObject && value.isObject())
            return; // only the service knows
        const bool fits = value.isDouble() && (!kind.integer || wholeNumber(value) || tooLargeForInteger());
        if (!fits || !isWithin(kind)) {
            complain(numberSentence(kind));
            return;
        }
        if (kind.step > 0) {
            const double steps = value.toDouble() / kind.step;
            if (std::abs(steps - std::round(steps)) > 1e-6)
                complain(tr("Enter a multiple of %1.").arg(number(kind.step)));
        }
    }

    void operator()(const ToggleKind &) const
    {
        if (!value.isBool())
            complain(tr("Choose yes or no."));
    }

    void operator()(const ChoiceKind &kind) const
    {
        const bool known = std::any_of(kind.choices.begin(), kind.choices.end(), [this](const Choice &choice) {
            return choice.value == value;
        });
        if (known)
            return;
        QStringList texts;
        for (const Choice &choice : kind.choices)
            texts << textOf(choice.value);
        constexpr int mostNamed = 12;
        complain(texts.size() > mostNamed ? tr("Choose one of the %n values offered.", nullptr, int(texts.size()))
                                          : tr("Choose one of: %1.").arg(texts.join(u", "_s)));
    }

    void operator()(const SizeKind &kind) const
    {
        if (value.isString()) {
            const QString name = value.toString();
            if (std::none_of(kind.presets.begin(), kind.presets.end(),
                             [&name](const SizePreset &preset) { return preset.value == name; }))
                complain(kind.custom ? tr("Choose a size, or enter width and height.") : tr("Choose a size."));
            return;
        }
        if (!kind.custom || !value.isObject()) {
            complain(tr("Choose a size."));
            return;
        }
        for (const auto key : {"width"_L1, "height"_L1}) {
            const auto side = value.toObject().value(key);
            const auto pixels = wholeNumber(side);
            if (side.isUndefined()) // the model's default
                continue;
            if (!pixels || *pixels < kind.minimum || *pixels > kind.maximum) {
                complain(key == "width"_L1
                             ? tr("Enter a width from %1 to %2 pixels.").arg(kind.minimum).arg(kind.maximum)
                             : tr("Enter a height from %1 to %2 pixels.").arg(kind.minimum).arg(kind.maximum));
                return;
            }
            if (*pixels % kind.multiple != 0) {
                complain(key == "width"_L1
                             ? tr("Enter a width that is a multiple of %1, such as %2.").arg(kind.multiple).arg(nearestSide(kind, *pixels))
                             : tr("Enter a height that is a multiple of %1, such as %2.").arg(kind.multiple).arg(nearestSide(kind, *pixels)));
                return;
            }
        }
    }

    void operator()(const SeedKind &kind) const
    {
        const auto seed = wholeNumber(value);
        if (!seed || *seed < kind.minimum || *seed > kind.maximum)
            complain(tr("Enter a whole number from %1 to %2, or leave the seed empty for a random one.")
                         .arg(kind.minimum)
                         .arg(kind.maximum));
    }

    void operator()(const MediaKind &kind) const
    {
        if (!kind.list) {
            if (addressOf(value).isEmpty())
                complain(chooseSentence(kind));
            else
                checkAddress(kind, addressOf(value), place.path);
            return;
        }
        if (!value.isArray()) {
            complain(chooseSentence(kind));
            return;
        }
        const QJsonArray addresses = value.toArray();
        checkCount(addresses.size(), kind.minimumItems, kind.maximumItems);
        for (qsizetype i = 0; i < addresses.size(); ++i)
            checkAddress(kind, addressOf(addresses.at(i)), place.at(i).path);
    }

    void operator()(const ObjectKind &kind) const;
    void operator()(const ListKind &kind) const;
    void operator()(const ColorKind &kind) const
    {
        static const QRegularExpression hex(u"^#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$"_s);
        if (kind.asText) {
            if (!hex.match(value.toString()).hasMatch())
                complain(tr("Enter a color such as #ff8800."));
            return;
        }
        const QJsonObject color = value.toObject();
        const bool fits = std::ranges::all_of(std::array{"r"_L1, "g"_L1, "b"_L1}, [&color](QLatin1StringView part) {
            const auto whole = wholeNumber(color.value(part));
            return color.value(part).isUndefined() || (whole && *whole >= 0 && *whole <= 255);
        });
        if (!fits || !value.isObject())
            complain(tr("Choose a color."));
    }
    void operator()(const RawKind &) const {} // only the service knows

    [[nodiscard]] static QString chooseSentence(const MediaKind &kind)
    {
        if (kind.plainAddress)
            return tr("Enter an address.");
        switch (kind.type) {
        case MediaType::Image:
            return kind.list ? tr("Choose images.") : tr("Choose an image.");
        case MediaType::Video:
            return kind.list ? tr("Choose videos.") : tr("Choose a video.");
        case MediaType::Audio:
            return kind.list ? tr("Choose audio files.") : tr("Choose an audio file.");
        case MediaType::Mask:
            return tr("Paint or choose a mask.");
        case MediaType::Archive:
            return tr("Choose a ZIP archive.");
        case MediaType::Model3D:
            return tr("Choose a 3D model.");
        case MediaType::File:
            break;
        }
        return kind.list ? tr("Choose files.") : tr("Choose a file.");
    }

    [[nodiscard]] static QString missingSentence(const Field &field);

private:
    static qint64 nearestSide(const SizeKind &kind, qint64 side)
    {
        const qint64 near = (side + kind.multiple / 2) / kind.multiple * kind.multiple;
        return near > kind.maximum ? near - kind.multiple : near < kind.minimum ? near + kind.multiple : near;
    }
    static bool matches(const QString &pattern, const QString &text)
    {
        // Some expressions take for ever on some texts; without an answer the service decides.
        const QRegularExpression expression("(*LIMIT_MATCH=100000)"_L1 + pattern);
        if (!expression.isValid())
            return true;
        const auto match = expression.match(text);
        return !match.isValid() || match.hasMatch();
    }

    static QString number(double value)
    {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    }

    // A whole number beyond 64 bits arrives as a double; its bounds decide.
    [[nodiscard]] bool tooLargeForInteger() const { return std::abs(value.toDouble()) >= 9.2e18; }

    [[nodiscard]] bool isWithin(const NumberKind &kind) const
    {
        const double given = value.toDouble();
        if (kind.minimum && (kind.exclusiveMinimum ? given <= *kind.minimum : given < *kind.minimum))
            return false;
        return !kind.maximum || (kind.exclusiveMaximum ? given < *kind.maximum : given <= *kind.maximum);
    }

    [[nodiscard]] static QString numberSentence(const NumberKind &kind)
    {
        if (kind.integer) {
            if (kind.minimum && kind.maximum)
                return tr("Enter a whole number from %1 to %2.").arg(number(*kind.minimum), number(*kind.maximum));
            if (kind.minimum)
                return tr("Enter a whole number of at least %1.").arg(number(*kind.minimum));
            if (kind.maximum)
                return tr("Enter a whole number of at most %1.").arg(number(*kind.maximum));
            return tr("Enter a whole number.");
        }
        if (kind.minimum && kind.maximum && kind.exclusiveMinimum)
            return tr("Enter a number above %1, up to %2.").arg(number(*kind.minimum), number(*kind.maximum));
        if (kind.minimum && kind.maximum)
            return tr("Enter a number from %1 to %2.").arg(number(*kind.minimum), number(*kind.maximum));
        if (kind.minimum)
            return kind.exclusiveMinimum ? tr("Enter a number above %1.").arg(number(*kind.minimum))
                                         : tr("Enter a number of at least %1.").arg(number(*kind.minimum));
        if (kind.maximum)
            return kind.exclusiveMaximum ? tr("Enter a number below %1.").arg(number(*kind.maximum))
                                         : tr("Enter a number of at most %1.").arg(number(*kind.maximum));
        return tr("Enter a number.");
    }

    void checkAddress(const MediaKind &kind, const QString &address, const QString &where) const
    {
        if (address.isEmpty()) {
            complain(chooseSentence(kind), where);
            return;
        }
        if (kind.plainAddress) // also a name at a hub
            return;
        const QString scheme = QUrl(address.left(2048)).scheme();
        if (scheme != "https"_L1 && scheme != "http"_L1 && scheme != "data"_L1 && scheme != "file"_L1)
            complain(tr("Choose a file, or enter an address that begins with https."), where);
    }

    void checkCount(qsizetype count, int minimum, int maximum) const
    {
        if (minimum == maximum && count != minimum)
            complain(tr("This takes exactly %n entries.", nullptr, minimum));
        else if (count < minimum)
            complain(tr("Add at least %n entries.", nullptr, minimum));
        else if (maximum >= 0 && count > maximum)
            complain(tr("Keep at most %n entries.", nullptr, maximum));
    }
};

// A text that is there but empty is as good as none where one is required.
bool isMissing(const Field &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return true;
    if (!value.isString() || !value.toString().trimmed().isEmpty())
        return false;
    const bool writes = std::holds_alternative<TextKind>(field.kind);
    return std::holds_alternative<MediaKind>(field.kind) || (writes && field.required);
}

void check(const std::vector<Field> &fields, const QJsonObject &values, const Place &outer, std::vector<Problem> &problems)
{
    if (outer.depth > deepestValue)
        return;
    for (const Field &field : fields) {
        const QJsonValue value = values.value(field.key);
        // A default is what the model itself would use, also where it breaks the model's own rules.
        if (!value.isUndefined() && value == field.defaultValue)
            continue;
        if (isRuledOut(outer.form, outer.way, field, values, outer.values))
            continue;
        const Place place = outer.inside(field.key);
        if (isMissing(field, value)) {
            if (field.required && field.defaultValue.isUndefined())
                problems.push_back({place.path, Check::missingSentence(field)});
            continue;
        }
        std::visit(Check{.field = field, .value = value, .place = place, .problems = problems}, field.kind);
    }
}

void Check::operator()(const ObjectKind &kind) const
{
    if (value.isObject())
        check(kind.fields, value.toObject(), place, problems);
    else
        complain(tr("Fill in this group of settings."));
}

void Check::operator()(const ListKind &kind) const
{
    if (!value.isArray()) {
        complain(tr("Add entries one by one."));
        return;
    }
    const QJsonArray entries = value.toArray();
    checkCount(entries.size(), kind.minimumItems, kind.maximumItems);
    if (kind.item.empty() || place.depth > deepestValue)
        return;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonValue entry = entries.at(i);
        if (entry.isNull()) // some lists have holes: a frame without a box
            continue;
        const Place there = place.at(i);
        std::visit(Check{.field = kind.item.front(), .value = entry, .place = there, .problems = problems},
                   kind.item.front().kind);
    }
}

QString Check::missingSentence(const Field &field)
{
    struct Sentence
    {
        const Field &field;
        QString operator()(const TextKind &) const
        {
            return field.key.contains("prompt"_L1) ? tr("Enter a prompt.") : tr("Enter a text.");
        }
        QString operator()(const NumberKind &kind) const { return numberSentence(kind); }
        QString operator()(const ToggleKind &) const { return tr("Choose yes or no."); }
        QString operator()(const ChoiceKind &) const { return tr("Choose one of the values."); }
        QString operator()(const SizeKind &) const { return tr("Choose a size."); }
        QString operator()(const SeedKind &) const { return tr("Enter a seed."); }
        QString operator()(const MediaKind &kind) const { return chooseSentence(kind); }
        QString operator()(const ColorKind &) const { return tr("Choose a color."); }
        QString operator()(const ObjectKind &) const { return tr("Fill in this group of settings."); }
        QString operator()(const ListKind &) const { return tr("Add at least one entry."); }
        QString operator()(const RawKind &) const { return tr("Enter a value as JSON."); }
    };
    return std::visit(Sentence{field}, field.kind);
}

} // namespace

std::vector<Problem> validate(const Form &form, const Values &values)
{
    std::vector<Problem> problems;
    check(form.fields, values, {.form = form, .values = values}, problems);
    for (Problem &problem : ruleProblems(form, values))
        problems.push_back(std::move(problem));
    return problems;
}

} // namespace studio
