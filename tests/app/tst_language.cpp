// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages of the program: complete, with everything that a text must keep, and chosen as the system says.

#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context, source;
    QStringList forms; // one, or as many as the language has plural forms
    bool isPlural = false;
    bool isFinished = true;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            all.push_back({.context = context, .source = {}, .forms = {}, .isPlural = xml.attributes().value("numerus"_L1) == u"yes"});
        else if (xml.name() == u"source")
            all.back().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            all.back().forms << xml.readElementText();
        else if (xml.name() == u"translation") {
            all.back().isFinished = xml.attributes().value("type"_L1) != u"unfinished";
            if (!all.back().isPlural)
                all.back().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? std::vector<Message>() : all;
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto matches = QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).globalMatch(text); matches.hasNext();)
        all << matches.next().captured();
    std::ranges::sort(all);
    return all;
}

QSet<QString> placeholders(const QString &text)
{
    const QStringList all = found(text, u"%L?\\d+"_s); // twice is as good as once
    return {all.begin(), all.end()};
}

// What is wrong with a translation; empty where nothing is.
QString faultOf(const Message &message, int pluralForms)
{
    if (!message.isFinished)
        return u"not translated"_s;
    if (message.isPlural && message.forms.size() != pluralForms)
        return u"%1 plural forms"_s.arg(message.forms.size());
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms.at(i);
        if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
            return u"empty"_s;
        if (placeholders(form) != placeholders(message.source))
            return u"other placeholders"_s;
        // Arabic says none, one and two in words.
        const bool mayOmit = pluralForms == 6 && i < 3;
        if (message.isPlural && !mayOmit && message.source.contains(u"%n") && !form.contains(u"%n"))
            return u"no %n"_s;
        if (found(form, u"</?\\w[^>]*>"_s) != found(message.source, u"</?\\w[^>]*>"_s))
            return u"other markup"_s;
        if (form.count(u'\n') != message.source.count(u'\n'))
            return u"other lines"_s;
        static const QString key = u"&(?=\\w)"_s;
        if (found(QString(form).remove(u"&&"_s), key).size() != found(QString(message.source).remove(u"&&"_s), key).size())
            return u"another number of access keys"_s;
    }
    return {};
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { shell::Language().use(u"en"_s); }

    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<bool>("isPlural");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("good") << u"%1 of %2"_s << QStringList{u"%2 / %1"_s} << false << true;
        QTest::newRow("a placeholder is missing") << u"%1 of %2"_s << QStringList{u"%1"_s} << false << false;
        QTest::newRow("another placeholder") << u"%1"_s << QStringList{u"%L1"_s} << false << false;
        QTest::newRow("empty") << u"Red"_s << QStringList{u" "_s} << false << false;
        QTest::newRow("plural") << u"%n files"_s << QStringList{u"%n a"_s, u"%n b"_s} << true << true;
        QTest::newRow("a form too few") << u"%n files"_s << QStringList{u"%n a"_s} << true << false;
        QTest::newRow("a number is missing") << u"%n files"_s << QStringList{u"%n a"_s, u"b"_s} << true << false;
        QTest::newRow("markup") << u"<b>a</b>"_s << QStringList{u"<b>a"_s} << false << false;
        QTest::newRow("access key") << u"&File"_s << QStringList{u"Datei"_s} << false << false;
        QTest::newRow("no access key") << u"Cut && paste"_s << QStringList{u"A && B"_s} << false << true;
        QTest::newRow("lines") << u"a\nb"_s << QStringList{u"a b"_s} << false << false;
    }
    void faultsAreFound()
    {
        QFETCH(const QString, source);
        QFETCH(const QStringList, forms);
        QFETCH(const bool, isPlural);
        QFETCH(const bool, isGood);
        QCOMPARE(faultOf({.context = {}, .source = source, .forms = forms, .isPlural = isPlural}, 2).isEmpty(), isGood);
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<int>("pluralForms");
        for (const QString &code : shell::Language::all())
            QTest::newRow(qPrintable(code)) << (code == u"ar" ? 6 : code == u"ja" || code == u"zh_CN" ? 1 : 2);
    }
    void everyTextIsTranslated()
    {
        QFETCH(const int, pluralForms);
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        const auto messages = messagesOf(QStringLiteral(GESSO_SOURCE_DIR "/resources/translations/gesso_%1.ts").arg(code));
        QVERIFY(messages.size() > (code == u"en" ? 50U : 2500U)); // English only has plural forms
        QStringList faults;
        for (const Message &message : messages) {
            if (const QString fault = faultOf(message, pluralForms); !fault.isEmpty())
                faults << u"%1: “%2”: %3"_s.arg(message.context, message.source, fault);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
    }

    void theFilesAreWhatTheSourcesSay()
    {
        QProcess words;
        words.setProcessChannelMode(QProcess::MergedChannels);
        words.start(QStringLiteral(GESSO_SOURCE_DIR "/packaging/words"), {u"--check"_s});
        QVERIFY(words.waitForFinished(120'000));
        const QByteArray said = words.readAll();
        QVERIFY2(words.exitCode() == 0, said.constData());
    }

    void theClosestLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("itself") << u"de"_s << u"de"_s;
        QTest::newRow("another country") << u"de_CH"_s << u"de"_s;
        QTest::newRow("Portuguese") << u"pt_PT"_s << u"pt_BR"_s;
        QTest::newRow("Chinese") << u"zh"_s << u"zh_CN"_s;
        QTest::newRow("Chinese in the other script") << u"zh_TW"_s << u"en"_s;
        QTest::newRow("one that it does not speak") << u"fi"_s << u"en"_s;
        QTest::newRow("none") << u"C"_s << u"en"_s;
        QTest::newRow("nonsense") << u"../../x"_s << u"en"_s;
    }
    void theClosestLanguageIsSpoken()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, spoken);
        shell::Language language;
        language.use(wanted);
        QCOMPARE(language.code(), spoken);
    }

    void textsAndNumbersAreOfTheLanguage()
    {
        shell::Language language;
        language.use(u"de"_s);
        QCOMPARE(QCoreApplication::translate("studio::Labels", "Image size"), u"Bildgröße"_s);
        QCOMPARE(QLocale().toString(0.5, 'f', 1), u"0,5"_s);
        language.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("studio::Labels", "Image size"), u"Image size"_s);
        QCOMPARE(QLocale().toString(0.5, 'f', 1), u"0.5"_s);
    }

    void numbersAreWrittenInOneWay_data()
    {
        QTest::addColumn<QString>("wanted");
        for (const char *wanted : {"ar", "ar_EG", "ar_SA", "ar_MA"})
            QTest::newRow(wanted) << QString::fromLatin1(wanted);
    }
    void numbersAreWrittenInOneWay()
    {
        QFETCH(const QString, wanted);
        shell::Language language;
        language.use(wanted);
        QCOMPARE(language.code(), u"ar"_s);
        QCOMPARE(QLocale().zeroDigit(), u"0"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    }

    void englishHasSingulars()
    {
        shell::Language language;
        language.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("compose::ModelFinder", "%n models.", nullptr, 1), u"1 model."_s);
        QCOMPARE(QCoreApplication::translate("compose::ModelFinder", "%n models.", nullptr, 3), u"3 models."_s);
    }

    void everyLanguageHasAName()
    {
        QSet<QString> names;
        for (const QString &code : shell::Language::all()) {
            const QString name = shell::Language::nameOf(code);
            QVERIFY(!name.isEmpty());
            QVERIFY2(name.front().isUpper() || name.front().toUpper() == name.front(), qPrintable(name));
            names << name;
        }
        QCOMPARE(names.size(), shell::Language::all().size());
    }

    // The dialogs that Qt brings have the words of ours.
    void qtSharesOurWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : shell::Language::all())
            QTest::newRow(qPrintable(code)) << code;
    }
    void qtSharesOurWords()
    {
        QFETCH(const QString, code);
        shell::Language language;
        language.use(code);
        const auto plain = [](QString text) { return text.remove(QRegularExpression(u"\\(&.\\)|&"_s)); };
        const auto qt = [&](const char *context, const char *source) { return plain(QCoreApplication::translate(context, source)); };
        QCOMPARE(qt("QPlatformTheme", "Cancel"), QCoreApplication::translate("viewer::ExportDialog", "Cancel"));
        QCOMPARE(qt("QPlatformTheme", "Close"), QCoreApplication::translate("settings::SettingsDialog", "Close"));
        QCOMPARE(qt("QFileDialog", "&Save"), QCoreApplication::translate("compose::PresetSaver", "Save"));
        QCOMPARE(qt("QLineEdit", "&Copy"), QCoreApplication::translate("viewer::TextPage", "Copy"));
        QCOMPARE(qt("QWidgetTextControl", "Delete"), QCoreApplication::translate("library::LibraryPage", "Delete"));
        QCOMPARE(qt("QLineEdit", "&Redo"), QCoreApplication::translate("live::ToolColumn", "Redo"));
    }

    // Where Qt and Gesso say the same, Qt's letter to press stays.
    void mnemonicsStay()
    {
        shell::Language language;
        language.use(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QLineEdit", "&Copy"), u"&Kopieren"_s);
        QCOMPARE(QCoreApplication::translate("x", "Cancel"), u"Cancel"_s); // of nobody
    }

    void stretchedTextsAreLonger()
    {
        shell::Language language;
        language.use(u"en-XA"_s);
        QCOMPARE(QCoreApplication::translate("x", "Choose %1"), u"[Choose %1~~]"_s);
        QCOMPARE(QCoreApplication::translate("x", "%n %1 %2", nullptr, 3), u"3 %1 %2"_s); // nothing to translate
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
