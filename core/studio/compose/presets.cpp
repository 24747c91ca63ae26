// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/compose/presets.h"

#include "studio/background.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr qint64 largestFile = 4'000'000;
constexpr int mostPresets = 1000;

bool isWritten(const QString &path, const Preset &preset)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(preset.toJson()).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

tl::expected<Preset, QString> readFile(const QString &path)
{
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(Presets::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)));
    return Preset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

std::vector<Preset> readFolder(const QString &folder)
{
    std::vector<Preset> presets;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
        auto preset = readFile(info.filePath());
        if (!preset || presets.size() >= mostPresets)
            continue; // a broken file is left where it is
        preset->id = info.completeBaseName();
        presets.push_back(*std::move(preset));
    }
    return presets;
}

} // namespace

// The folder. Steps may arrive in another order than they were made; an older one never undoes a newer one.
struct Presets::Disk
{
    explicit Disk(const QString &place)
        : folder(place)
    { }

    const QString folder;
    QMutex mutex;
    QHash<QString, quint64> done;

    [[nodiscard]] QString path(const QString &id) const { return folder + u'/' + id + u".json"_s; }

    bool step(const QString &id, quint64 number, const auto &work)
    {
        const QMutexLocker lock(&mutex);
        if (done.value(id) > number)
            return true;
        done.insert(id, number);
        return work();
    }
};

Presets::Presets(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_disk(std::make_shared<Disk>(folder))
{
    inBackground(
        this, [folder] { return readFolder(folder); },
        [this](std::vector<Preset> read) {
            // One that was saved meanwhile is here already.
            for (Preset &preset : read) {
                if (!find(preset.id))
                    m_presets.push_back(std::move(preset));
            }
            sort();
            Q_EMIT changed();
        });
}

Presets::~Presets() = default;

const Preset *Presets::find(const QString &id) const
{
    const auto found = std::ranges::find(m_presets, id, &Preset::id);
    return found == m_presets.end() ? nullptr : &*found;
}

void Presets::sort()
{
    std::ranges::stable_sort(m_presets, [](const Preset &a, const Preset &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

void Presets::save(Preset preset)
{
    if (preset.id.isEmpty())
        preset.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::erase_if(m_presets, [&preset](const Preset &other) { return other.id == preset.id; });
    m_presets.push_back(preset);
    sort();
    inBackground(
        this,
        [disk = m_disk, number = ++m_steps, preset] {
            return disk->step(preset.id, number, [&] { return isWritten(disk->path(preset.id), preset); });
        },
        [this, name = preset.name](bool written) {
            if (!written)
                Q_EMIT failed(tr("The preset “%1” could not be written to disk. It is kept until Gesso is closed.").arg(name));
        });
    Q_EMIT changed();
}

void Presets::rename(const QString &id, const QString &name)
{
    const Preset *found = find(id);
    const QString wanted = name.simplified();
    if (!found)
        return;
    if (wanted.isEmpty())
        return Q_EMIT changed(); // a preset has a name: whoever shows another shows it again
    Preset renamed = *found;
    renamed.name = wanted;
    save(std::move(renamed));
}

void Presets::remove(const QString &id)
{
    std::erase_if(m_presets, [&id](const Preset &preset) { return preset.id == id; });
    inBackground(
        this,
        [disk = m_disk, number = ++m_steps, id] {
            return disk->step(id, number, [&] { return QFile::remove(disk->path(id)); });
        },
        [](bool) { });
    Q_EMIT changed();
}

void Presets::exportTo(const QString &path, const QString &id)
{
    const Preset *found = find(id);
    if (!found)
        return;
    inBackground(
        this, [path, preset = found->shared()] { return isWritten(path, preset); },
        [this, path](bool written) {
            if (written)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(tr("%1 could not be written.").arg(QDir::toNativeSeparators(path)));
        });
}

void Presets::importFrom(const QString &path)
{
    inBackground(
        this, [path] { return readFile(path); },
        [this](tl::expected<Preset, QString> preset) {
            if (!preset)
                return Q_EMIT failed(preset.error());
            preset->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const QString id = preset->id;
            save(*std::move(preset));
            Q_EMIT imported(id);
        });
}

} // namespace studio
