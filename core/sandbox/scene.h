// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the pictures the sandbox makes from nothing but words and a seed. Pure; any thread.

#include <QImage>

#include <vector>

namespace sandbox {

struct SceneWish
{
    QString prompt;
    QString details;  // everything else that should change the picture
    qint64 seed = 0;
    QSize size{1024, 1024};
};

[[nodiscard]] QImage paintScene(const SceneWish &wish);

// The same scene as sheets behind one another, for moving pictures.
class Stage
{
public:
    explicit Stage(const SceneWish &wish);
    // `moment` runs from 0 to 1 over the clip.
    [[nodiscard]] QImage at(double moment) const;

private:
    struct Sheet
    {
        QImage image;    // wider than the stage
        double travel;   // pixels over the whole clip
    };
    QSize m_size;
    QImage m_sky;
    QImage m_light;      // the glow, drawn where the sun is at that moment
    QPointF m_lightFrom;
    QPointF m_lightTo;
    std::vector<Sheet> m_sheets;
    QString m_note;
};

// Film grain and darker corners; every picture gets them last.
void finishPicture(QImage &image, quint64 seed);

} // namespace sandbox
