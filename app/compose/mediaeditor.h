// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/dropped.h"
#include "compose/fieldeditor.h"
#include "studio/catalog/medialimits.h"

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace compose {

class DropArea;
class MediaChip;

// Files for the model: dropped, pasted, chosen, captured or painted. They stay where they are; the job uploads
// them. What does not fit the model says so and offers the conversion that makes it fit.
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
    [[nodiscard]] bool noteWarns() const override { return m_brought > 1; }
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] std::vector<MediaEditor *> mediaEditors() override { return {this}; }

    [[nodiscard]] studio::MediaType type() const { return m_kind.type; }
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] bool isEmpty() const { return m_addresses.isEmpty(); }
    [[nodiscard]] bool hasRoom(qsizetype beside = 0) const; // for one more, beside so many that are to come
    [[nodiscard]] const std::vector<MediaChip *> &chips() const { return m_chips; }
    // By the person: replaces the file of a single field, appends to a list. What has no room is left out, and that is
    // said; a single field takes the first.
    void add(const QStringList &addresses);
    void addPicture(const QImage &picture);
    // How far the upload of the local files is; negative: none on its way.
    void showUpload(double part);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildSources(QVBoxLayout *outer);
    void take(const Dropped &dropped);
    void browse();
    void paste();
    void pickFromLibrary();
    void captureScreen();
    void askForScreen(); // the desktop, which asks the person
    void showMore();
    void takeAddress();
    void paintMask();
    void crop(MediaChip *chip);
    void trim(MediaChip *chip);
    void complain(const QString &sentence);
    void forgetRemarks();
    void rebuild();
    [[nodiscard]] MediaChip *makeChip(const QString &address);
    void replace(MediaChip *chip, const QString &address);
    void remove(MediaChip *chip);
    void move(MediaChip *chip, int to);
    // The editor of another field of the same form.
    [[nodiscard]] MediaEditor *sibling(const QString &key) const;

    QString m_key;
    studio::MediaKind m_kind;
    studio::MediaLimits m_limits;
    QString m_label;
    EditorContext m_context;
    QStringList m_addresses;
    bool m_wasList = false; // a list stays a list, also when empty
    QString m_complaint;
    qsizetype m_brought = 0; // files at once, to a field for one; 0: nothing was left out
    QString m_told;         // complaint() as it was last told
    std::vector<MediaChip *> m_chips; // one per address, in their order
    QVBoxLayout *m_layout;
    DropArea *m_area;
    QWidget *m_sources;     // the area and the buttons beside it
    QToolButton *m_more;
    QLineEdit *m_typed;
    QPushButton *m_paint = nullptr;
};

} // namespace compose
