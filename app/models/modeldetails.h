// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that is known of one model: what it is, what it takes, what it costs, where to read more.

#include "studio/catalog/catalog.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace models {

class ModelPictureView;

class ModelDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelDetails(studio::Catalog &catalog, QWidget *parent = nullptr);

    // Its fields follow a moment later, so that going through a list stays quick.
    void show(const QString &endpoint);
    using QWidget::show;
    [[nodiscard]] const QString &endpoint() const { return m_endpoint; }

Q_SIGNALS:
    void openWanted(const QString &endpoint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildActions(QVBoxLayout *column);
    void refresh();      // everything but the fields
    void showFacts(const studio::Model &model);
    void showLinks(const studio::Model &model);
    void loadFields();   // after the moment
    void showFields();
    void say(const QString &sentence, bool mayRetry);
    void toggleFavourite();
    void openLink(const QUrl &url);
    QLabel *label(const QString &text, QPalette::ColorRole role = QPalette::WindowText);
    void addFact(const QString &name, const QString &value);

    studio::Catalog &m_catalog;
    QString m_endpoint;
    QScrollArea *m_scroll;
    ModelPictureView *m_picture;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_warning;
    QLabel *m_description;
    QPushButton *m_open;
    QPushButton *m_favourite;
    QPushButton *m_copy;
    QPushButton *m_page;
    QPushButton *m_documentation;
    QPushButton *m_license;
    std::unique_ptr<QWidget> m_facts;
    QGridLayout *m_factGrid = nullptr;
    QVBoxLayout *m_factHome;
    QVBoxLayout *m_fieldHome;
    std::unique_ptr<QWidget> m_fields;
    QLabel *m_state;
    QPushButton *m_retry;
    QTimer *m_loading;
    QUrl m_licenseUrl;
};

} // namespace models
