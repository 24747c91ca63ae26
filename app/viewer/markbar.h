// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person says of an item: stars, favourite, a colour, tags. Shows them and tells what is wanted; keeps nothing.

#include "studio/item.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace viewer {

class RatingStars;
class TagEdit;

// The word for a colour, "Red"; for None: "No colour".
[[nodiscard]] QString labelText(studio::Label label);
[[nodiscard]] QColor labelColor(studio::Label label, const QPalette &palette); // invalid: None

class MarkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkBar(QWidget *parent = nullptr);

    void show(const studio::Item &item);
    using QWidget::show;
    void setKnownTags(const QStringList &tags);

Q_SIGNALS:
    void rated(int rating);
    void favouriteChosen(bool favourite);
    void labelChosen(studio::Label label);
    void tagsEdited(const QStringList &tags);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLabel();
    void chooseLabel();

    studio::Label m_label = studio::Label::None;
    RatingStars *m_stars;
    QToolButton *m_favourite;
    QToolButton *m_colour;
    QMenu *m_colours;
    TagEdit *m_tags;
};

} // namespace viewer
