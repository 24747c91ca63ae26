// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/batch/jobsheet.h"

#include "studio/batch/repeat.h"
#include "studio/batch/variable.h"
#include "studio/catalog/validate.h"
#include "studio/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::JobSheet)
};

constexpr int longestText = 200; // of a cell in the preview
constexpr int mostNamed = 8;     // unknown columns

// -1: none of the columns names models.
int modelColumn(const SheetTable &table, const Form &form)
{
    for (int column = 0; column < int(table.header.size()); ++column) {
        const QString name = table.header.at(column).toLower();
        if (name == "endpoint"_L1 || (name == "model"_L1 && !form.field(u"model"_s)))
            return column;
    }
    return -1;
}

tl::expected<QString, QString> addressOf(const QString &text, const QString &folder)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isAddress = url.isValid() && url.scheme().size() > 1;
    if (isAddress && !url.isLocalFile())
        return text;
    const QFileInfo file(QDir(folder), url.isLocalFile() ? url.toLocalFile() : text);
    if (!file.isFile() || !file.isReadable())
        return tl::unexpected(Words::tr("There is no file %1.").arg(QDir::toNativeSeparators(text)));
    return QUrl::fromLocalFile(file.absoluteFilePath()).toString();
}

tl::expected<QJsonValue, QString> mediaFrom(const MediaKind &kind, const QString &text, const QString &folder)
{
    if (kind.plainAddress)
        return QJsonValue(text);
    if (!kind.list) {
        const auto address = addressOf(text, folder);
        if (!address)
            return tl::unexpected(address.error());
        return QJsonValue(*address);
    }
    QJsonArray all;
    // A name may have a comma, so it is tried whole first.
    const bool isOne = text.startsWith("data:"_L1) || QFileInfo(QDir(folder), text).isFile();
    for (const QString &part : isOne ? QStringList{text} : text.split(text.contains(u'|') ? u'|' : u',')) {
        if (part.trimmed().isEmpty())
            continue;
        const auto address = addressOf(part.trimmed(), folder);
        if (!address)
            return tl::unexpected(address.error());
        all.append(*address);
    }
    return QJsonValue(all);
}

struct Reader
{
    const SheetTask &task;
    int models = -1;              // the column
    quint64 luck = 0;
    // By endpoint: what each column is there.
    QHash<QString, std::vector<std::optional<Variable>>> columns = {};

    const std::vector<std::optional<Variable>> &columnsOf(const Form &form)
    {
        auto found = columns.find(form.endpoint);
        if (found == columns.end()) {
            std::vector<std::optional<Variable>> all;
            QStringList taken;
            for (int column = 0; column < int(task.table.header.size()); ++column) {
                auto variable = column == models ? std::nullopt : variableNamed(task.table.header.at(column), form, task.values);
                if (variable && taken.contains(variable->path))
                    variable.reset();
                if (variable)
                    taken << variable->path;
                all.push_back(std::move(variable));
            }
            found = columns.insert(form.endpoint, std::move(all));
        }
        return *found;
    }

    [[nodiscard]] tl::expected<QJsonValue, QString> valueOf(const Field &field, const QString &text) const
    {
        if (const auto *media = std::get_if<MediaKind>(&field.kind))
            return mediaFrom(*media, text.trimmed(), task.folder);
        if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
            const auto named = std::ranges::find_if(choice->choices, [&text](const Choice &each) {
                return each.label.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
            });
            if (named != choice->choices.end())
                return named->value;
        }
        return valueFromText(field, std::holds_alternative<TextKind>(field.kind) ? text : text.trimmed());
    }

    PlannedJob job(const SheetRow &row)
    {
        PlannedJob job;
        job.cell = {{Words::tr("Row"), QString::number(row.line)}};
        for (const QString &cell : row.cells.mid(0, task.table.header.size()))
            job.texts << cell.left(longestText).simplified();
        while (job.texts.size() < task.table.header.size())
            job.texts << QString();
        const QString named = models < 0 ? QString() : row.cells.value(models).trimmed();
        const QString endpoint = named.isEmpty() ? task.endpoint : named;
        const auto model = task.models.constFind(endpoint);
        if (model == task.models.constEnd()) {
            job.wrong.push_back(models);
            job.problem = Words::tr("The model %1 is not known here.").arg(endpoint);
            return job;
        }
        job.model = *model;
        const Form &form = job.model->form;
        job.values = endpoint == task.endpoint ? task.values : defaultValues(form);
        QStringList problems;
        const std::vector<std::optional<Variable>> &known = columnsOf(form);
        for (int column = 0; column < int(task.table.header.size()); ++column) {
            const QString text = row.cells.value(column);
            const std::optional<Variable> &variable = known[std::size_t(column)];
            if (!variable || text.trimmed().isEmpty())
                continue;
            const auto value = valueOf(variable->field, text);
            if (value) {
                job.values = withValueAt(job.values, variable->path, *value);
            } else {
                job.wrong.push_back(column);
                problems << Words::tr("%1: %2", "a field and a sentence").arg(variable->label, value.error());
            }
        }
        if (row.cells.size() > task.table.header.size())
            problems << Words::tr("This row has more cells than the first line has names.");
        job.values = withWordsByChance(form, job.values, luck++);
        judge(job, [&known](const QString &path) {
            const auto found = std::ranges::find_if(known, [&path](const auto &each) {
                return each && (path == each->path || path.startsWith(each->path + u'.'));
            });
            return found == known.end() ? -1 : int(found - known.begin());
        });
        if (!problems.isEmpty()) {
            job.dollars.reset();
            if (!job.problem.isEmpty())
                problems << job.problem;
            job.problem = problems.join(u' ');
        }
        return job;
    }
};

} // namespace

QStringList endpointsIn(const SheetTable &table, const Form &form)
{
    QStringList all;
    const int column = modelColumn(table, form);
    if (column < 0)
        return all;
    for (const SheetRow &row : table.rows)
        all << row.cells.value(column).trimmed();
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

Plan planOf(const SheetTask &task)
{
    Plan plan;
    plan.columns = task.table.header;
    const auto own = task.models.constFind(task.endpoint);
    const Form form = own == task.models.constEnd() ? Form() : (*own)->form;
    Reader reader{.task = task, .models = modelColumn(task.table, form), .luck = QRandomGenerator::global()->generate64()};
    for (const SheetRow &row : task.table.rows)
        plan.jobs.push_back(reader.job(row));
    plan.wanted = qint64(plan.jobs.size());
    if (reader.columns.isEmpty())
        reader.columnsOf(form);
    QStringList unknown;
    for (int column = 0; column < int(plan.columns.size()); ++column) {
        const bool isUsed = column == reader.models || std::ranges::any_of(std::as_const(reader.columns), [column](const auto &known) {
            return known[std::size_t(column)].has_value();
        });
        if (!isUsed)
            unknown << (plan.columns.at(column).isEmpty() ? Words::tr("column %1").arg(column + 1) : shortened(plan.columns.at(column), 40));
    }
    const auto count = int(unknown.size());
    if (count > mostNamed)
        unknown = unknown.mid(0, mostNamed) << u"…"_s;
    if (count > 0)
        plan.remarks << (count == 1 ? Words::tr("One column is not used, because no field has its name: %1.")
                                    : Words::tr("%n columns are not used, because no field has their names: %1.", nullptr, count))
                            .arg(QLocale().createSeparatedList(unknown));
    if (task.table.isCut)
        plan.remarks << Words::tr("Only the first %1 rows are taken. Divide the sheet to use the others.").arg(mostSheetRows);
    return plan;
}

} // namespace studio
