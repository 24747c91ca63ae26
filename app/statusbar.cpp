// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusbar.h"

#include "theme.h"

#include "studio/catalog/priceunits.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace shell {
namespace {

// Says nothing by itself: the words beside it do.
class Dot final : public QWidget
{
public:
    explicit Dot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(20, 16);
    }
    Connection connection = Connection::Fal;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Tokens &t = theme::tokens(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(connection == Connection::NoKey ? t.warning : connection == Connection::Fal ? t.accent : t.good);
        painter.drawEllipse(QRectF(rect()).center(), 4, 4);
    }
};

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(label->isRightToLeft() ? 12 : 0, 0, label->isRightToLeft() ? 0 : 12, 0);
    QFont font = label->font();
    font.setPixelSize(12);
    label->setFont(font);
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_dot(new Dot(this))
    , m_connection(plainLabel(this))
    , m_jobs(plainLabel(this))
    , m_spending(new QToolButton(this))
    , m_library(plainLabel(this))
{
    setSizeGripEnabled(false);
    m_spending->setAutoRaise(true);
    m_spending->setFont(m_jobs->font());
    m_spending->setFixedHeight(22);
    connect(m_spending, &QToolButton::clicked, this, &StatusBar::spendingRequested);
    addWidget(m_dot);
    addWidget(m_connection);
    addWidget(m_jobs);
    addWidget(m_spending);
    addPermanentWidget(m_library);
}

void StatusBar::showConnection(Connection connection, const QString &host)
{
    static_cast<Dot *>(m_dot)->connection = connection;
    m_dot->update();
    switch (connection) {
    case Connection::Sandbox:
        m_connection->setText(tr("Sandbox, nothing is charged"));
        break;
    case Connection::Fal:
        m_connection->setText(tr("Connected to fal"));
        break;
    case Connection::Server:
        m_connection->setText(tr("Connected through %1").arg(host));
        break;
    case Connection::NoKey:
        m_connection->setText(tr("fal, no key yet: nothing can be generated"));
        break;
    }
}

void StatusBar::showJobs(int running, int waiting)
{
    if (running == 0 && waiting == 0)
        m_jobs->setText(tr("No jobs running"));
    else
        m_jobs->setText(tr("%1 running, %2 waiting").arg(running).arg(waiting));
}

void StatusBar::showSpending(double dollarsToday)
{
    const QString amount = studio::inDollars(dollarsToday, 2);
    m_spending->setText(dollarsToday > 0 ? tr("Today %1", "money that was spent").arg(amount) : tr("Spending"));
    m_spending->setToolTip(tr("Spent today, and reserved for jobs that run or wait. Opens what was spent and for what."));
}

void StatusBar::showLibrary(qint64 items, qint64 bytes)
{
    //: %1 is a number, %2 an amount like "3.1 GB"
    m_library->setText(tr("Files in the library: %1 · %2")
                           .arg(QLocale().toString(items),
                                QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
}

} // namespace shell
