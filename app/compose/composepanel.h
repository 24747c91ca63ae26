// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a generation is put together: the model, its form, how often, for how much. Knows nothing of
// jobs: it emits recipes that are complete and valid, and shows what is wrong with the others.

#include "compose/fieldeditor.h"
#include "media/media.h"
#include "studio/catalog/catalog.h"
#include "studio/catalog/validate.h"
#include "studio/recipe.h"

#include <QHash>
#include <QPointer>

class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace compose {

class FormView;
class MediaEditor;
class ModelButton;
class ModelPicker;

class ComposePanel final : public QWidget
{
    Q_OBJECT

public:
    ComposePanel(studio::Catalog &catalog, const EditorContext &context, QWidget *parent = nullptr);

    // The draft of that model, with what carries over from the present form. `files` go into the first
    // fields that take them, once the form is here.
    struct File
    {
        QString address;
        media::Kind kind = media::Kind::Other;
    };
    void setModel(const QString &endpoint, const std::vector<File> &files = {});
    [[nodiscard]] QString endpoint() const { return m_endpoint; }
    void setRecipe(const studio::Recipe &recipe);
    // Into the first empty field that takes such a file, else the first one that does. The label of the
    // field it landed in; empty when the form has none.
    QString place(const File &file);
    // Into that field; when it has no room, into the next empty one that takes it.
    QString placeIn(const QString &key, const QString &address);
    QString placePicture(const QImage &picture);
    void setPrompt(const QString &text);

    [[nodiscard]] const studio::Form &form() const;
    [[nodiscard]] studio::Values values() const;

    void pickModel();
    void generate();
    void focusFirst();
    // Complaints that came back from the service, on their fields; the rest is returned as sentences.
    QStringList showProblems(const std::vector<studio::Problem> &problems);
    void showUpload(double part); // negative: none

Q_SIGNALS:
    void generateRequested(const std::vector<studio::Recipe> &recipes, std::optional<double> estimateEach);
    void modelChanged(const QString &endpoint);
    void problem(const QString &sentence); // one that has no field

protected:
    void changeEvent(QEvent *event) override;

private:
    void showForm(const studio::Form &form, const studio::Values &values);
    void formArrived(const QString &endpoint);
    void formFailed(const QString &endpoint, const QString &message);
    void refreshPrice();
    [[nodiscard]] MediaEditor *homeFor(media::Kind kind) const;

    studio::Catalog &m_catalog;
    QString m_endpoint;
    QHash<QString, studio::Values> m_drafts;
    std::optional<studio::Values> m_wanted; // for a form that is not here yet
    std::vector<File> m_wantedFiles;
    ModelButton *m_model;
    QLabel *m_state;
    FormView *m_form;
    QSpinBox *m_times;
    QPushButton *m_generate;
    QTimer *m_priceTimer;
    QPointer<ModelPicker> m_picker;
};

} // namespace compose
