// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "mnemonics.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr auto stretchedCode = "en-XA"_L1;

// English as long as other languages are: what stands in no tr() stays without brackets.
class Stretched final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (QLatin1StringView(context).startsWith('Q'_L1))
            return {}; // Qt's own
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace("%n"_L1, QString::number(n));
        const auto letters = std::ranges::count_if(text, [](QChar character) { return character.isLetter(); });
        if (letters == 0)
            return text;
        return u"[%1%2]"_s.arg(text, QString(std::max<qsizetype>(1, letters * 2 / 5), u'~')); // arg() replaces its own two only
    }

    bool isEmpty() const override { return false; }
};

// A word that Qt's own dialogs and menus share with ours: said by the translation of Gesso, so that one window does not have
// two words for one thing. Where both say the same, Qt's stays: it has the mnemonic.
class SharedWords final : public QTranslator
{
public:
    SharedWords(const QTranslator *ours, const QTranslator *theirs)
        : m_ours(ours)
        , m_theirs(theirs)
    {
    }

    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        static constexpr std::array placesOfQt{"QPlatformTheme"_L1, "QFileDialog"_L1, "QLineEdit"_L1, "QWidgetTextControl"_L1};
        if (std::ranges::find(placesOfQt, QLatin1StringView(context)) == placesOfQt.end())
            return {};
        const QString plain = withoutMnemonic(QString::fromUtf8(source));
        const auto word = std::ranges::find_if(words, [&](const Word &one) { return plain == QLatin1StringView(one.source); });
        if (word == words.end())
            return {};
        const QString ours = m_ours->translate(word->context, word->source);
        return ours.isEmpty() || ours == withoutMnemonic(m_theirs->translate(context, source, comment, n)) ? QString() : ours;
    }

    bool isEmpty() const override { return false; }

private:
    struct Word
    {
        const char *context; // where Gesso says it
        const char *source;
    };
    static constexpr std::array words{
        Word{"viewer::ExportDialog", "Cancel"}, Word{"settings::SettingsDialog", "Close"}, Word{"compose::PresetSaver", "Save"},
        Word{"compose::PresetPreview", "Apply"}, Word{"viewer::TextPage", "Copy"}, Word{"library::LibraryPage", "Delete"},
        Word{"live::ToolColumn", "Undo"}, Word{"live::ToolColumn", "Redo"},
    };

    const QTranslator *m_ours;
    const QTranslator *m_theirs;
};

// What models take and give (seeds, sizes, JSON) is written in Latin digits. Arabic has both: the others beside them would be
// two ways to write numbers in one window.
QLocale withLatinDigits(const QLocale &locale)
{
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0"_s)
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    return locale;
}

std::unique_ptr<QTranslator> load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(locale, name, u"_"_s, folder) ? std::move(translator) : nullptr;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
    , m_systemLocale(QLocale::system())
    , m_isReversed(QGuiApplication::layoutDirection() == Qt::RightToLeft)
{
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QGuiApplication::setLayoutDirection(m_isReversed ? Qt::RightToLeft : Qt::LeftToRight);
}

QStringList Language::all()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"it"_s, u"pt_BR"_s, u"ar"_s, u"zh_CN"_s, u"ja"_s};
}

QString Language::nameOf(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::English)
        return u"English"_s; // without the country that Qt would add
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::Portuguese)
        name = u"português (%1)"_s.arg(locale.nativeTerritoryName());
    name[0] = name[0].toUpper();
    return name;
}

QString Language::closest(const QLocale &wanted)
{
    const QStringList codes = all();
    for (const QString &code : codes) {
        const QLocale offered(code);
        if (offered.language() == wanted.language() && offered.script() == wanted.script())
            return code;
    }
    return u"en"_s;
}

void Language::use(const QString &wanted)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    if (wanted == stretchedCode) {
        m_code = u"en"_s;
        QLocale::setDefault(QLocale(m_code));
        put(std::make_unique<Stretched>());
        return;
    }
    const QLocale locale = wanted.isEmpty() || wanted == "system"_L1 ? m_systemLocale : QLocale(wanted);
    m_code = closest(locale);
    // The country decides how numbers and dates are written, so "de_CH" stays itself. In a language that the program does not
    // speak, English words among numbers of that language would look like a mistake.
    const bool isSpoken = QLocale(m_code).language() == locale.language();
    const QLocale spoken = withLatinDigits(isSpoken ? locale : QLocale(m_code));
    QLocale::setDefault(spoken);
    put(load(QLocale(m_code), u"gesso"_s, u":/translations"_s));
    put(load(spoken, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    if (m_translators.size() == 2)
        put(std::make_unique<SharedWords>(m_translators[0].get(), m_translators[1].get()));
    const bool isRightToLeft = (spoken.textDirection() == Qt::RightToLeft) != m_isReversed;
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

void Language::put(std::unique_ptr<QTranslator> translator)
{
    if (!translator)
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace shell
