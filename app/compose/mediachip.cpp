// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/mediachip.h"

#include "compose/media/refit.h"

#include "media/preview.h"
#include "studio/background.h"

#include "sentence.h"
#include "style.h"
#include "theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace compose {

struct MediaChip::Look
{
    media::Result<media::Info> info;
    media::Result<media::Origin> origin;
    QImage picture;
};

namespace {

constexpr int pictureSide = 48;

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
    // Beside Latin letters, a number would leave the Arabic unit behind it. A line breaks between the parts only.
    for (QString &part : parts)
        part = shell::isolated(part.replace(u' ', QChar::Nbsp));
    const QString all = parts.join(QStringLiteral(" · "));
    return QGuiApplication::isRightToLeft() ? QChar(0x200f) + all : all; // read from the right, whatever is first
}

QToolButton *smallButton(const QString &icon, const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

void setColour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

MediaChip::MediaChip(const ChipTask &task, QWidget *parent)
    : QWidget(parent)
    , m_task(task)
    , m_origin(tl::make_unexpected(media::Failure()))
    , m_picture(new QLabel(this))
    , m_name(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_crop(smallButton(QStringLiteral("crop"), tr("Crop %1").arg(name()), tr("Crop"), this))
    , m_trim(smallButton(QStringLiteral("trim"), tr("Trim %1").arg(name()), tr("Trim"), this))
    , m_misfit(new QLabel(this))
    , m_fix(new QPushButton(this))
    , m_byHand(new QPushButton(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name());
    buildRows();
    connect(m_crop, &QToolButton::clicked, this, &MediaChip::cropWanted);
    connect(m_trim, &QToolButton::clicked, this, &MediaChip::trimWanted);
    connect(m_fix, &QPushButton::clicked, this, &MediaChip::fix);
    connect(m_byHand, &QPushButton::clicked, this, [this] {
        if (isCroppable())
            Q_EMIT cropWanted();
        else
            Q_EMIT trimWanted();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_refit)
            m_refit->cancel();
        endRefit();
        judge();
    });
    if (QUrl(m_task.address).isLocalFile())
        look();
}

MediaChip::~MediaChip() = default;

void MediaChip::buildRows()
{
    const QString &address = m_task.address;
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setPixmap(theme::icon(QStringLiteral("link")).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setText(name());
    m_name->setAccessibleName(name()); // the text on the screen may be shortened
    m_name->setToolTip(QStringLiteral("<p>%1</p>").arg(address.left(500).toHtmlEscaped()));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true); // units are words in some languages
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setText(QUrl(address).isLocalFile() ? QString() : QUrl(address).host());
    setColour(m_detail, theme::tokens(palette()).textSecond);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Upload of %1").arg(name()));
    m_progress->hide();
    m_crop->hide();
    m_trim->hide();
    m_misfit->setTextFormat(Qt::PlainText);
    m_misfit->setWordWrap(true);
    setColour(m_misfit, theme::tokens(palette()).warning);
    for (QWidget *widget : {static_cast<QWidget *>(m_misfit), static_cast<QWidget *>(m_fix), static_cast<QWidget *>(m_byHand),
                            static_cast<QWidget *>(m_stop)})
        widget->hide();
    auto *remove = smallButton(QStringLiteral("close"), tr("Remove %1").arg(name()), tr("Remove"), this);
    connect(remove, &QToolButton::clicked, this, &MediaChip::removeRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_detail);
    words->addWidget(m_progress);
    words->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_picture);
    top->addSpacing(2);
    top->addLayout(words, 1);
    top->addWidget(m_crop);
    top->addWidget(m_trim);
    top->addWidget(remove);
    auto *cures = new QHBoxLayout;
    cures->setSpacing(6);
    cures->addWidget(m_fix, 1);
    cures->addWidget(m_byHand);
    cures->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_misfit);
    layout->addLayout(cures);
}

QString MediaChip::name() const
{
    const QUrl url(m_task.address);
    if (url.scheme() == QLatin1String("data"))
        return tr("Embedded file");
    return url.fileName().isEmpty() ? m_task.address : url.fileName();
}

void MediaChip::look()
{
    const QSize bound = QSize(pictureSide, pictureSide) * devicePixelRatioF();
    studio::inBackground(
        this,
        [path = QUrl(m_task.address).toLocalFile(), bound] {
            Look result{media::probe(path), media::originOf(path), {}};
            if (result.info && (result.info->kind == media::Kind::Image || result.info->kind == media::Kind::Video)) {
                if (auto picture = media::thumbnail(path, bound))
                    result.picture = *std::move(picture);
            }
            return result;
        },
        [this](const Look &result) { show(result); });
}

void MediaChip::show(const Look &look)
{
    m_origin = look.origin;
    if (!look.info) {
        m_detail->setText(look.info.error().message);
        m_complaint = look.info.error().message;
        Q_EMIT checked();
        return;
    }
    m_info = *look.info;
    if (look.picture.isNull()) {
        m_picture->setPixmap(theme::icon(iconFor(m_info->kind)).pixmap(QSize(24, 24), devicePixelRatioF()));
    } else {
        QPixmap pixmap = QPixmap::fromImage(look.picture);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(pixmap);
    }
    m_detail->setText(detailOf(*m_info));
    setAccessibleDescription(m_detail->text());
    m_crop->setVisible(isCroppable());
    m_trim->setVisible(isTrimmable());
    fitName();
    if (m_origin && !m_origin->conversion.crop.isEmpty())
        m_crop->setToolTip(tr("Edit the crop again"));
    if (m_origin && (m_origin->conversion.begin > 0 || m_origin->conversion.end > 0))
        m_trim->setToolTip(tr("Edit the trim again"));
    judge();
}

bool MediaChip::isCroppable() const
{
    return m_info && m_info->kind == media::Kind::Image && !m_info->size.isEmpty() && m_task.type != studio::MediaType::Mask;
}

bool MediaChip::isTrimmable() const
{
    return m_info && (m_info->kind == media::Kind::Video || m_info->kind == media::Kind::Audio) && m_info->seconds > 0;
}

void MediaChip::showProgress(double part)
{
    if (m_refit)
        return;
    m_progress->setVisible(part >= 0);
    m_progress->setValue(int(part * 1000));
}

void MediaChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tokens(palette());
    theme::fillRounded(&painter, rect(), m_dragging ? t.selection : t.field, t.edge);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::drawFocusRing(&painter, rect(), palette());
}

void MediaChip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitName();
}

// As much of it as has room beside the buttons, which come when the file is known.
void MediaChip::fitName()
{
    layout()->activate();
    m_name->setText(m_name->fontMetrics().elidedText(name(), Qt::ElideMiddle, m_name->width()));
}

} // namespace compose
