// Gives each text that does not stand out from its ground, by the colours that are used. axe reads
// the text fill colour, which is not what forced colours put on the screen.
() => {
  const parse = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = ([red, green, blue]) => {
    const linear = [red, green, blue].map((part) => part / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
  const ground = (element) => {
    for (let up = element; up; up = up.parentElement) {
      const colour = parse(getComputedStyle(up).backgroundColor)
      if ((colour[3] ?? 1) > 0.5) return colour
    }
    return canvas
  }
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = 'Canvas'
  const canvas = parse(getComputedStyle(probe).color)
  probe.remove()
  const faults = []
  for (const element of document.body.querySelectorAll('*')) {
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
    if (!says || !element.checkVisibility({ visibilityProperty: true })) continue
    if (element instanceof SVGElement) continue
    const [one, other] = [light(parse(getComputedStyle(element).color)), light(ground(element))]
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    if (ratio < 4.5) faults.push(`${ratio.toFixed(1)} to 1: ${element.outerHTML.slice(0, 90)}`)
  }
  return faults
}
