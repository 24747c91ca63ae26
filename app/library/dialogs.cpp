// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/dialogs.h"

#include "studio/catalog/commas.h"
#include "theme.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace library {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;

QDialogButtonBox *buttonsFor(QDialog *dialog, const QString &accept)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *take = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

NameDialog::NameDialog(const QString &title, const QString &label, const QString &text, QWidget *parent)
    : QDialog(parent), m_text(new QLineEdit(text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(360);
    m_text->setAccessibleName(label);
    m_text->setMaxLength(120);
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setVerticalSpacing(12);
    rows->addRow(label, m_text);
    QDialogButtonBox *buttons = buttonsFor(this, tr("Save"));
    rows->addRow(buttons);
    m_text->selectAll();
    const auto check = [this, buttons] {
        for (QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                button->setEnabled(!m_text->text().trimmed().isEmpty());
        }
    };
    connect(m_text, &QLineEdit::textChanged, this, check);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT entered(m_text->text()); });
    check();
}

void NameDialog::explain(const QString &sentence)
{
    auto *words = new QLabel(sentence, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    static_cast<QFormLayout *>(layout())->insertRow(0, words);
    m_text->setAccessibleDescription(sentence);
}

TagsDialog::TagsDialog(const QStringList &common, const QStringList &known, int items, QWidget *parent)
    : QDialog(parent), m_common(common), m_text(new QLineEdit(common.join(u", "_s), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(items == 1 ? tr("Tags") : tr("Tags of %n items", nullptr, items));
    setMinimumWidth(420);
    m_text->setAccessibleName(tr("Tags"));
    m_text->setPlaceholderText(tr("night, at sea"));
    auto *help = new QLabel(items == 1 ? tr("With commas between them.") : tr("Those that all of them have, with commas between them. Others stay."), this);
    help->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_text);
    if (!known.isEmpty()) {
        auto *list = new QLabel(tr("In use: %1").arg(known.mid(0, 12).join(u", "_s)), this);
        list->setTextFormat(Qt::PlainText);
        list->setWordWrap(true);
        column->addWidget(list);
    }
    column->addWidget(help);
    column->addWidget(buttonsFor(this, tr("Save")));
    connect(this, &QDialog::accepted, this, &TagsDialog::take);
}

void TagsDialog::take()
{
    QStringList wanted;
    for (const QString &tag : studio::atCommas(m_text->text()))
        wanted << tag.simplified();
    QStringList removed;
    for (const QString &tag : std::as_const(m_common)) {
        if (!wanted.contains(tag, Qt::CaseInsensitive))
            removed << tag;
    }
    Q_EMIT changed(wanted, removed);
}

KeepingDialog::KeepingDialog(studio::Library &library, const studio::Retention &rule, QWidget *parent)
    : QDialog(parent), m_library(library), m_days(new QSpinBox(this)), m_size(new QSpinBox(this)), m_preview(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make room"));
    setMinimumWidth(440);
    m_days->setRange(0, 3650);
    m_days->setSpecialValueText(tr("For ever"));
    m_days->setSuffix(tr(" days"));
    m_days->setValue(rule.days);
    m_days->setAccessibleName(tr("Keep items for"));
    m_size->setRange(0, 100'000);
    m_size->setSpecialValueText(tr("No limit"));
    m_size->setSuffix(tr(" GB"));
    m_size->setValue(int(rule.bytes / gigabyte));
    m_size->setAccessibleName(tr("Keep at most"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4);
    m_preview->setAccessibleName(tr("What would go now"));
    auto *help = new QLabel(tr("What goes is moved to the bin of the library, from which it can be restored. Favourites, rated items and what is in a "
                               "collection never go."),
                            this);
    help->setWordWrap(true);
    auto *rows = new QFormLayout;
    rows->addRow(tr("Keep items for"), m_days);
    rows->addRow(tr("Keep at most"), m_size);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(help);
    column->addLayout(rows);
    column->addWidget(m_preview);
    column->addWidget(buttonsFor(this, tr("Keep to this")));
    connect(m_days, &QSpinBox::valueChanged, this, &KeepingDialog::preview);
    connect(m_size, &QSpinBox::valueChanged, this, &KeepingDialog::preview);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT ruled(this->rule()); });
    preview();
}

studio::Retention KeepingDialog::rule() const
{
    return {.days = m_days->value(), .bytes = m_size->value() * gigabyte};
}

void KeepingDialog::preview()
{
    const studio::Retention asked = rule();
    m_library.whatGoes(asked, QDateTime::currentDateTime(), this, [this, asked](const std::vector<qint64> &going) {
        if (asked != rule())
            return;
        const int count = int(going.size());
        if (asked == studio::Retention())
            m_preview->setText(tr("Nothing goes by itself."));
        else if (count == 0)
            m_preview->setText(tr("Nothing would go now."));
        else
            m_preview->setText(count == 1 ? tr("1 item would go to the bin now.") : tr("%n items would go to the bin now.", nullptr, count));
    });
}

} // namespace library
