// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A file becomes a table, a table becomes jobs; whatever is in the file, the answer is one of them or a sentence.

#include "forms.h"
#include "studio/batch/jobsheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

// "header | header // cell | cell // …"
QString spoken(const SheetTable &table)
{
    QStringList lines{table.header.join(u'|')};
    for (const SheetRow &row : table.rows)
        lines << row.cells.join(u'|');
    return lines.join("//"_L1);
}

QByteArray utf16(const QString &text, bool mark)
{
    QByteArray bytes = mark ? QByteArray("\xff\xfe") : QByteArray();
    for (const QChar c : text) {
        bytes += char(c.unicode() & 0xff);
        bytes += char(c.unicode() >> 8);
    }
    return bytes;
}

} // namespace

class TestJobSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesBecomeTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("problem"); // a part of the sentence
        const auto row = [](const char *what, const QByteArray &bytes, const QString &table, const QString &name = u"a.csv"_s, const QString &problem = {}) {
            QTest::newRow(what) << bytes << name << table << problem;
        };
        row("commas", "prompt,seed\na fox,1\na cat,2\n", u"prompt|seed//a fox|1//a cat|2"_s);
        row("semicolons of a European spreadsheet", "prompt;seed\r\na fox, asleep;1\r\n", u"prompt|seed//a fox, asleep|1"_s);
        row("tabs", "prompt\tseed\na, b; c\t1", u"prompt|seed//a, b; c|1"_s, u"a.tsv"_s);
        row("quotes", "prompt,seed\n\"a \"\"red\"\" fox, asleep\",1\n", u"prompt|seed//a \"red\" fox, asleep|1"_s);
        row("line ends inside of quotes", "prompt,seed\n\"two\nlines\",1\n", u"prompt|seed//two\nlines|1"_s);
        row("old line ends", "prompt,seed\ra,1\rb,2", u"prompt|seed//a|1//b|2"_s);
        row("empty lines are none", "prompt,seed\n\n,\na,1\n\n", u"prompt|seed//a|1"_s);
        row("ragged rows stay ragged", "prompt,seed\na\nb,1,2\n", u"prompt|seed//a//b|1|2"_s);
        row("one column", "prompt\na fox\n", u"prompt//a fox"_s);
        row("the separator is named", "sep=;\nprompt;seed\na,b;1\n", u"prompt|seed//a,b|1"_s);
        row("a comma in a quoted name", "\"a,b,c\";seed\nx;1\n", u"a,b,c|seed//x|1"_s);
        row("a mark of UTF-8", "\xef\xbb\xbfprompt,seed\nf\xc3\xbcr,1\n", u"prompt|seed//für|1"_s);
        row("Latin-1", "prompt,seed\nf\xfcr,1\n", u"prompt|seed//für|1"_s);
        row("UTF-16", utf16(u"prompt,seed\nfür,1\n"_s, true), u"prompt|seed//für|1"_s);
        row("UTF-16 without a mark", utf16(u"prompt,seed\nfür,1\n"_s, false), u"prompt|seed//für|1"_s);
        row("plain text: a prompt a line", "a fox, asleep\n\n  a cat; awake\n", u"prompt//a fox, asleep//a cat; awake"_s, u"a.txt"_s);
        row("text that has tabs is a table", "prompt\tseed\na\t1\n", u"prompt|seed//a|1"_s, u"a.txt"_s);
        row("nothing", " \n \n", {}, u"a.csv"_s, u"nothing"_s);
        row("names only", "prompt,seed\n", {}, u"a.csv"_s, u"no jobs"_s);
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), {}, u"a.csv"_s, u"no text file"_s);
        row("zeros", QByteArray(4096, '\0'), {}, u"a.csv"_s, u"no text file"_s);
        row("a quotation mark that is never closed", "prompt,seed\n\"a,1\nb,2\n", {}, u"a.csv"_s, u"line 2"_s);
        row("a cell of ten megabytes", "prompt,seed\n" + QByteArray(10'000'000, 'x') + ",1\n", {}, u"a.csv"_s, u"line 2"_s);
        row("a quoted cell of ten megabytes", "prompt,seed\n\"" + QByteArray(10'000'000, 'x') + "\",1\n", {}, u"a.csv"_s, u"line 2"_s);
        row("a line of ten megabytes", QByteArray(10'000'000, 'x'), {}, u"a.txt"_s, u"Line 1"_s);
        row("a million columns", QByteArray(1'000'000, ','), {}, u"a.csv"_s, u"columns"_s);
        row("more than can be read", QByteArray(mostSheetBytes + 1, 'x'), {}, u"a.csv"_s, u"MB"_s);
    }
    void filesBecomeTables()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QFETCH(const QString, problem);
        const auto table = sheetText(bytes).and_then([&name](const QString &text) { return readSheet(text, name); });
        QCOMPARE(table.has_value(), problem.isEmpty());
        if (table)
            QTEST(spoken(*table), "table");
        else
            QVERIFY2(table.error().contains(problem), qPrintable(table.error()));
    }

    void aMillionRowsAreBounded()
    {
        const auto table = readSheet(u"prompt,seed\n"_s + u"a,1\n"_s.repeated(1'000'000), u"a.csv"_s);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t(mostSheetRows));
        QVERIFY(table->isCut);
        const Plan plan = planOf({.table = *table, .folder = {}, .endpoint = u"fal-ai/flux/dev"_s, .values = {}, .models = {{u"fal-ai/flux/dev"_s, studioModel()}}});
        QVERIFY2(plan.remarks.value(0).contains("first 10000 rows"_L1), qPrintable(plan.remarks.join(u' ')));
        const auto lines = readSheet(u"a\n"_s.repeated(1'000'000), u"a.txt"_s);
        QVERIFY(lines && lines->isCut);
    }

    void rowsBecomeJobs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonObject>("values"); // of the first row, as far as they matter
        QTest::addColumn<QString>("problem");    // of it: a part
        QTest::addColumn<std::vector<int>>("wrong");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char *what, const QString &text, const QJsonObject &values, const QString &problem = {}, const std::vector<int> &wrong = {},
                            const QString &remark = {}) { QTest::newRow(what) << text << values << problem << wrong << remark; };
        row("by key and by label", u"PROMPT,Steps,image size\na cat,9,640x480\n"_s,
            {{u"prompt"_s, u"a cat"_s}, {u"num_inference_steps"_s, 9}, {u"image_size"_s, QJsonObject{{u"width"_s, 640}, {u"height"_s, 480}}}});
        row("empty leaves what the form says", u"prompt,steps\n,9\n"_s, {{u"prompt"_s, u"a red fox"_s}, {u"num_inference_steps"_s, 9}});
        row("parts of a card", u"loras.0.scale,loras.1.scale\n0.5,2\n"_s,
            {{u"loras"_s, QJsonArray{QJsonObject{{u"scale"_s, 0.5}}, QJsonObject{{u"scale"_s, 2}}}}});
        row("choices by label", u"ratio,fast\nsquare,yes\n"_s, {{u"aspect_ratio"_s, u"1:1"_s}, {u"fast"_s, true}});
        row("a seed of 64 bits", u"seed\n9007199254740993\n"_s, {{u"seed"_s, qint64(9007199254740993)}});
        row("what is no number", u"prompt,steps\na,many\n"_s, {{u"prompt"_s, u"a"_s}}, u"Steps: “many”"_s, {1});
        row("beyond the limits", u"prompt,steps\na,51\n"_s, {{u"num_inference_steps"_s, 51}}, u"from 1 to 50"_s, {1});
        row("what cannot be read and what is beyond the limits", u"seed,steps\n-,51\n"_s, {}, u"takes one. Steps: Enter"_s, {0, 1});
        row("columns without a field", u"prompt,lens,\na,3,4\n"_s, {{u"prompt"_s, u"a"_s}}, {}, {}, u"lens, column 3"_s);
        row("the same field twice", u"prompt,Prompt\na,b\n"_s, {{u"prompt"_s, u"a"_s}}, {}, {}, u"Prompt"_s);
        row("a hidden field is none", u"prompt,sync_mode\na,true\n"_s, {{u"prompt"_s, u"a"_s}}, {}, {}, u"sync_mode"_s);
        row("more cells than names", u"prompt,seed\na,1,2\n"_s, {{u"seed"_s, 1}}, u"more cells"_s);
        row("a file beside the sheet", u"image_url\nfox.png\n"_s, {{u"image_url"_s, u"$FOX"_s}});
        row("files beside the sheet", u"image_urls\n\"fox.png,https://a/b.png\"\n"_s, {{u"image_urls"_s, QJsonArray{u"$FOX"_s, u"https://a/b.png"_s}}});
        row("a file that is not there", u"image_url\n../wolf.png\n"_s, {}, u"wolf.png"_s, {0});
        row("another model", u"prompt,model\na,fal-ai/other\n"_s, {{u"prompt"_s, u"a"_s}});
        row("a model that nobody knows", u"prompt,endpoint\na,fal-ai/none\n"_s, {}, u"fal-ai/none"_s, {1});
    }
    void rowsBecomeJobs()
    {
        QFETCH(const QString, text);
        QFETCH(const QJsonObject, values);
        QFETCH(const QString, problem);
        QFETCH(const QString, remark);
        QTemporaryDir folder;
        QFile fox(folder.filePath(u"fox.png"_s));
        QVERIFY(fox.open(QIODevice::WriteOnly));
        ModelForm other = *studioModel();
        other.form.endpoint = u"fal-ai/other"_s;
        const auto table = readSheet(text, u"a.csv"_s);
        QVERIFY(table);
        QCOMPARE(endpointsIn(*table, studioModel()->form).size(), text.contains("fal-ai"_L1) ? 1 : 0);
        const Plan plan = planOf({.table = *table,
                                  .folder = folder.path(),
                                  .endpoint = u"fal-ai/flux/dev"_s,
                                  .values = {{u"prompt"_s, u"a red fox"_s}},
                                  .models = {{u"fal-ai/flux/dev"_s, studioModel()}, {u"fal-ai/other"_s, std::make_shared<const ModelForm>(other)}}});
        QCOMPARE(plan.jobs.size(), 1u);
        const PlannedJob &job = plan.jobs.front();
        const QString foxAddress = QUrl::fromLocalFile(folder.filePath(u"fox.png"_s)).toString();
        for (auto wanted = values.begin(); wanted != values.end(); ++wanted) {
            QJsonValue value = wanted.value();
            if (value == "$FOX"_L1)
                value = foxAddress;
            else if (value[0] == "$FOX"_L1)
                value = QJsonArray{foxAddress, value[1]};
            QCOMPARE(job.values.value(wanted.key()), value);
        }
        QCOMPARE(job.problem.isEmpty(), problem.isEmpty());
        QVERIFY2(job.problem.contains(problem), qPrintable(job.problem));
        QTEST(job.wrong, "wrong");
        QCOMPARE(plan.remarks.isEmpty(), remark.isEmpty());
        QVERIFY2(plan.remarks.join(u' ').contains(remark), qPrintable(plan.remarks.join(u' ')));
        QCOMPARE(job.dollars.has_value(), problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJobSheet)
#include "tst_jobsheet.moc"
