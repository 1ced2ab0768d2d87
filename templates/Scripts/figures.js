// What every chart offers to take away: its numbers as text with their source, and its drawing as a file. Both are made
// in the page, so they need no network. Without it there is the table, and a link to the numbers as a file.
(() => {
  'use strict'

  const SVG = 'http://www.w3.org/2000/svg'
  // What a drawing has from the stylesheet and needs to stand by itself.
  const LOOKS = [
    'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'font-size', 'font-weight', 'text-anchor',
  ]
  const words = (element) => element.textContent.trim()
  const all = (figure, selector) => [...figure.querySelectorAll(selector)]

  /** What to bear in mind of a chart and where its numbers come from, a line each. */
  const notes = (figure) => [
    ...all(figure, ':scope > .note').map(words),
    ...all(figure, ':scope > .quiet > span:not(:has([href$=".csv"]))').map(words),
    [words(document.querySelector('h1')), document.querySelector('link[rel=canonical]')?.href].filter(Boolean).join(', '),
  ]

  const text = (figure) => [
    ...all(figure, 'figcaption p').map(words), '',
    ...all(figure, '.chart-table tr').map((row) => [...row.cells].map(words).join('\t')), '',
    ...notes(figure),
  ].join('\n') + '\n'

  const make = (name, attributes = {}, content = '') => {
    const element = document.createElementNS(SVG, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.textContent = content
    return element
  }

  /** The drawing as it looks in the page, without what only the stylesheet of the page knows. */
  const drawing = (figure) => {
    const source = figure.querySelector(':scope > svg')
    const copy = source.cloneNode(true)
    const copies = copy.querySelectorAll('*')
    source.querySelectorAll('*').forEach((element, place) => {
      const style = getComputedStyle(element)
      for (const look of LOOKS) copies[place].setAttribute(look, style.getPropertyValue(look))
      if (style.vectorEffect !== 'none') copies[place].setAttribute('vector-effect', style.vectorEffect)
      copies[place].removeAttribute('class')
    })
    const { width, height } = source.getBoundingClientRect()
    for (const [key, value] of Object.entries({ width, height, overflow: 'visible' })) copy.setAttribute(key, value)
    return { copy, width, height }
  }

  /** The names of the series, each with the colour that it has in the drawing. */
  const legend = (figure) => all(figure, '.legend li').map((item) => {
    const series = item.className
    const mark = figure.querySelector(`svg .${series} rect, svg polyline.${series}, svg circle.${series}`)
    const style = getComputedStyle(mark ?? item)
    return { name: words(item), colour: mark?.tagName === 'rect' ? style.fill : style.stroke }
  })

  /** The chart as a picture by itself: title, names, drawing, and where it comes from. */
  const picture = (figure) => {
    const { copy, width, height } = drawing(figure)
    const root = getComputedStyle(document.documentElement)
    const rem = parseFloat(root.fontSize)
    const ink = getComputedStyle(figure.querySelector('.chart-title')).color
    const measure = document.createElement('canvas').getContext('2d')
    const parts = []
    const margin = rem
    let top = margin

    const write = (line, size, weight) => {
      measure.font = `${weight} ${size}px sans-serif`
      let start = ''
      const put = () => {
        top += size * 1.35
        parts.push(make('text', { x: margin, y: top, fill: ink, 'font-size': size, 'font-weight': weight }, start))
        start = ''
      }
      for (const word of line.split(/\s+/)) {
        if (start && measure.measureText(`${start} ${word}`).width > width) put()
        start = start ? `${start} ${word}` : word
      }
      if (start) put()
    }

    all(figure, 'figcaption p').forEach((line, place) => write(words(line), place ? rem * 0.875 : rem, place ? 400 : 700))
    for (const { name, colour } of legend(figure)) {
      top += rem * 1.5
      parts.push(
        make('rect', { x: margin, y: top - rem * 0.75, width: rem * 0.8, height: rem * 0.8, fill: colour }),
        make('text', { x: margin + rem * 1.25, y: top, fill: ink, 'font-size': rem * 0.875 }, name))
    }
    top += rem
    copy.setAttribute('x', margin)
    copy.setAttribute('y', top)
    parts.push(copy)
    top += height
    for (const line of notes(figure)) write(line, rem * 0.8, 400)
    const size = { width: Math.ceil(width + 2 * margin), height: Math.ceil(top + margin) }
    const paper = getComputedStyle(document.body).backgroundColor
    const whole = make('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-size': rem, 'font-family': 'sans-serif' })
    whole.append(make('rect', { width: '100%', height: '100%', fill: paper === 'rgba(0, 0, 0, 0)' ? root.backgroundColor : paper }), ...parts)
    return { ...size, text: new XMLSerializer().serializeToString(whole) }
  }

  const save = (blob, figure, ending) => {
    const link = document.createElement('a')
    const title = words(figure.querySelector('.chart-title')).toLowerCase()
    link.download = (title.match(/[\p{L}\p{N}]+/gu) ?? ['chart']).slice(0, 8).join('-') + ending
    link.href = URL.createObjectURL(blob)
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  }

  const saveSVG = (figure) => {
    save(new Blob([picture(figure).text], { type: 'image/svg+xml' }), figure, '.svg')
    return true
  }

  const savePNG = async (figure) => {
    const { width, height, text } = picture(figure)
    const image = new Image()
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 })
    canvas.getContext('2d').drawImage(image, 0, 0, width * 2, height * 2)
    const blob = await new Promise((resolve) => { canvas.toBlob(resolve, 'image/png') })
    if (blob) save(blob, figure, '.png')
    return blob
  }

  /** Copies a text, also where a page that is neither secure nor from the disk has no clipboard. */
  const copy = async (figure) => {
    const copied = await navigator.clipboard?.writeText(text(figure)).then(() => true, () => false)
    if (copied) return true
    const area = document.createElement('textarea')
    area.value = text(figure)
    figure.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }

  for (const figure of document.querySelectorAll('figure.chart[data-copy]')) {
    const tools = document.createElement('p')
    const status = document.createElement('span')
    tools.className = 'chart-tools'
    status.setAttribute('role', 'status')
    const add = (label, act, done) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'quiet-button'
      button.textContent = label
      button.setAttribute('aria-label', `${label}: ${words(figure.querySelector('.chart-title'))}`)
      button.addEventListener('click', async () => {
        status.textContent = ''
        if (await act(figure)) status.textContent = done
      })
      tools.append(button, ' ')
    }
    const { copy: copyLabel, copied, svg, png, saved } = figure.dataset
    add(copyLabel, copy, copied)
    add(svg, saveSVG, saved)
    add(png, savePNG, saved)
    tools.append(status)
    figure.append(tools)
  }
})();
