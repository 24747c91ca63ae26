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

import pyatspi

import shotbus

folder, language, part = sys.argv[1:]

said = shotbus.translations(language)


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
    node = shotbus.find(lambda shown: bare(shown) in names, role, seconds)
    if node is not None:
        return node
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
    find("No jobs running", "label", seconds)


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
canvas = find("Canvas", "canvas").queryComponent().getExtents(pyatspi.WINDOW_COORDS)
left, top, side = canvas.x, canvas.y, min(canvas.width, canvas.height)
draw([(left + side * i // 40 + side // 6, top + side // 2 + (side // 9) * ((i * 7) % 5 - 2) // 2) for i in range(27)])
time.sleep(1.5)
shot("live")
press("Keep")
time.sleep(1)
press("Library", "page tab")
time.sleep(1)
shot("library")
