// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/compose/drafts.h"

#include "studio/background.h"
#include "studio/catalog/validate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QSaveFile>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr qint64 largestFile = 4'000'000;
constexpr int mostFiles = 300;

struct Pending
{
    QString endpoint;
    Draft draft;
    quint64 number = 0;
};

QString fileName(const QString &endpoint)
{
    const QByteArray hash = QCryptographicHash::hash(endpoint.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(24)) + u".json"_s;
}

} // namespace

// The folder. Writes may come from several threads; an older state never replaces a newer one.
struct Drafts::Disk
{
    explicit Disk(const QString &place)
        : folder(place)
    { }

    const QString folder;
    QMutex mutex;
    QHash<QString, quint64> written;
    quint64 last = 0; // GUI thread only

    void write(const std::vector<Pending> &drafts)
    {
        const QMutexLocker lock(&mutex);
        QDir().mkpath(folder);
        for (const Pending &each : drafts) {
            if (written.value(each.endpoint) > each.number)
                continue;
            written.insert(each.endpoint, each.number);
            const QByteArray bytes = QJsonDocument(QJsonObject{{u"endpoint"_s, each.endpoint},
                                                               {u"schema_version"_s, each.draft.schemaVersion},
                                                               {u"keys"_s, QJsonArray::fromStringList(each.draft.keys)},
                                                               {u"values"_s, each.draft.values}})
                                         .toJson(QJsonDocument::Compact);
            if (bytes.size() > largestFile)
                continue;
            QSaveFile file(folder + u'/' + fileName(each.endpoint));
            // A draft that cannot be written is lost with the program, no sooner: nothing to say to anybody.
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
                file.commit();
        }
        prune();
    }

    void prune() const
    {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time); // newest first
        for (qsizetype i = mostFiles; i < files.size(); ++i)
            QFile::remove(files.at(i).filePath());
    }

    [[nodiscard]] std::optional<Draft> read(const QString &endpoint) const
    {
        QFile file(folder + u'/' + fileName(endpoint));
        if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        if (object.value("endpoint"_L1).toString() != endpoint || !object.value("values"_L1).isObject())
            return std::nullopt;
        Draft draft{.values = object.value("values"_L1).toObject(), .schemaVersion = object.value("schema_version"_L1).toString()};
        for (const QJsonValue &key : object.value("keys"_L1).toArray())
            draft.keys << key.toString();
        return draft;
    }
};

Drafts::Drafts(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_disk(std::make_shared<Disk>(folder))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(std::chrono::milliseconds(500));
    connect(m_timer, &QTimer::timeout, this, &Drafts::write);
}

Drafts::~Drafts()
{
    flush();
}

std::optional<Draft> Drafts::draft(const QString &endpoint) const
{
    auto read = m_drafts.contains(endpoint) ? std::optional(m_drafts.value(endpoint)) : m_disk->read(endpoint);
    if (!read)
        return {};
    m_drafts.insert(endpoint, *read);
    if (m_today)
        read->values = m_today(read->values);
    return read;
}

void Drafts::keep(const Form &form, const Values &values)
{
    if (form.endpoint.isEmpty())
        return;
    Draft draft{.values = values, .schemaVersion = form.schemaVersion};
    for (const Field &field : form.fields)
        draft.keys << field.key;
    const auto before = this->draft(form.endpoint);
    if (before == draft || (!before && values == defaultValues(form)))
        return;
    m_drafts.insert(form.endpoint, draft);
    if (!m_unwritten.contains(form.endpoint))
        m_unwritten << form.endpoint;
    writeLater();
}

// The timer is not begun anew by each key: while somebody types, it is written twice a second.
void Drafts::writeLater()
{
    if (!m_writing && !m_timer->isActive())
        m_timer->start();
}

void Drafts::write()
{
    std::vector<Pending> pending;
    for (const QString &endpoint : std::exchange(m_unwritten, {}))
        pending.push_back({endpoint, m_drafts.value(endpoint), ++m_disk->last});
    if (pending.empty())
        return;
    m_writing = true;
    inBackground(
        this, [disk = m_disk, pending] { disk->write(pending); },
        [this] {
            m_writing = false;
            if (!m_unwritten.isEmpty())
                writeLater();
        });
}

void Drafts::flush()
{
    std::vector<Pending> pending;
    for (const QString &endpoint : std::exchange(m_unwritten, {}))
        pending.push_back({endpoint, m_drafts.value(endpoint), ++m_disk->last});
    if (!pending.empty())
        m_disk->write(pending);
}

} // namespace studio
