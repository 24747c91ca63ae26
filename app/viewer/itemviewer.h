// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shows one item, whatever it is: picks the page for its kind, and the page that says what went
// wrong.

#include "studio/item.h"

#include <QWidget>

class QStackedLayout;

namespace viewer {

class MessagePage;
class Page;

class ItemViewer final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemViewer(QWidget *parent = nullptr);

    void open(const studio::Item &item);
    void leave(); // stops what plays
    void stepBy(int frames); // within the clip that is shown
    void setFolder(const QString &folder) { m_folder = folder; } // see Page

Q_SIGNALS: // of the pages, see there
    void problem(const QString &sentence);
    void made(const QString &path, const studio::Item &from, const QString &what, const QJsonObject &about);
    void frameWanted(const QString &verb, const QString &path, const studio::Item &from);
    void posterWanted(qint64 id, double seconds);

private:
    enum class View { Image, Video, Sound, Text, File };
    [[nodiscard]] static View viewFor(const studio::Item &item);
    [[nodiscard]] Page &page(View view); // made when first needed
    void showFailure(const QString &sentence);

    QStackedLayout *m_stack = nullptr;
    MessagePage *m_message = nullptr;
    std::array<Page *, 5> m_pages{};
    Page *m_current = nullptr;
    studio::Item m_item;
    QString m_folder;
};

} // namespace viewer
