// The second part of `assets/folder.js`: pages of the hub as parts of one document.
//
// What a page says of itself is taken in without its scripts, forms that send, and addresses of other kinds than the hub's
// pages have.
const plaitGather = (words) => {
  'use strict'
  const { base, from } = words
  const here = new URL('.', location.href)
  const patience = 10000

  const make = (name, text, properties = {}) => {
    const element = Object.assign(document.createElement(name), properties)
    if (text !== undefined) element.textContent = text
    return element
  }

  /** The main part of a page of the disk, which says it in a frame; nothing where it says nothing. */
  const framed = (address) => new Promise((resolve) => {
    const frame = make('iframe', undefined, { hidden: true, src: address.href })
    const end = (text) => {
      clearTimeout(limit)
      removeEventListener('message', hear)
      frame.remove()
      resolve(text)
    }
    const hear = ({ source, data }) => {
      if (source === frame.contentWindow && typeof data?.plaitPage === 'string') end(data.plaitPage)
    }
    const limit = setTimeout(end, patience, '')
    addEventListener('message', hear)
    document.body.append(frame)
  })

  const fetched = async (address) => {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(patience) })
      return answer.ok ? await answer.text() : ''
    } catch {
      return ''
    }
  }

  const read = (address) => (location.protocol === 'file:' ? framed(address) : fetched(address))

  const left = 'script, style, link, meta, iframe, object, embed, noscript, [hidden], .side, .crumbs, .page-tools, .tools, '
    + '.chart-tools, .jumps, .pager, .suggest, .take, .cite, .share, [aria-labelledby="p.related"], '
    + '[aria-labelledby="p.listed-by"], [aria-labelledby="p.pathways"], [aria-labelledby="p.recommendations"]'
  const naming = ['id', 'for', 'name', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls']

  const renamed = (element, name) => {
    const copy = document.createElement(name)
    for (const { name: key, value } of element.attributes) copy.setAttribute(key, value)
    copy.append(...element.childNodes)
    element.replaceWith(copy)
  }

  /** Where a link leads from the document: to a part of it, to the hub on the web, elsewhere, or nowhere. */
  const target = (written, address, prefix, places) => {
    const url = new URL(written, address)
    if (url.href.split('#')[0] === address.href) return '#' + prefix + decodeURIComponent(url.hash.slice(1))
    if (!url.href.startsWith(here.href)) return /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : null
    const path = url.href.slice(here.href.length)
    const place = places.get(path.split(/[?#]/)[0])
    return place ? '#' + place : base ? base + path : null
  }

  /** A page as a part of the document, or nothing where it cannot be read. */
  const chapter = async (page, place, places) => {
    const address = new URL(page.path, here)
    const text = await read(address)
    const main = new DOMParser().parseFromString(text, 'text/html').querySelector('main')
    if (!main) return null
    const prefix = place + '.'
    for (const element of main.querySelectorAll(left)) element.remove()
    for (const level of [5, 4, 3, 2, 1]) {
      for (const heading of main.querySelectorAll('h' + level)) renamed(heading, 'h' + (level + 1))
    }
    for (const element of main.querySelectorAll('*')) {
      for (const { name } of [...element.attributes]) {
        if (name.startsWith('on') || name === 'srcset' || name === 'loading' || name === 'action') element.removeAttribute(name)
      }
      for (const name of naming) {
        const names = element.getAttribute(name)
        if (names) element.setAttribute(name, names.split(/\s+/).map((one) => prefix + one).join(' '))
      }
    }
    // Without the page's title a document of several would have as many regions of one name.
    for (const region of main.querySelectorAll('section, nav, form, aside, [role=region]')) {
      const [names, label] = ['aria-labelledby', 'aria-label'].map((name) => region.getAttribute(name))
      if (names) region.setAttribute('aria-labelledby', `${names} ${prefix}title`)
      if (label) region.setAttribute('aria-label', `${label}, ${page.title}`)
    }
    for (const link of main.querySelectorAll('a[href]')) {
      const found = target(link.getAttribute('href'), address, prefix, places)
      link.removeAttribute('href')
      link.removeAttribute('download')
      if (found) link.setAttribute('href', found)
    }
    for (const image of main.querySelectorAll('img')) {
      image.setAttribute('src', new URL(image.getAttribute('src'), address).href)
    }
    const part = make('section', undefined, { id: place, className: 'pack-page' })
    part.append(...main.querySelector('article, .page')?.childNodes ?? main.childNodes)
    const heading = part.querySelector('h2')
    if (heading) part.setAttribute('aria-labelledby', (heading.id = prefix + 'title'))
    return document.adoptNode(part)
  }

  /** What stands for a page that cannot be read. */
  const mere = (page, place) => {
    const part = make('section', undefined, { id: place, className: 'pack-page' })
    const address = base ? base + page.path : page.path
    part.append(make('h2', page.title), make('p', address, { className: 'address' }))
    return part
  }

  /** The pages as one document under a title. `progress` hears the number of each page as it is read. */
  const gather = async (pages, title, contents, progress) => {
    const places = new Map(pages.map((page, index) => [page.path, `page-${index + 1}`]))
    const parts = []
    let missed = 0
    for (const page of pages) {
      progress(parts.length + 1)
      const place = places.get(page.path)
      const part = await chapter(page, place, places)
      if (!part) missed += 1
      parts.push(part ?? mere(page, place))
    }
    const list = make('ol')
    for (const page of pages) {
      const item = make('li')
      item.append(make('a', page.title, { href: '#' + places.get(page.path) }))
      list.append(item)
    }
    const nav = make('nav', undefined, { className: 'pack-contents' })
    nav.append(make('h2', contents, { id: 'pack-contents' }), list)
    nav.setAttribute('aria-labelledby', 'pack-contents')
    const head = make('header', undefined, { className: 'page-head' })
    head.append(make('h1', title), make('p', from, { className: 'lede' }))
    const whole = make('article', undefined, { className: 'page pack' })
    whole.append(head, nav, ...parts)
    await Promise.all([...whole.querySelectorAll('img')].map((image) => image.decode().catch(() => {})))
    return { whole, missed }
  }

  /** A picture in the document itself where the browser lets one read it, or else its words. */
  const embed = (image) => {
    try {
      const canvas = make('canvas', undefined, { width: image.naturalWidth, height: image.naturalHeight })
      canvas.getContext('2d').drawImage(image, 0, 0)
      image.setAttribute('src', canvas.toDataURL())
    } catch {
      image.replaceWith(image.alt)
    }
  }

  /** The document as a file that needs nothing beside it. */
  const file = (whole, title, style) => {
    for (const image of whole.querySelectorAll('img')) embed(image)
    const made = document.implementation.createHTMLDocument(title)
    const { documentElement: root, head, body } = made
    const meta = (attributes) => {
      const element = made.createElement('meta')
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      return element
    }
    for (const name of ['lang', 'dir']) {
      const value = document.documentElement.getAttribute(name)
      if (value) root.setAttribute(name, value)
    }
    head.prepend(
      meta({ charset: 'utf-8' }), meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      meta({ 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'" }),
      meta({ name: 'color-scheme', content: 'light dark' }))
    body.className = 'single'
    const main = made.createElement('main')
    main.append(made.adoptNode(whole))
    const licence = document.querySelector('.foot a[rel~=license]')?.closest('p')
    body.append(main)
    if (licence) {
      const foot = made.createElement('footer')
      foot.className = 'foot'
      foot.append(made.importNode(licence, true))
      body.append(foot)
    }
    // As an element the style would be held to the policy of this page, which has none in a page.
    const sheet = `<style>${style.replaceAll('</', '<\\/')}</style></head>`
    return '<!DOCTYPE html>\n' + root.outerHTML.replace('</head>', () => sheet) + '\n'
  }

  return { gather, file }
}
