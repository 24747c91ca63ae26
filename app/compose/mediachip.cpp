// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/mediachip.h"

#include "media/preview.h"
#include "studio/background.h"

#include "style.h"
#include "theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace compose {
namespace {

constexpr int pictureSide = 48;

struct Look
{
    media::Result<media::Info> info;
    QImage picture;
};

QString iconFor(media::Kind kind)
{
    switch (kind) {
    case media::Kind::Image:
        return QStringLiteral("image");
    case media::Kind::Video:
        return QStringLiteral("video");
    case media::Kind::Audio:
        return QStringLiteral("audio");
    case media::Kind::Text:
        return QStringLiteral("text");
    case media::Kind::Model3D:
        return QStringLiteral("models");
    case media::Kind::Archive:
    case media::Kind::Other:
        return QStringLiteral("file");
    }
    return QStringLiteral("file");
}

QString detailOf(const media::Info &info)
{
    const QLocale locale;
    QStringList parts;
    if (!info.size.isEmpty())
        parts << MediaChip::tr("%1 × %2").arg(info.size.width()).arg(info.size.height());
    if (info.seconds > 0)
        parts << MediaChip::tr("%1 s").arg(locale.toString(info.seconds, 'f', 1));
    parts << info.suffix.toUpper() << locale.formattedDataSize(info.bytes, 1, QLocale::DataSizeSIFormat);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

MediaChip::MediaChip(const QString &address, QWidget *parent)
    : QWidget(parent)
    , m_address(address)
    , m_picture(new QLabel(this))
    , m_name(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setPixmap(theme::icon(QStringLiteral("link")).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setText(name());
    m_name->setAccessibleName(name()); // the text on the screen may be shortened
    m_name->setToolTip(QStringLiteral("<p>%1</p>").arg(m_address.left(500).toHtmlEscaped()));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setText(QUrl(m_address).isLocalFile() ? QString() : QUrl(m_address).host());
    QPalette quiet = m_detail->palette();
    quiet.setColor(QPalette::WindowText, theme::tokens(palette()).textSecond);
    m_detail->setPalette(quiet);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Upload of %1").arg(name()));
    m_progress->hide();

    auto *remove = new QToolButton(this);
    remove->setIcon(theme::icon(QStringLiteral("close")));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove %1").arg(name()));
    remove->setToolTip(tr("Remove"));
    connect(remove, &QToolButton::clicked, this, &MediaChip::removeRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_detail);
    words->addWidget(m_progress);
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_picture);
    layout->addLayout(words, 1);
    layout->addWidget(remove);
    if (QUrl(m_address).isLocalFile())
        look();
}

QString MediaChip::name() const
{
    const QUrl url(m_address);
    if (url.scheme() == QLatin1String("data"))
        return tr("Embedded file");
    return url.fileName().isEmpty() ? m_address : url.fileName();
}

void MediaChip::look()
{
    const QSize bound = QSize(pictureSide, pictureSide) * devicePixelRatioF();
    studio::inBackground(
        this,
        [path = QUrl(m_address).toLocalFile(), bound] {
            Look result{media::probe(path), {}};
            if (result.info && (result.info->kind == media::Kind::Image || result.info->kind == media::Kind::Video)) {
                if (auto picture = media::thumbnail(path, bound))
                    result.picture = *std::move(picture);
            }
            return result;
        },
        [this](Look result) {
            if (!result.info) {
                m_detail->setText(result.info.error().message);
                Q_EMIT unreadable(result.info.error().message);
                return;
            }
            if (result.picture.isNull()) {
                m_picture->setPixmap(theme::icon(iconFor(result.info->kind)).pixmap(QSize(24, 24), devicePixelRatioF()));
            } else {
                QPixmap pixmap = QPixmap::fromImage(result.picture);
                pixmap.setDevicePixelRatio(devicePixelRatioF());
                m_picture->setPixmap(pixmap);
            }
            m_detail->setText(detailOf(*result.info));
            Q_EMIT probed(*result.info);
        });
}

void MediaChip::showProgress(double part)
{
    m_progress->setVisible(part >= 0);
    m_progress->setValue(int(part * 1000));
}

void MediaChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tokens(palette());
    theme::fillRounded(&painter, rect(), t.field, t.line);
}

void MediaChip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_name->setText(m_name->fontMetrics().elidedText(name(), Qt::ElideMiddle, m_name->width()));
}

} // namespace compose
