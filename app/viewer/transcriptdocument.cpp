// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/transcriptdocument.h"

#include "studio/background.h"

#include <QUndoCommand>

#include <chrono>
#include <memory>

namespace viewer {

using namespace std::chrono_literals;

using Shared = std::shared_ptr<const studio::Transcript>;

// Documents share their words, so a step is small.
class TranscriptStep final : public QUndoCommand
{
public:
    struct Place
    {
        TranscriptDocument::Kind kind;
        qsizetype row;
        bool operator==(const Place &) const = default;
    };

    TranscriptStep(TranscriptDocument &document, const QString &name, Shared next, Place place)
        : QUndoCommand(name)
        , m_document(document)
        , m_before(std::make_shared<const studio::Transcript>(document.transcript()))
        , m_after(std::move(next))
        , m_place(place)
    {
    }

    void undo() override { m_document.put(*m_before); }
    void redo() override { m_document.put(*m_after); }
    [[nodiscard]] int id() const override { return m_place.kind == TranscriptDocument::Kind::Apart ? -1 : int(m_place.kind); }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const TranscriptStep *>(other); // of the same id
        if (next->m_place != m_place)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    TranscriptDocument &m_document;
    Shared m_before;
    Shared m_after;
    Place m_place;
};

TranscriptDocument::TranscriptDocument(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_history.setUndoLimit(500);
    m_wait.setSingleShot(true);
    m_wait.setInterval(600ms);
    connect(&m_wait, &QTimer::timeout, this, &TranscriptDocument::keep);
}

TranscriptDocument::~TranscriptDocument()
{
    blockSignals(true); // who listens is going as well
    m_history.blockSignals(true);
    close();
    m_pool.waitForDone();
}

void TranscriptDocument::open(const studio::Item &item)
{
    close();
    m_item = item;
    auto *watcher = new QFutureWatcher<std::optional<studio::StoredTranscript>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = m_generation] {
        watcher->deleteLater();
        std::optional<studio::StoredTranscript> stored = watcher->future().takeResult();
        if (generation != m_generation)
            return;
        m_stored = stored ? *std::move(stored) : studio::StoredTranscript{};
        Q_EMIT opened(stored.has_value());
        Q_EMIT changed();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [item] { return studio::transcriptOf(item); }));
}

void TranscriptDocument::close()
{
    keep();
    ++m_generation;
    m_history.clear();
    m_stored = {};
    m_item = {};
}

void TranscriptDocument::change(const QString &name, const studio::Transcript &next, Kind kind, qsizetype row)
{
    if (next != m_stored.current)
        m_history.push(new TranscriptStep(*this, name, std::make_shared<const studio::Transcript>(next), {kind, row}));
}

void TranscriptDocument::revert()
{
    change(tr("Back to the original"), m_stored.original);
}

void TranscriptDocument::put(const studio::Transcript &transcript)
{
    m_stored.current = transcript;
    m_hasNews = true;
    m_wait.start();
    Q_EMIT changed();
}

void TranscriptDocument::keep()
{
    m_wait.stop();
    if (!std::exchange(m_hasNews, false))
        return;
    using Kept = tl::expected<void, QString>;
    auto *watcher = new QFutureWatcher<Kept>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const Kept kept = watcher->result(); !kept)
            Q_EMIT failed(kept.error());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [path = m_item.path, stored = m_stored] { return studio::keepTranscript(path, stored.original, stored.current); }));
}

} // namespace viewer
