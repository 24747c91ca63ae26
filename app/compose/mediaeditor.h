// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/dropped.h"
#include "compose/fieldeditor.h"

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace compose {

class MediaChip;

// Files for the model: dropped, pasted or chosen. They stay where they are; the job uploads them.
class MediaEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MediaEditor(const studio::Field &field, const studio::MediaKind &kind, const EditorContext &context, QWidget *parent);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    [[nodiscard]] bool accepts(const QJsonValue &value) const override;
    [[nodiscard]] QWidget *focusTarget() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString complaint() const override { return m_complaint; }

    [[nodiscard]] studio::MediaType type() const { return m_kind.type; }
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] bool isEmpty() const { return m_addresses.isEmpty(); }
    [[nodiscard]] bool hasRoom() const;
    // By the person: replaces the file of a single field, appends to a list.
    void add(const QStringList &addresses);
    void addPicture(const QImage &picture);
    // How far the upload of the local files is; negative: none on its way.
    void showUpload(double part);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take(const Dropped &dropped);
    void browse();
    void paste();
    void rebuild();

    studio::MediaKind m_kind;
    QString m_label;
    EditorContext m_context;
    QStringList m_addresses;
    bool m_wasList = false; // a list stays a list, also when empty
    QString m_complaint;
    std::vector<MediaChip *> m_chips;
    QVBoxLayout *m_layout;
    QPushButton *m_area;
    QToolButton *m_paste;
};

} // namespace compose
