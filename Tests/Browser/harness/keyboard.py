"""Walks through a page with the Tab key."""

from playwright.sync_api import Page

_FOCUSED = """() => {
  const element = document.activeElement
  if (!element || element === document.body) return null
  window.stops ??= [...document.querySelectorAll('*')]
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
  // A control inside its label may let the label show the focus.
  const shown = (element.closest('label') ?? element).getBoundingClientRect()
  const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1)
  const y = Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1)
  const top = document.elementFromPoint(x, y)
  return {
    place: stops.indexOf(element),
    start: element.outerHTML.slice(0, 90).replace(/\\s+/g, ' '),
    kind: [element.localName, element.className,
      element.parentElement.closest('[class]')?.className].join(' '),
    box: [shown.x, shown.y, shown.width, shown.height],
    inSight: box.right > 0 && box.bottom > 0 && box.x < innerWidth && box.y < innerHeight
      && box.width > 0 && box.height > 0,
    onTop: top !== null && (element.contains(top) || top.contains(element)
      || [...(element.labels ?? [])].some(label => label.contains(top))),
  }
}"""

# What a reader should be able to stop at, as far as it is on the screen.
_STOPS = """() => {
  window.stops ??= [...document.querySelectorAll('*')]
  return [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled)
    .filter(element => element.type !== 'radio')
    .map(element => [stops.indexOf(element), element.outerHTML.slice(0, 90).replace(/\\s+/g, ' ')])
}"""

# A stop of each kind that is not known yet, by its place.
_KINDS = """known => {
  window.stops ??= [...document.querySelectorAll('*')]
  const kinds = new Map()
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
    const kind = [element.localName, element.className, element.parentElement.closest('[class]')?.className].join(' ')
    if (known.includes(kind) || kinds.has(kind) || element.disabled) continue
    if (element.checkVisibility({ visibilityProperty: true })) kinds.set(kind, stops.indexOf(element))
  }
  return [...kinds]
}"""

_FOCUS = "place => stops[place].focus({ focusVisible: true })"

_TARGET_ABOVE_MAIN = """() => {
  const link = document.activeElement
  const href = link.getAttribute('href') ?? ''
  return href.startsWith('#') && !link.closest('main') ? href : null
}"""

# A page with no stop after the skip link begins again with it.
_ABOVE_MAIN = """() => !document.activeElement.matches('main *, main ~ *, main ~ * *, body')
  && document.activeElement.hash !== location.hash"""

# A longer page repeats itself, and is walked no further.
MOST_STOPS = 120

# How far outside its box a stop may show that it has the focus, in pixels.
_MARGIN = 8


def faults_of_skip_link(tab: Page) -> list[str]:
    """Whether the first stop shows itself and takes the reader past the top of the page."""
    tab.keyboard.press("Tab")
    focused = tab.evaluate(_FOCUSED)
    target = tab.evaluate(_TARGET_ABOVE_MAIN)
    if not focused or not target:
        return ["the first stop is no skip link"]
    if not focused["inSight"] or not focused["onTop"]:
        return ["the skip link does not show"]
    tab.keyboard.press("Enter")
    if not tab.evaluate("document.querySelector(':target')?.matches('main, main *') ?? false"):
        return [f"the skip link leads to {target}"]
    tab.keyboard.press("Tab")
    return ["the next stop is still above the main part"] if tab.evaluate(_ABOVE_MAIN) else []


def faults_of_focus(tab: Page, known: set[str]) -> list[str]:
    """What goes wrong on the way through all stops.

    Whether a stop shows that it has the focus is judged by two pictures, with and without; each
    kind of stop is pictured once, and `known` keeps the kinds that have been.
    """
    stops = dict(tab.evaluate(_STOPS))
    faults, last, reached = [], -1, set()
    for _ in range(MOST_STOPS):
        tab.keyboard.press("Tab")
        focused = tab.evaluate(_FOCUSED)
        # The day, the month and the year of a date are stops of one control.
        if focused and focused["place"] == last:
            continue
        if focused is None or focused["place"] in reached:
            break
        reached.add(focused["place"])
        start = focused["start"]
        if focused["place"] < last:
            faults.append(f"out of order: {start}")
        last = focused["place"]
        if not focused["inSight"]:
            faults.append(f"focus is out of sight: {start}")
        elif not focused["onTop"]:
            faults.append(f"focus is covered: {start}")
        elif focused["kind"] not in known:
            known.add(focused["kind"])
            if not _shows(tab, focused["box"]):
                faults.append(f"focus does not show: {start}")
    left_out = [place for place in stops if place not in reached]
    if len(reached) == MOST_STOPS:
        left_out = [place for place in left_out if place < last]
    return faults + [f"never reached: {stops[place]}" for place in left_out]


def faults_of_marks(tab: Page, known: set[str]) -> list[str]:
    """Which kinds of stop do not show that they have the focus; `known` keeps the kinds that have been looked at."""
    faults = []
    for kind, place in tab.evaluate(_KINDS, list(known)):
        known.add(kind)
        tab.evaluate(_FOCUS, place)
        focused = tab.evaluate(_FOCUSED)
        if focused and focused["inSight"] and not _shows(tab, focused["box"]):
            faults.append(f"focus does not show: {focused['start']}")
    return faults


def _shows(tab: Page, box: list[float]) -> bool:
    x, y, width, height = box
    clip = {
        "x": max(0, x - _MARGIN),
        "y": max(0, y - _MARGIN),
        "width": width + 2 * _MARGIN,
        "height": height + 2 * _MARGIN,
    }
    size = tab.viewport_size
    clip["width"] = min(clip["width"], size["width"] - clip["x"])
    clip["height"] = min(clip["height"], size["height"] - clip["y"])
    tab.evaluate("window.focused = document.activeElement")
    with_focus = tab.screenshot(clip=clip)
    tab.evaluate("window.focused.blur()")
    without = tab.screenshot(clip=clip)
    tab.evaluate("window.focused.focus({ preventScroll: true, focusVisible: true })")
    return with_focus != without
