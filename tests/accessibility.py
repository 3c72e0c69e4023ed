#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kronika by keyboard and screen reader alone, from outside: what a person hears is what is read over AT-SPI here, and
every step is a key. Opens the example, finds the campaign, reads it, follows a link, changes the zoom and exports.

usage: accessibility.py PROGRAM FOLDER
FOLDER is for what is exported. Needs DISPLAY with a window manager, a session bus of its own (dbus-run-session),
xdotool, at-spi2-core, gir1.2-atspi-2.0 and python3-gi; packaging/check-accessibility.sh provides all that.
"""
import os
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)  # the names of at-spi before 2.48 are those that are everywhere

PATIENCE_S = 8.0
CAMPAIGN = "Malicious campaign against the ministry's network"


class Fault(Exception):
    """Something is not as a person needs it."""


def pump():
    """Lets events of the bus arrive."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def wait_for(what, ask):
    """The first true answer, or a Fault that names `what`."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        pump()
        try:
            answer = ask()
        except GLib.Error:  # what was asked went away meanwhile
            answer = None
        if answer:
            return answer
        time.sleep(0.03)
    raise Fault("waited in vain for " + what)


def refresh(node):
    """What is asked of it is asked of the program, not of a copy. (Before at-spi 2.48 with all that is below it.)"""
    getattr(node, "clear_cache_single", node.clear_cache)()


def nodes(root, depth=14):
    """`root` and what is below it, as it is now."""
    refresh(root)
    yield root
    if depth > 0:
        for n in range(root.get_child_count()):
            child = root.get_child_at_index(n)
            if child is not None:
                yield from nodes(child, depth - 1)


def has(node, state):
    refresh(node)
    return node.get_state_set().contains(state)


class Reader:
    """Follows the keyboard as a screen reader does."""

    def __init__(self, process):
        self.process = process
        self.heard = []
        self.focused = None
        self.listener = Atspi.EventListener.new(self.on_focus)
        self.listener.register("object:state-changed:focused")
        self.app = wait_for("the program on the accessibility bus", self.find_app)

    def find_app(self):
        if self.process.poll() is not None:
            raise Fault("the program ended with status %d" % self.process.returncode)
        desktop = Atspi.get_desktop(0)
        refresh(desktop)
        for n in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(n)
            if app is not None and app.get_process_id() == self.process.pid and app.get_child_count() > 0:
                return app
        return None

    def on_focus(self, event):
        try:
            if event.detail1 == 1:
                self.focused = event.source
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass

    def find(self, role, name, root=None):
        for node in nodes(root or self.app):
            if node.get_role_name() == role and node.get_name() == name:
                return node
        return None

    def name(self):
        return self.focused.get_name() if self.focused is not None else ""

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "25", *keys], check=True)
        pump()

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
        pump()

    def hear(self, what, fits):
        """Waits until what has the keyboard is called so that it fits."""
        try:
            return wait_for(what, lambda: self.focused is not None and fits(self.name()) and self.focused)
        except Fault as fault:
            raise Fault("%s; heard last: %s" % (fault, self.heard[-4:])) from None

    def run_command(self, typed):
        """By the command palette."""
        self.key("ctrl+shift+p")
        self.hear("the command palette", lambda name: name == "Command")
        self.type(typed)
        self.key("Return")


def say(text):
    print("ok      " + text, flush=True)


def expect(condition, what):
    if not condition:
        raise Fault(what)


def open_example(reader):
    wait_for("the start page", lambda: reader.find("push button", "Example") or reader.find("button", "Example"))
    reader.run_command("open the example")
    timeline = wait_for("the timeline", lambda: reader.find("list", "Timeline"))
    say("the example is open: " + timeline.get_description())
    lanes = [timeline.get_child_at_index(n) for n in range(timeline.get_child_count())]
    names = [lane.get_name() for lane in lanes]
    expect(len(names) > 5 and "APT31" in names, "lanes are not called like the actors: %s" % names)
    for lane in lanes:
        for n in range(lane.get_child_count()):
            event = lane.get_child_at_index(n)
            expect(event.get_name() and event.get_description(), "an event of %s has no words" % lane.get_name())
            expect(event.get_parent().get_name() == lane.get_name(), "the tree does not hold together")
            expect(event.get_index_in_parent() == n, "positions in the tree are wrong")
    said = [event.get_description() for lane in lanes for event in nodes(lane)]
    expect(any("confidence: " in words for words in said), "nothing says how sure it is")
    say("%d lanes, each event with a name, a description and its place" % len(lanes))


def find_campaign(reader):
    reader.key("ctrl+f")
    reader.hear("the search field", lambda name: name == "Search")
    reader.type("campaign actor:apt31")
    reader.key("Return")
    found = wait_for("the campaign to be selected", lambda: selected(reader, CAMPAIGN))
    reader.key("Escape", "Escape")
    reader.hear("the campaign under the keyboard", lambda name: name.startswith(CAMPAIGN))
    return found


def selected(reader, title):
    timeline = reader.find("list", "Timeline")
    for node in nodes(timeline) if timeline is not None else []:
        if node.get_name().startswith(title) and has(node, Atspi.StateType.SELECTED):
            return node
    return None


def read_campaign(reader):
    event = reader.focused
    name, words = event.get_name(), event.get_description()
    expect("2022" in name, "no date in words: " + name)
    for part in ("actor: APT31", "sources: ", "Sources disagree", "1 of 1 in APT31"):
        expect(part in words, "%r is not said: %s" % (part, words))
    expect(has(event, Atspi.StateType.FOCUSED), "it does not say that it has the keyboard")
    actions = event.get_action_iface()
    names = [Atspi.Action.get_action_name(actions, n) for n in range(actions.get_n_actions())]
    expect("Press" in names and "Zoom to" in names, "actions are missing: %s" % names)
    say("read: %s | %s" % (name, words))
    reader.key("Return")
    wait_for("the details of the campaign",
             lambda: [n for n in nodes(reader.app) if n.get_role_name() == "label" and n.get_name() == CAMPAIGN])
    say("its details are text as well")


def follow_link(reader):
    reader.key("ctrl+f", "Escape")  # from wherever it is, back to the timeline
    reader.hear("the campaign again", lambda name: name.startswith(CAMPAIGN))
    reader.key("bracketright")
    reader.hear("a linked event", lambda name: name and not name.startswith(CAMPAIGN) and name != "Timeline")
    say("a link leads to: " + reader.name())
    reader.key("bracketleft")


def visible_time(reader):
    """What the status bar says of the range that is shown."""
    for node in nodes(reader.app):
        if node.get_role_name() == "label" and "Prague" in node.get_name():
            return node.get_name()
    return ""


def change_zoom(reader):
    before = wait_for("the status bar", lambda: visible_time(reader))
    reader.key("plus", "plus", "plus")
    after = wait_for("another range in the status bar", lambda: visible_time(reader) not in ("", before)
                     and visible_time(reader))
    say("zoomed from %s to %s" % (before, after))


def first_fold(reader):
    """A group of what is drawn as one; None while the picture changes, or if there is none."""
    try:
        timeline = reader.find("list", "Timeline")
        for node in nodes(timeline) if timeline is not None else []:
            if node.get_description().startswith("drawn as one;"):
                return node
    except GLib.Error:
        pass
    return None


def read_fold(reader):
    reader.key("ctrl+f", "Escape", "Escape", "ctrl+0", "Next")  # in the timeline, where the last lanes are in sight
    for _ in range(12):  # until marks come too close to be told apart
        if first_fold(reader):
            break
        reader.key("ctrl+minus", "ctrl+minus")
        time.sleep(0.3)  # pictures glide
    fold = wait_for("events that are drawn as one", lambda: first_fold(reader))
    count = int(fold.get_name().split(" ")[0])
    expect(fold.get_name().startswith("%d events, " % count), "no count: " + fold.get_name())
    expect("202" in fold.get_name(), "no span in words: " + fold.get_name())
    expect(fold.get_child_count() == count, "it holds %d" % fold.get_child_count())
    inside = [fold.get_child_at_index(n).get_name() for n in range(count)]
    expect(all(inside), "an event in it has no name")
    heard = len(reader.heard)
    act(fold, "SetFocus")
    wait_for("to hear the fold, then an event of it",
             lambda: fold.get_name() in reader.heard[heard:] and reader.name() in inside)
    before = visible_time(reader)
    act(fold, "Zoom to")
    wait_for("the picture inside the fold", lambda: visible_time(reader) not in ("", before))
    say("a fold: %s: %s" % (fold.get_name() or "%d events" % count, "; ".join(inside)))


def act(node, name):
    actions = node.get_action_iface()
    names = [Atspi.Action.get_action_name(actions, n) for n in range(actions.get_n_actions())]
    expect(name in names, "%s is not among the actions: %s" % (name, names))
    actions.do_action(names.index(name))


ERAS = """{"kronika": 1, "title": "With an era", "timezone": "Europe/Prague",
 "actors": [{"id": "a", "name": "Alfa"}],
 "events": [{"id": "e", "title": "Early", "when": "2001", "actors": [{"id": "a"}]},
  {"id": "l", "title": "Late", "when": "2031", "actors": [{"id": "a"}]}],
 "eras": [{"id": "w", "when": "2010/2015", "title": "The long war"}]}
