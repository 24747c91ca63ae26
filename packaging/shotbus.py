# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What shot-walk.py and shot-places.py share: the program's words in a language, and its controls on the accessibility bus."""
import os
import time
import xml.etree.ElementTree

import pyatspi

WORDS = ("label", "filler", "table column header")  # that say what a thing beside them is


def translations(language):
    """Each English text, without the mark of its key, and all that it is called in this language."""
    said = {}
    if language != "en":
        file = os.path.join(os.path.dirname(__file__), "..", "resources", "translations", f"gesso_{language}.ts")
        for message in xml.etree.ElementTree.parse(file).iter("message"):
            words = message.findtext("translation")
            if words:
                said.setdefault(message.findtext("source").replace("&", ""), set()).add(words.replace("&", ""))
    return said


def walk(node):
    yield node
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child)


def find(matches, role=None, seconds=20, showing=True):
    """The first thing, of this role if one is given, whose name `matches` says yes to; None when there is none in time."""
    until = time.monotonic() + seconds
    while True:
        for app in pyatspi.Registry.getDesktop(0):
            try:
                for node in walk(app):
                    if not matches(node.name) or showing and not node.getState().contains(pyatspi.STATE_SHOWING):
                        continue
                    if node.getRoleName() == role if role else node.getRoleName() not in WORDS:
                        return node
            except Exception:  # the tree changes while it is read
                pass
        if time.monotonic() > until:
            return None
        time.sleep(0.1)
