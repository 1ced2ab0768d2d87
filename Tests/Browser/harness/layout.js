// Gives what does not fit, as lines of text. Runs in the page as it is laid out now.
() => {
  const faults = []
  const start = (element) => element.outerHTML.slice(0, 100).replace(/\s+/g, ' ')
  const scroller = (element) => getComputedStyle(element).overflowX !== 'visible'
  const held = (element) => {
    for (let up = element.parentElement; up !== document.body; up = up.parentElement) {
      if (!up || scroller(up)) return up !== null
    }
    return false
  }
  const right = (element) => element.getBoundingClientRect().right
  const widest = () => [...document.body.querySelectorAll('*')]
    .filter((element) => !held(element))
    .reduce((most, element) => right(element) >= right(most) ? element : most, document.body)
  const wide = document.scrollingElement.scrollWidth - document.documentElement.clientWidth
  if (wide > 0) faults.push(`scrolls sideways by ${wide} px: ${start(widest())}`)

  // What is hidden from the eye on purpose is a pixel or less, or clipped to nothing.
  const unseen = (element, style) =>
    element.clientWidth <= 1 || element.clientHeight <= 1 || style.clipPath === 'inset(50%)'
  for (const element of document.body.querySelectorAll('*')) {
    if (element instanceof SVGElement || !element.checkVisibility()) continue
    const style = getComputedStyle(element)
    if (unseen(element, style)) continue
    const clips = (overflow) => overflow === 'hidden' || overflow === 'clip'
    const over = element.scrollWidth - element.clientWidth
    const under = element.scrollHeight - element.clientHeight
    if (clips(style.overflowX) && over > 1) faults.push(`clips ${over} px sideways: ${start(element)}`)
    if (clips(style.overflowY) && under > 1) faults.push(`clips ${under} px below: ${start(element)}`)
    const scrolls = (style.overflowX === 'auto' || style.overflowX === 'scroll') && over > 0
    if (scrolls && element.tabIndex < 0) faults.push(`scrolls but not by keyboard: ${start(element)}`)
  }
  return faults
}
