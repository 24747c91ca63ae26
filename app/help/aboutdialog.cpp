// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/aboutdialog.h"

#include "help/helptext.h"

#include "theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSysInfo>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace help {
namespace {

QString readResource(const QString &name)
{
    QFile file(QStringLiteral(":/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

QStringList versions()
{
    return {QStringLiteral("Gesso ") + QStringLiteral(GESSO_VERSION), QStringLiteral("Qt ") + QString::fromLatin1(qVersion()),
            QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()};
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    constexpr int iconSide = 64;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Gesso"));
    resize(620, 460);

    auto *front = new QWidget(this);
    auto *column = new QVBoxLayout(front);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid);
    column->setSpacing(theme::grid);
    auto *icon = new QLabel(front);
    icon->setPixmap(theme::icon(QStringLiteral("gesso")).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    column->addWidget(icon);
    QLabel *name = plain(versions().front(), front);
    QFont large = name->font();
    large.setPixelSize(22);
    large.setBold(true);
    name->setFont(large);
    column->addWidget(name);
    column->addWidget(plain(tr("A native studio for fal's generative models. Free software, GPL-3.0-or-later; its client library for fal is MIT."), front));
    column->addWidget(plain(tr("What you make and what you type goes to fal, or to the server that you chose, and nowhere else."), front));
    column->addWidget(plain(versions().mid(1).join(QStringLiteral(" · ")), front));
    column->addStretch(1);

    auto *libraries = new QTextBrowser(this);
    libraries->setFrameShape(QFrame::NoFrame);
    libraries->setOpenLinks(false);
    libraries->setAccessibleName(tr("Libraries"));
    std::unique_ptr<QTextDocument> document = documentFrom(readResource(QStringLiteral("dependencies.md")), palette());
    document->setParent(libraries);
    libraries->setDocument(document.release());
    auto *licence = new QPlainTextEdit(readResource(QStringLiteral("GPL-3.0-or-later.txt")), this);
    licence->setFrameShape(QFrame::NoFrame);
    licence->setReadOnly(true);
    licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    licence->setAccessibleName(tr("Licence"));

    auto *tabs = new QTabWidget(this);
    tabs->addTab(front, tr("Gesso"));
    tabs->addTab(libraries, tr("Libraries"));
    tabs->addTab(licence, tr("Licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
}

} // namespace help
