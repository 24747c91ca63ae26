// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The language of the program: its own texts, those of Qt's dialogs, the way numbers and dates are written, and the
// direction in which windows are read. A window that exists keeps the words it was made with: build it anew after use().

#include <QLocale>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace shell {

class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    // Those the program speaks, as locale names: "en" first, then by their names in their own script.
    [[nodiscard]] static QStringList all();
    // A language by the name its speakers give it, as "Deutsch" or "Português (Brasil)".
    [[nodiscard]] static QString nameOf(const QString &code);
    // The closest one to what is wanted, as "pt" → "pt_BR"; "en" where none is close.
    [[nodiscard]] static QString closest(const QLocale &wanted);

    // Speaks this language from now on. Empty or "system": the system's. "en-XA" is for those who lay out windows: English, stretched by
    // two fifths and in brackets, so that texts without translation and texts cut off are seen.
    void use(const QString &wanted);
    // What is spoken, as "de".
    [[nodiscard]] QString code() const { return m_code; }

private:
    void put(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QLocale m_systemLocale;
    bool m_isReversed; // started with -reverse
    QString m_code;
};

} // namespace shell
