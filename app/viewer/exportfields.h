// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The form of an export: where to, under which names, in which formats. Shows only what applies to the results.

#include "studio/library/exportoptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace viewer {

class ExportFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportFields(const std::vector<studio::Item> &items, QWidget *parent = nullptr);

    void setOptions(const studio::ExportOptions &options);
    [[nodiscard]] studio::ExportOptions options() const;
    // A row of its owner, above the others and in line with them; `button` is the one at its end.
    void putFirst(const QString &label, QLayout *row, QWidget *button);
    // Below the name template: names as they will be, or what is wrong.
    void showPreview(const QString &text, bool isProblem);

Q_SIGNALS:
    void changed();

private:
    struct Format // a row: what to convert to, and how good
    {
        QComboBox *format = nullptr;
        QSpinBox *quality = nullptr;
        QString lossy; // formats with a quality, by spaces
    };
    [[nodiscard]] bool has(media::Kind kind) const;
    void buildPlace();
    void buildFormats();
    void buildSize();
    void buildRest();
    [[nodiscard]] Format formatRow(const QString &label, const QStringList &formats, const QString &lossy, int quality);
    void addRow(const QString &label, const QList<QWidget *> &widgets, bool isStretched = true);
    static void endFieldsAtOnePlace(const QWidgetList &buttons); // that stand behind them
    void fillWords();
    void browse();
    void follow(); // what depends on another field

    const std::vector<studio::Item> &m_items; // while it is made
    std::vector<media::Kind> m_kinds; // of the items
    QFormLayout *m_form = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_browse = nullptr;
    QCheckBox *m_folderPerJob = nullptr;
    QLineEdit *m_template = nullptr;
    QToolButton *m_words = nullptr;
    QLabel *m_preview = nullptr;
    Format m_image, m_video, m_sound;
    QComboBox *m_transcript = nullptr;
    studio::SubtitleOptions m_subtitles; // kept as they came
    QComboBox *m_resize = nullptr;
    QSpinBox *m_longest = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QSpinBox *m_percent = nullptr;
    QCheckBox *m_recipe = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_collision = nullptr;
    QCheckBox *m_zip = nullptr;
    bool m_isSetting = false;
};

} // namespace viewer
