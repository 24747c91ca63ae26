// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/batch/axis.h"

#include "studio/catalog/jsontext.h"
#include "studio/catalog/validate.h"
#include "studio/catalog/wildcards.h"
#include "studio/compose/preset.h"
#include "studio/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::Axis)
};

constexpr int longestLabel = 40;
constexpr double mostDigits = 1e15; // beyond it a double skips whole numbers

using Steps = tl::expected<std::vector<Step>, QString>;

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected(sentence);
}

QStringList parts(const QString &text, bool linesOnly = false)
{
    // Where lines were used, commas are a part of the values.
    static const QRegularExpression marks(u"[,;]"_s);
    const QStringList raw = linesOnly || text.trimmed().contains(u'\n') ? text.split(u'\n') : text.split(marks);
    QStringList result;
    for (const QString &part : raw) {
        if (!part.trimmed().isEmpty())
            result << part.trimmed();
    }
    return result;
}

QString tooMany()
{
    return Words::tr("This makes more than %n values. Choose a larger step.", nullptr, mostCells);
}

// "20..40 step 5", "20:40:5", "1..4"
struct Range
{
    QString first, last, step;
};
std::optional<Range> rangeIn(const QString &part)
{
    static const QString number = uR"(([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))"_s;
    static const QRegularExpression pattern(u"^%1\\s*(?:\\.\\.\\.?|…|:)\\s*%1(?:\\s*(?:step|by|:|/)\\s*%1)?$"_s.arg(number),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(part);
    if (!match.hasMatch())
        return std::nullopt;
    return Range{match.captured(1), match.captured(2), match.captured(3)};
}

int decimals(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 || number.contains(u'e', Qt::CaseInsensitive) ? 0 : int(number.size() - point - 1);
}

Steps wholeRange(const Range &range)
{
    bool isWhole[] = {false, false, true};
    const qint64 first = range.first.toLongLong(&isWhole[0]);
    const qint64 last = range.last.toLongLong(&isWhole[1]);
    const qint64 step = range.step.isEmpty() ? 1 : range.step.toLongLong(&isWhole[2]);
    if (!isWhole[0] || !isWhole[1] || !isWhole[2])
        return wrong(Words::tr("A range of whole numbers is written as 20..40 step 5."));
    if (step == 0 || step == std::numeric_limits<qint64>::min())
        return wrong(Words::tr("The step of a range is not 0."));
    const quint64 by = quint64(std::abs(step));
    const quint64 count = (first <= last ? quint64(last) - quint64(first) : quint64(first) - quint64(last)) / by;
    if (count >= quint64(mostCells))
        return wrong(tooMany());
    std::vector<Step> steps;
    for (quint64 i = 0; i <= count; ++i) {
        const qint64 value = qint64(first <= last ? quint64(first) + i * by : quint64(first) - i * by);
        steps.push_back({QString::number(value), value});
    }
    return steps;
}

Steps numberRange(const Range &range, const NumberKind &kind)
{
    if (kind.integer)
        return wholeRange(range);
    const double first = range.first.toDouble();
    const double last = range.last.toDouble();
    if (range.step.isEmpty() && kind.step <= 0 && (decimals(range.first) > 0 || decimals(range.last) > 0))
        return wrong(Words::tr("A range needs a step, such as 0.5..1 step 0.25."));
    const double step = std::abs(!range.step.isEmpty() ? range.step.toDouble() : kind.step > 0 ? kind.step : 1);
    if (!(step > 0) || !std::isfinite(first) || !std::isfinite(last) || std::abs(first) > mostDigits || std::abs(last) > mostDigits)
        return wrong(Words::tr("The step of a range is not 0."));
    const double count = std::floor(std::abs(last - first) / step + 1e-9);
    if (count >= mostCells)
        return wrong(tooMany());
    // As many decimals as were written: 0.1 + 0.2 is 0.3 to a person.
    const int digits = std::min(12, std::max({decimals(range.first), decimals(range.last),
                                              range.step.isEmpty() ? decimals(QString::number(kind.step)) : decimals(range.step)}));
    std::vector<Step> steps;
    for (int i = 0; i <= int(count); ++i) {
        const double exact = first + (first <= last ? i : -i) * step;
        const double value = QString::number(exact, 'f', digits).toDouble();
        steps.push_back({textOf(value), value});
    }
    return steps;
}

Steps one(const Field &field, const QString &part)
{
    const auto value = valueFromText(field, part);
    if (!value)
        return wrong(value.error());
    return std::vector{Step{spokenValue(field, *value), *value}};
}

Steps numbers(const Field &field, const QString &part)
{
    const auto *number = std::get_if<NumberKind>(&field.kind);
    if (const auto range = rangeIn(part))
        return number ? numberRange(*range, *number) : wholeRange(*range);
    const auto value = valueFromText(field, part);
    if (!value)
        return wrong(value.error());
    return std::vector{Step{textOf(*value), *value}};
}

Steps seeds(const Field &field, const QString &part, quint32 luck)
{
    static const QRegularExpression random(u"^(\\d{1,6})\\s*(?:random|\\?)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = random.match(part);
    if (!match.hasMatch())
        return numbers(field, part);
    const auto &range = std::get<SeedKind>(field.kind);
    const int count = match.captured(1).toInt();
    if (count > mostCells)
        return wrong(tooMany());
    QRandomGenerator generator(luck);
    std::vector<Step> steps;
    for (int i = 0; i < count; ++i) {
        // Nine digits at most: a person reads them in a grid.
        const qint64 highest = std::min<qint64>(range.maximum, 999'999'999);
        const qint64 value = std::max<qint64>(range.minimum, 0) + qint64(generator.bounded(quint64(std::max<qint64>(1, highest))));
        steps.push_back({QString::number(value), value});
    }
    return steps;
}

Steps chosen(const Field &field, const QString &part)
{
    for (const Choice &choice : std::get<ChoiceKind>(field.kind).choices) {
        if (textOf(choice.value).compare(part, Qt::CaseInsensitive) == 0 || choice.label.compare(part, Qt::CaseInsensitive) == 0)
            return std::vector{Step{choice.label, choice.value}};
    }
    return one(field, part); // says what there is
}

Steps fileAt(const Field &field, const QString &part)
{
    QString address = part;
    const QUrl url(part, QUrl::StrictMode);
    if (url.scheme().size() < 2) { // no scheme, or the letter of a drive
        const QFileInfo file(part);
        if (!file.isFile())
            return wrong(Words::tr("There is no file %1.").arg(part));
        address = QUrl::fromLocalFile(file.absoluteFilePath()).toString();
    }
    const QJsonValue value = std::get<MediaKind>(field.kind).list ? QJsonValue(QJsonArray{address}) : QJsonValue(address);
    return std::vector{Step{spokenValue(field, value), value}};
}

Steps stepsOf(const Field &field, const QString &part, quint32 luck)
{
    if (std::holds_alternative<NumberKind>(field.kind))
        return numbers(field, part);
    if (std::holds_alternative<SeedKind>(field.kind))
        return seeds(field, part, luck);
    if (std::holds_alternative<ChoiceKind>(field.kind))
        return chosen(field, part);
    if (std::holds_alternative<MediaKind>(field.kind))
        return fileAt(field, part);
    if (std::holds_alternative<TextKind>(field.kind))
        return std::vector{Step{shortened(part.simplified(), longestLabel), part}};
    return one(field, part);
}

bool linesOnly(const Kind &kind)
{
    if (const auto *text = std::get_if<TextKind>(&kind))
        return text->multiline || text->prompt;
    return std::holds_alternative<MediaKind>(kind) || std::holds_alternative<ObjectKind>(kind) || std::holds_alternative<ListKind>(kind)
        || std::holds_alternative<RawKind>(kind);
}

} // namespace

QString Axis::label() const
{
    return search.isEmpty() ? variable.label : Words::tr("“%1” in %2", "a word in a field").arg(search, variable.label);
}

tl::expected<Axis, QString> axisFrom(const Variable &variable, const AxisText &written)
{
    Axis axis{.variable = variable, .search = written.search.trimmed(), .steps = {}};
    const bool isText = std::holds_alternative<TextKind>(variable.field.kind);
    if (!isText)
        axis.search.clear();
    const QStringList all = parts(written.text, axis.search.isEmpty() && linesOnly(variable.field.kind));
    if (all.isEmpty())
        return wrong(Words::tr("Write at least one value."));
    quint32 luck = written.luck;
    for (const QString &part : all) {
        const Steps steps = stepsOf(variable.field, part, luck++);
        if (!steps)
            return tl::unexpected(steps.error());
        for (const Step &step : *steps) {
            // The same twice would be paid twice.
            if (std::ranges::find(axis.steps, step.value, &Step::value) == axis.steps.end())
                axis.steps.push_back(step);
            if (axis.steps.size() > std::size_t(mostCells))
                return wrong(tooMany());
        }
    }
    return axis;
}

Axis variationsOf(const Variable &variable, const QString &prompt)
{
    Axis axis{.variable = variable, .search = {}, .steps = {}};
    const qint64 count = std::min<qint64>(variationCount(prompt), mostCells);
    for (qint64 i = 0; i < count; ++i) {
        const QString text = variation(prompt, i);
        axis.steps.push_back({shortened(text.simplified(), longestLabel), text});
    }
    return axis;
}

} // namespace studio
