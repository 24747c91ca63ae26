#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes to the places of a running Gesso that no page of the rail shows, and takes a picture of each.

    shot-places.py FOLDER ENDING LANGUAGE WIDTHxHEIGHT full|first [PLACE…]

FOLDER gets PLACE-ENDING.png. "full" wants a library and a queue as shot-matrix makes them, "first" the page that asks
how to begin. Things are found through the accessibility bus by their English names, or what resources/translations has
for them in LANGUAGE. A place that fails is told and left, the others are still taken.
Called by packaging/shot-matrix.
"""
import os
import subprocess
import sys
import time

import pyatspi

import shotbus

folder, ending, language, size, part = sys.argv[1:6]
wanted_places = sys.argv[6:]


class NotFound(Exception):
    pass


SAID = shotbus.translations(language)


def find(name, role=None, seconds=20, showing=True):
    """A name that ends in * goes on with the %1 of the words, which differs from place to place."""
    exact = SAID.get(name, set()) | {name}
    around = []
    if name.endswith("*"):
        source = next((words for words in SAID if words.startswith(name[:-1] + "%1")), "")
        around = [words.split("%1", 1) for words in SAID.get(source, set()) | {name[:-1] + "%1"} if "%1" in words]

    def fits(said):
        return said in exact or any(said.startswith(begin) and said.endswith(end) for begin, end in around)

    node = shotbus.find(fits, role, seconds, showing)
    if node is None:
        raise NotFound(f"nothing is named {name!r}")
    return node


def press(name, role=None):
    action = find(name, role).queryAction()
    names = [action.getName(i).lower() for i in range(action.nActions)]
    for wanted in ("press", "toggle", "showmenu", "setfocus"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return


def menu(name):
    find(name, "menu item", showing=False).queryAction().doAction(0)
    time.sleep(0.6)


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


def keys(*names):
    for name in names:
        xdotool("key", name)
        time.sleep(0.15)
    time.sleep(0.5)


def middle(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    scale = int(os.environ.get("QT_SCALE_FACTOR", "1"))
    return (box.x + box.width // 2) * scale, (box.y + box.height // 2) * scale


def click(node, *options, button=1):
    x, y = middle(node)
    xdotool("mousemove", x, y, *options, "click", button)
    time.sleep(0.5)


def item(number):
    """Of the library's grid: the newest is the first."""
    return find("Library", "list").getChildAtIndex(number)


def shot(name):
    xdotool("mousemove", 2, 2)
    time.sleep(0.7)
    path = os.path.join(folder, f"{name}-{ending}.png")
    subprocess.run(["import", "-window", "root", "-crop", f"{size}+0+0", "+repage", "-strip", path], check=True)


def library(number, *more):
    keys("ctrl+3")
    time.sleep(0.5)
    click(item(number))
    for other in more:
        click(item(other), "keydown", "ctrl")
        xdotool("keyup", "ctrl")


def settings():
    keys("ctrl+comma")
    for name in ("keys", "connection", "money", "live", "notifications",
                 "library", "appearance", "shortcuts", "privacy", "advanced"):
        shot("settings-" + name)
        keys("Down")


def queue():
    keys("ctrl+1")
    click(find("fal-ai/clarity-upscaler", "table cell"))
    shot("queue-failed")
    press("Requests", "page tab")
    shot("queue-requests")
    press("Log", "page tab")
    click(find("More", "push button"))
    shot("queue-menu")
    keys("Escape")
    keys("ctrl+Return")
    keys("ctrl+Return")
    shot("queue-running")
    time.sleep(3)
    shot("stage-batch")


def viewers():
    for number, name in enumerate(("text", "sound", "video", "image")):
        keys("ctrl+3")
        x, y = middle(item(number))
        xdotool("mousemove", x, y, "click", "--repeat", 2, "--delay", 80, 1)
        time.sleep(1.5)
        shot("viewer-" + name)


def items():
    library(3)
    shot("library-chosen")
    keys("t")
    shot("tags")
    keys("Escape")
    click(item(3), button=3)
    shot("item-menu")
    keys("Escape")
    library(3, 4)
    shot("library-two")
    keys("ctrl+e")
    shot("export")
    keys("Escape")
    click(item(3))
    click(item(4), "keydown", "ctrl")
    xdotool("keyup", "ctrl")
    keys("c")
    shot("compare")
    keys("Escape")
    press("Make room…")
    shot("make-room")


def search():
    keys("ctrl+3", "ctrl+f")
    xdotool("type", "zebra")
    shot("library-nothing")
    keys("ctrl+a", "BackSpace", "ctrl+4")
    xdotool("type", "kling")
    time.sleep(0.5)
    keys("Down", "Down")
    shot("models-search")


def media():
    library(7)
    press("Edit", "push button")
    time.sleep(1)
    shot("form-media")
    press("Crop *")
    shot("crop")
    keys("Escape")
    library(7)
    press("Inpaint", "push button")
    time.sleep(1)
    press("Paint a mask…")
    time.sleep(0.7)
    shot("mask")
    keys("Escape")
    library(2)
    press("Lip-sync", "push button")
    time.sleep(1)
    press("Trim *")
    time.sleep(0.7)
    shot("trim")


def form():
    keys("ctrl+1", "ctrl+k")
    shot("model-finder")
    keys("Escape", "ctrl+shift+s")
    shot("sweep")
    keys("Escape", "ctrl+shift+c")
    shot("code")
    keys("ctrl+shift+c")
    click(find("Presets"))
    shot("presets")
    keys("Escape")
    press("Advanced (*")
    shot("form-advanced")


def windows():
    keys("ctrl+1", "ctrl+shift+p")
    shot("palette")
    keys("Escape", "ctrl+question")
    shot("shortcuts")
    keys("Escape")
    menu("Help")
    keys("F1")
    shot("help")
    keys("Escape")
    menu("What's new")
    shot("news")
    keys("Escape")
    menu("Spending…")
    shot("spending")
    keys("Escape")
    menu("About Gesso")
    shot("about")
    keys("Escape")
    menu("Copy report")
    shot("message")
    press("Show report")
    shot("report")


def live():
    keys("ctrl+2")
    time.sleep(0.6)
    x, y = middle(find("Canvas", "canvas"))
    scale = int(os.environ.get("QT_SCALE_FACTOR", "1"))
    xdotool("mousemove", x - 150 * scale, y, "mousedown", 1)
    for i in range(30):
        xdotool("mousemove", x + (i * 10 - 150) * scale, y + (i * 7 % 5 - 2) * 20 * scale)
        time.sleep(0.02)
    xdotool("mouseup", 1)
    time.sleep(2)
    shot("live-drawn")


def tour():
    keys("ctrl+1")
    menu("A short tour")
    for step in range(1, 6):
        shot(f"tour-{step}")
        keys("Return")


def first():
    time.sleep(1)
    shot("first-run")


PLACES = {"first": [first], "full": [viewers, items, search, form, media, queue, settings, windows, live, tour]}

for place in PLACES[part]:
    if wanted_places and place.__name__ not in wanted_places:
        continue
    try:
        place()
    except Exception as problem:
        print(f"{ending}, {place.__name__}: {problem}", file=sys.stderr)
        shot(f"lost-{place.__name__}")
    keys("Escape")
    keys("Escape")
