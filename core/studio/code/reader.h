// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks through a text of JSON, JavaScript, Python or C++ and reads the plain values in it.
//
// Never goes back, except when told to: a text takes time in proportion to its length. Values that the code computes
// (names, calls) are not guessed: they are left out and named in leftOut().

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace studio {

class Reader final
{
public:
    explicit Reader(QStringView text);

    // Walking. Blanks and comments count as nothing.
    [[nodiscard]] bool atEnd();
    [[nodiscard]] QChar peek(); // of the next thing; null at the end
    [[nodiscard]] qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }
    void skipOne() { ++m_at; }
    bool skip(QChar wanted);    // true: it was there
    // A name with the names it belongs to ("fal.queue.submit", "fal::Endpoint"); empty: none here.
    QString word();
    // A text in any of the languages' quotes. Nothing: no text here, or one with computed parts or without an end
    // (it is passed then all the same).
    std::optional<QString> text();
    [[nodiscard]] bool atText();

    // {…}. Nothing: error() says why.
    std::optional<QJsonObject> object();
    [[nodiscard]] QString error() const { return m_error; } // a sentence
    [[nodiscard]] QStringList leftOut() const { return m_leftOut; }

private:
    using Value = std::optional<QJsonValue>; // nothing: computed, or an error

    void skipBlank();
    Value value(int depth);
    Value primary(int depth);
    Value collection(int depth, QChar end);
    Value members(int depth);
    Value named(int depth);
    Value called(const QString &name, int depth);
    Value number();
    void skipExpression();
    void leaveOut();
    std::optional<QString> key();
    [[nodiscard]] qsizetype textStart();
    std::optional<QString> quotedText(bool raw, bool formatted);
    std::optional<QString> fencedText();
    void readEscape(QString &into);
    Value fail(const QString &sentence);
    [[nodiscard]] QChar at(qsizetype offset) const { return m_at + offset < m_text.size() ? m_text.at(m_at + offset) : QChar(); }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_error;
    QStringList m_path;    // to the value that is read
    QStringList m_leftOut;
};

} // namespace studio
