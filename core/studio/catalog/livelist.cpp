// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/livelist.h"

#include "studio/catalog/labels.h"
#include "studio/catalog/modellist.h"

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int pageSize = 100;
constexpr int mostPages = 200; // a cursor that goes in circles ends here
constexpr qsizetype groupSize = 50;

QString nameOf(fal::ModelEntry::License license)
{
    switch (license) {
    case fal::ModelEntry::License::Unknown:
        break;
    case fal::ModelEntry::License::Commercial:
        return u"commercial"_s;
    case fal::ModelEntry::License::Research:
        return u"research"_s;
    case fal::ModelEntry::License::Private:
        return u"private"_s;
    }
    return {};
}

template <class T>
bool assign(T &to, const T &value)
{
    if (to == value)
        return false;
    to = value;
    return true;
}

} // namespace

Model modelFromEntry(const fal::ModelEntry &entry)
{
    Model model;
    model.endpoint = entry.endpointId;
    model.title = entry.title.simplified().isEmpty() ? entry.endpointId : entry.title.simplified();
    model.category = entry.category;
    model.family = entry.group.simplified().isEmpty() ? model.title : entry.group.simplified();
    model.realtime = entry.endpointId.endsWith("/realtime"_L1);
    model.state = entry.status == fal::ModelStatus::Deprecated ? ModelState::Deprecated : ModelState::Listed;
    model.description = helpText(entry.description);
    model.tags = entry.tags;
    model.tags.removeAll(QString());
    model.license = nameOf(entry.license);
    model.licenseUrl = entry.licenseUrl;
    model.picture = entry.thumbnailUrl;
    model.updated = entry.updatedAt;
    describeTask(model);
    return model;
}

bool takeOver(Model &known, const Model &listed)
{
    bool differs = assign(known.state, listed.state);
    differs |= assign(known.description, listed.description);
    differs |= assign(known.tags, listed.tags);
    differs |= assign(known.license, listed.license);
    differs |= assign(known.licenseUrl, listed.licenseUrl);
    differs |= assign(known.picture, listed.picture);
    differs |= assign(known.updated, listed.updated);
    return differs;
}

LiveList::LiveList(fal::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    ask({});
}

void LiveList::ask(const QString &cursor)
{
    ++m_pages;
    auto *call = new fal::ModelsCall(m_client, {.limit = pageSize, .cursor = cursor}, this);
    connect(call, &fal::Call::finished, this, [this, call] { receive(call); });
}

void LiveList::receive(fal::ModelsCall *call)
{
    call->deleteLater();
    const auto &page = call->result();
    if (!page) {
        problem = page.error().message;
        Q_EMIT finished();
        return;
    }
    for (const fal::ModelEntry &entry : page->entries) {
        if (!fileNameFor(entry.endpointId).isEmpty())
            models.push_back(modelFromEntry(entry));
    }
    if (!page->nextCursor.isEmpty() && m_pages < mostPages)
        ask(page->nextCursor);
    else
        Q_EMIT finished();
}

PriceReader::PriceReader(fal::Client &client, const QStringList &endpoints, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_left(endpoints)
{
    askNext();
}

void PriceReader::askNext()
{
    const QStringList group = m_left.mid(0, groupSize);
    m_left = m_left.mid(group.size());
    if (group.isEmpty()) {
        // From the event loop, also for an empty list.
        QMetaObject::invokeMethod(this, &PriceReader::finished, Qt::QueuedConnection);
        return;
    }
    auto *call = new fal::PricesCall(m_client, group, this);
    connect(call, &fal::Call::finished, this, [this, call] {
        call->deleteLater();
        if (!call->result()) { // without a key there are no prices
            Q_EMIT finished();
            return;
        }
        Q_EMIT told(*call->result());
        askNext();
    });
}

} // namespace studio