"""


def read_era(reader, folder):
    path = os.path.join(folder, "eras.kronika")
    with open(path, "w", encoding="utf-8") as file:
        file.write(ERAS)
    reader.key("ctrl+o")
    reader.hear("the field for the file's name", lambda name: "name" in name.lower())
    reader.key("ctrl+a")
    reader.type(path)
    reader.key("Return")
    era = wait_for("the era", lambda: reader.find("list item", "The long war, from 2010 to 2015"))
    expect(era.get_parent().get_name() == "Eras" and era.get_description() == "era 1 of 1", "it stands nowhere")
    act(era, "Press")
    say("an era: " + era.get_name())


SIGNATURES = {".pdf": b"%PDF-", ".png": b"\x89PNG", ".svg": b"<?xml"}


def exported(folder):
    """The path and first bytes of what was written, once it is whole."""
    for ending, signature in SIGNATURES.items():
        path = os.path.join(folder, "export" + ending)
        if os.path.exists(path):
            with open(path, "rb") as file:
                return path, file.read(len(signature)) == signature
    return None


def export(reader, folder):
    reader.key("ctrl+e")
    wait_for("the export dialog", lambda: reader.find("dialog", "Export"))
    reader.key("Return")
    reader.hear("the field for the file's name", lambda name: "name" in name.lower())
    reader.key("ctrl+a")
    reader.type(os.path.join(folder, "export"))
    reader.key("Return")
    path, is_sound = wait_for("the exported file", lambda: exported(folder))
    expect(is_sound, path + " is not what its name says")
    wait_for("the word that it was exported",
             lambda: [n for n in nodes(reader.app) if n.get_name().startswith("Exported to ")])
    say("exported %s, %d bytes" % (os.path.basename(path), os.path.getsize(path)))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = sys.argv[1:]
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", LANGUAGE="en")
    process = subprocess.Popen([program], env=environment)
    try:
        reader = Reader(process)
        open_example(reader)
        find_campaign(reader)
        read_campaign(reader)
        follow_link(reader)
        change_zoom(reader)
        export(reader, folder)
        read_fold(reader)
        read_era(reader, folder)
    except Fault as fault:
        print("FAULT   " + str(fault), flush=True)
        return 1
    finally:
        process.terminate()
        process.wait(5)
    return 0


if __name__ == "__main__":
    sys.exit(main())
