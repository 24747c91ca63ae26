// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/sheetdialog.h"

#include "batch/planpanel.h"
#include "studio/background.h"
#include "studio/catalog/catalog.h"
#include "theme.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace batch {
namespace {

constexpr int mostModels = 50; // in one sheet

using Read = tl::expected<studio::SheetTable, QString>;

Read readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(SheetDialog::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    const QByteArray bytes = file.read(studio::mostSheetBytes + 1);
    return studio::sheetText(bytes).and_then([&path](const QString &text) { return studio::readSheet(text, path); });
}

} // namespace

SheetDialog::SheetDialog(const SheetSource &source, studio::Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_catalog(catalog)
    , m_name(new QLabel(this))
    , m_panel(new PlanPanel(source.askAbove, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Job sheet"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    auto *other = new QPushButton(tr("Open another sheet…"), this);
    other->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(m_name, 1);
    head->addWidget(other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_panel, 1);
    resize(QSize(900, 560).boundedTo(screen()->availableSize() - QSize(24, 64)));

    connect(other, &QPushButton::clicked, this, &SheetDialog::chooseFile);
    connect(m_panel, &PlanPanel::cancelled, this, &QDialog::reject);
    connect(m_panel, &PlanPanel::accepted, this, [this](const SharedPlan &plan) {
        Q_EMIT generateRequested(plan);
        accept();
    });
    const auto arrived = [this](const QString &endpoint) {
        if (m_asked.removeAll(endpoint) > 0 && m_asked.isEmpty())
            plan();
    };
    connect(&m_catalog, &studio::Catalog::formReady, this, arrived);
    connect(&m_catalog, &studio::Catalog::formFailed, this, arrived);
    read(source.path);
}

void SheetDialog::keyPressEvent(QKeyEvent *event)
{
    if (!m_panel->takeKey(*event))
        QDialog::keyPressEvent(event);
}

void SheetDialog::read(const QString &path)
{
    m_source.path = path;
    const QString name = QFileInfo(path).fileName();
    m_name->setText(tr("Each row of %1 becomes a job. The first row names fields of the form; an empty cell leaves what the form says.").arg(name));
    m_panel->setMessage(tr("Reading %1…").arg(name), false);
    studio::inBackground(
        this, [path] { return readFile(path); },
        [this, generation = ++m_generation](Read table) {
            if (generation != m_generation)
                return;
            if (!table)
                return m_panel->setMessage(table.error(), true);
            m_table = *std::move(table);
            m_asked.clear();
            const auto form = m_catalog.form(m_source.endpoint);
            for (const QString &endpoint : studio::endpointsIn(m_table, form.value_or(studio::Form())).mid(0, mostModels)) {
                if (!m_catalog.form(endpoint))
                    m_asked << endpoint;
            }
            const QStringList asked = m_asked;
            for (const QString &endpoint : asked)
                m_catalog.request(endpoint);
            plan(); // what can be said already
        });
}

void SheetDialog::plan()
{
    studio::SheetTask task{.table = m_table, .folder = QFileInfo(m_source.path).absolutePath(), .endpoint = m_source.endpoint,
                           .values = m_source.values, .models = {}};
    const auto own = m_catalog.form(m_source.endpoint);
    QStringList endpoints = studio::endpointsIn(m_table, own.value_or(studio::Form())).mid(0, mostModels);
    endpoints << m_source.endpoint;
    for (const QString &endpoint : std::as_const(endpoints)) {
        if (const auto form = m_catalog.form(endpoint)) {
            const studio::Model *model = m_catalog.model(endpoint);
            task.models.insert(endpoint, std::make_shared<const studio::ModelForm>(
                                             studio::ModelForm{.model = model ? *model : studio::Model{.endpoint = endpoint}, .form = *form}));
        }
    }
    studio::inBackground(
        this, [task] { return std::make_shared<const studio::Plan>(studio::planOf(task)); },
        [this, generation = ++m_generation](const SharedPlan &plan) {
            if (generation == m_generation)
                m_panel->setPlan(plan);
        });
}

void SheetDialog::chooseFile()
{
    askForSheet(this, [this](const QString &path) { read(path); });
}

void askForSheet(QWidget *parent, const std::function<void(const QString &path)> &deliver)
{
    auto *dialog = new QFileDialog(parent, SheetDialog::tr("Open a job sheet"), QString(),
                                   SheetDialog::tr("Tables and lists (*.csv *.tsv *.tab *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, deliver);
    dialog->open();
}

} // namespace batch
