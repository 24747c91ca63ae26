// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/transcript.h"

#include "media/sound.h"
#include "sandbox/inputs.h"

#include <cmath>
#include <vector>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Piece
{
    double begin = 0;
    double end = 0;
    QString words;
    QString speaker;
};

double rounded(double seconds)
{
    return std::round(seconds * 1000) / 1000;
}

std::vector<Piece> segmentsOf(const media::Sound &sound)
{
    std::vector<Piece> pieces;
    for (const media::Stretch &stretch : media::stretchesOfSound(sound)) {
        pieces.push_back({stretch.begin, stretch.end,
                          u"Sandbox words for the stretch from %1 to %2 seconds."_s
                              .arg(stretch.begin, 0, 'f', 1).arg(stretch.end, 0, 'f', 1),
                          u"SPEAKER_00"_s});
    }
    return pieces;
}

// The words of a segment share its time by their lengths.
std::vector<Piece> wordsOf(const std::vector<Piece> &segments)
{
    std::vector<Piece> words;
    for (const Piece &segment : segments) {
        const double perLetter =
            (segment.end - segment.begin) / double(std::max<qsizetype>(1, segment.words.size() + 1));
        double at = segment.begin;
        for (const QString &word : segment.words.split(u' ')) {
            const double length = perLetter * double(word.size() + 1);
            words.push_back({at, at + length, word, segment.speaker});
            at += length;
        }
    }
    return words;
}

QString joined(const std::vector<Piece> &pieces)
{
    QStringList all;
    for (const Piece &piece : pieces)
        all << piece.words;
    return all.join(u' ');
}

QJsonObject scribed(const std::vector<Piece> &segments)
{
    QJsonArray words;
    for (const Piece &word : wordsOf(segments)) {
        words.append(QJsonObject{{u"text"_s, word.words},
                                 {u"start"_s, rounded(word.begin)},
                                 {u"end"_s, rounded(word.end)},
                                 {u"type"_s, u"word"_s},
                                 {u"speaker_id"_s, u"speaker_0"_s}});
    }
    return {{u"text"_s, joined(segments)},
            {u"language_code"_s, u"eng"_s},
            {u"language_probability"_s, 1.0},
            {u"words"_s, words}};
}

} // namespace

tl::expected<QJsonObject, Product> transcriptOf(const Order &order, const Maker &maker)
{
    if (!maker.soundPath()) {
        return tl::make_unexpected(fileProblem(u"audio_url"_s, u"file_download_error"_s,
                                               u"No audio file was given."_s));
    }
    const auto sound = media::decodeSound(*maker.soundPath());
    if (!sound) {
        return tl::make_unexpected(fileProblem(
            u"audio_url"_s, u"unsupported_audio_format"_s,
            u"Failed to load the audio. Please ensure the file is not corrupted and is in a supported "
            "format."_s));
    }
    const std::vector<Piece> segments = segmentsOf(*sound);
    if (order.model.endpoint.contains("elevenlabs"_L1))
        return scribed(segments);

    const QJsonObject input = maker.input();
    const QString level = input["chunk_level"_L1].toString();
    const bool diarized = input["diarize"_L1].toBool();
    QJsonArray chunks;
    if (level != "none"_L1) {
        for (const Piece &piece : level == "word"_L1 ? wordsOf(segments) : segments) {
            QJsonObject chunk{{u"timestamp"_s, QJsonArray{rounded(piece.begin), rounded(piece.end)}},
                              {u"text"_s, piece.words}};
            if (order.model.endpoint.contains("whisper"_L1))
                chunk.insert(u"speaker"_s, diarized ? QJsonValue(piece.speaker) : QJsonValue::Null);
            chunks.append(chunk);
        }
    }
    const QString asked = input["language"_L1].toString();
    const QString language = asked.isEmpty() ? u"en"_s : asked;
    QJsonObject document{{u"text"_s, joined(segments)}, {u"chunks"_s, chunks}};
    if (order.model.endpoint.contains("wizper"_L1)) {
        document.insert(u"languages"_s, QJsonArray{language});
        return document;
    }
    QJsonArray speakers;
    if (diarized) {
        for (const Piece &piece : segments) {
            speakers.append(
                QJsonObject{{u"timestamp"_s, QJsonArray{rounded(piece.begin), rounded(piece.end)}},
                            {u"speaker"_s, piece.speaker}});
        }
    }
    document.insert(u"inferred_languages"_s, QJsonArray{language});
    document.insert(u"diarization_segments"_s, speakers);
    return document;
}

} // namespace sandbox
