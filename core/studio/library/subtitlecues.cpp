// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/subtitlecues.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr double shortestShown = 0.1; // seconds
constexpr int shortestLine = 8;

struct Piece
{
    qsizetype from = 0;
    qsizetype length = 0;
};

// Where a line may end: each piece goes with the spaces after it.
std::vector<Piece> piecesOf(const QString &text, int lineLength)
{
    std::vector<Piece> pieces;
    QTextBoundaryFinder ends(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype at = ends.toNextBoundary(); at >= 0; at = ends.toNextBoundary()) {
        if (at == from)
            continue;
        pieces.push_back({from, at - from});
        from = at;
    }
    if (from < text.size())
        pieces.push_back({from, text.size() - from});
    // What is longer than a line is cut between characters as a reader sees them.
    std::vector<Piece> fitting;
    for (const Piece &piece : pieces) {
        const QString word = text.mid(piece.from, piece.length);
        if (columnsOf(QStringView(word).trimmed()) <= lineLength) {
            fitting.push_back(piece);
            continue;
        }
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
        qsizetype begin = 0;
        qsizetype before = 0;
        for (qsizetype at = characters.toNextBoundary(); at >= 0; at = characters.toNextBoundary()) {
            if (columnsOf(QStringView(word).mid(begin, at - begin)) > lineLength && before > begin) {
                fitting.push_back({piece.from + begin, before - begin});
                begin = before;
            }
            before = at;
        }
        if (begin < word.size())
            fitting.push_back({piece.from + begin, word.size() - begin});
    }
    return fitting;
}

std::vector<Piece> filled(const QString &text, const std::vector<Piece> &pieces, int width)
{
    std::vector<Piece> lines;
    for (const Piece &piece : pieces) {
        if (!lines.empty()) {
            Piece &line = lines.back();
            const QStringView longer = QStringView(text).mid(line.from, line.length + piece.length);
            if (columnsOf(longer.trimmed()) <= width) {
                line.length += piece.length;
                continue;
            }
        }
        lines.push_back(piece);
    }
    return lines;
}

// As few lines as the width asks for, and these as even as can be.
std::vector<Piece> linesIn(const QString &text, int lineLength)
{
    const std::vector<Piece> pieces = piecesOf(text, lineLength);
    std::vector<Piece> lines = filled(text, pieces, lineLength);
    const auto fewest = lines.size();
    if (fewest < 2 || fewest > 4)
        return lines;
    for (int width = std::max(1, columnsOf(text) / int(fewest)); width < lineLength; ++width) {
        std::vector<Piece> narrower = filled(text, pieces, width);
        const bool fits = std::ranges::all_of(narrower, [&](const Piece &line) {
            return columnsOf(QStringView(text).mid(line.from, line.length).trimmed()) <= width;
        });
        if (fits && narrower.size() == fewest)
            return narrower;
    }
    return lines;
}

QString prefixFor(const Segment &segment)
{
    return segment.speaker.isEmpty() ? QString() : shownText(segment.speaker).simplified() + u": "_s;
}

// The lines that the person made, where they fit; nothing else.
std::optional<QStringList> ownLines(const Segment &segment, const SubtitleOptions &options, const QString &prefix)
{
    QStringList lines;
    for (const QString &line : segment.text.split(u'\n')) {
        if (const QString shown = shownText(line).simplified(); !shown.isEmpty())
            lines << shown;
    }
    if (lines.size() < 2 || lines.size() > options.lines)
        return {};
    lines.front().prepend(prefix);
    const bool fits = std::ranges::all_of(lines, [&](const QString &line) { return columnsOf(line) <= options.lineLength; });
    return fits ? std::optional(lines) : std::nullopt;
}

void addCues(std::vector<Cue> &cues, const Segment &segment, const SubtitleOptions &options, bool named)
{
    const QString prefix = options.speakers && named ? prefixFor(segment) : QString();
    const QString speaker = options.speakers ? shownText(segment.speaker).simplified() : QString();
    if (const auto lines = ownLines(segment, options, prefix)) {
        cues.push_back({segment.begin, segment.end, *lines, speaker});
        return;
    }
    const QString words = shownText(segment.text);
    if (words.trimmed().isEmpty())
        return;
    const QString text = prefix + words;
    const std::vector<Piece> all = linesIn(text, options.lineLength);
    const size_t most = size_t(std::max(1, options.lines));
    const size_t count = (all.size() + most - 1) / most;
    size_t done = 0;
    for (size_t i = 0; i < count; ++i) {
        const size_t take = (all.size() - done + (count - i) - 1) / (count - i);
        const Piece &last = all[done + take - 1];
        const auto timeOf = [&](qsizetype offset) { return timeAt(segment, std::max<qsizetype>(0, offset - prefix.size())); };
        Cue cue{.begin = i == 0 ? segment.begin : timeOf(all[done].from), .end = i + 1 == count ? segment.end : timeOf(last.from + last.length), .speaker = speaker};
        for (size_t line = done; line < done + take; ++line) {
            if (const QString shown = text.mid(all[line].from, all[line].length).simplified(); !shown.isEmpty())
                cue.lines << shown;
        }
        cue.end = std::max(cue.end, cue.begin + 0.001);
        done += take;
        if (!cue.lines.isEmpty())
            cues.push_back(cue);
    }
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        columns += isWide(character) || character >= 0x1F300 ? 2 : 1;
    }
    return columns;
}

QString shownText(const QString &text)
{
    QString shown = text;
    for (QChar &character : shown) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            character = u' ';
    }
    return shown;
}

QStringList brokenIntoLines(const QString &text, int lineLength)
{
    QStringList lines;
    for (const Piece &line : linesIn(text, std::max(shortestLine, lineLength)))
        lines << text.mid(line.from, line.length).trimmed();
    return lines;
}

std::vector<Cue> cuesOf(const Transcript &transcript, const SubtitleOptions &options, bool named)
{
    SubtitleOptions sane = options;
    sane.lineLength = std::max(shortestLine, options.lineLength);
    std::vector<Cue> cues;
    for (const Segment &segment : transcript.segments)
        addCues(cues, segment, sane, named);
    for (size_t i = 0; sane.gap > 0 && i + 1 < cues.size(); ++i) {
        // Two that speak at once overlap on purpose.
        if (const double between = cues[i + 1].begin - cues[i].end; between > -0.002 && between < sane.gap)
            cues[i].end = std::max(cues[i].begin + shortestShown, cues[i + 1].begin - sane.gap);
    }
    return cues;
}

} // namespace studio
