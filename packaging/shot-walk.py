#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works a running Gesso through the accessibility bus and takes the pictures of the documentation.

    shot-walk.py FOLDER LANGUAGE main          from an empty profile
    shot-walk.py FOLDER LANGUAGE transcript    a recording was given on the command line

What is pressed has its English name here and is looked for as the program calls it in that language. Called by packaging/shot.
"""
import os
import re
import subprocess
import sys
import time
import xml.etree.ElementTree

import pyatspi

folder, language, part = sys.argv[1:]


def words():
    """What the program calls each of its texts in this language: more than one name where it has them for several places."""
    names = {}
    if language != "en":
        path = os.path.join(os.path.dirname(__file__), f"../resources/translations/gesso_{language}.ts")
        for message in xml.etree.ElementTree.parse(path).iter("message"):
            names.setdefault(message.findtext("source"), set()).add(message.findtext("translation"))
    return names


said = words()


def walk(node):
    yield node
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child)


def bare(name):
    """Without the marks around what is read from left to right among Arabic words."""
    return re.sub("[\u200e\u200f\u2066-\u2069]", "", name)


def named(name, *parts):
    """All that the program may call this, with what is filled in for %1, %2 and so on."""
    names = said.get(name, {name})
    for place, part in enumerate(parts, 1):
        names = {each.replace(f"%{place}", part) for each in names}
    return names


def find(name, role=None, seconds=20):
    names = name if isinstance(name, set) else named(name)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for app in pyatspi.Registry.getDesktop(0):
            try:
                for node in walk(app):
                    if (bare(node.name) in names and node.getState().contains(pyatspi.STATE_SHOWING)
                            and (role or node.getRoleName() not in ("label", "filler", "table column header"))
                            and (role is None or node.getRoleName() == role)):
                        return node
            except Exception:  # the tree changes while it is read
                pass
        time.sleep(0.1)
    sys.exit(f"nothing is named {name!r}, in {language}: {names}")


def press(name, role=None):
    action = find(name, role).queryAction()
    names = [action.getName(i).lower() for i in range(action.nActions)]
    for wanted in ("press", "toggle", "setfocus"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return


def write(name, text):
    find(name).queryEditableText().setTextContents(text)


def window():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Gesso$"], capture_output=True, text=True)
    return found.stdout.split()[-1]


def shot(name):
    time.sleep(0.8)
    subprocess.run(["import", "-window", window(), "-strip", os.path.join(folder, name + ".png")], check=True)


def idle(seconds=60):
    """Until no job is in flight any more."""
    time.sleep(0.5)
    find("No jobs in flight", "label", seconds)


def draw(points):
    subprocess.run(["xdotool", "mousemove", "--window", window(), *map(str, points[0]), "mousedown", "1"], check=True)
    for x, y in points[1:]:
        subprocess.run(["xdotool", "mousemove", "--window", window(), str(x), str(y)], check=True)
        time.sleep(0.02)
    subprocess.run(["xdotool", "mouseup", "1"], check=True)


if part == "transcript":
    find("interview.wav", "label")
    press("Generate")
    idle()
    shot("transcript")
    sys.exit()

find("Prompt")
write("Prompt", "a fox asleep in fresh snow, dusk, long lens")
press(named("%1, %2", "16:9", "1024 × 576"))
find("Number of images", "slider").queryValue().currentValue = 4
press("Generate")
idle()
shot("create-dark")
press("Animate")
write("Prompt", "the sun sinks behind the hills")
press("Generate")
idle()
shot("video")
press("Live", "page tab")
time.sleep(0.6)
canvas = find("Canvas", "filler").queryComponent().getExtents(pyatspi.WINDOW_COORDS)
left, top, side = canvas.x, canvas.y, min(canvas.width, canvas.height)
draw([(left + side * i // 40 + side // 6, top + side // 2 + (side // 9) * ((i * 7) % 5 - 2) // 2) for i in range(27)])
time.sleep(1.5)
shot("live")
press("Keep")
time.sleep(1)
press("Library", "page tab")
time.sleep(1)
shot("library")
