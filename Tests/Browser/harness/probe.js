// Gives what the tests ask of a page, as plain values. Runs in the page once it has loaded.
() => {
  const all = (selector) => [...document.querySelectorAll(selector)]
  const text = (element) => element.textContent.replace(/\s+/g, ' ').trim()
  const meta = (name) =>
    document.querySelector(`meta[name="${name}"], meta[http-equiv="${name}"]`)?.content ?? null
  const named = (element) =>
    element.getAttribute('aria-label') ||
    (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
      .map((id) => document.getElementById(id)).filter(Boolean).map(text).join(' ')
  const linkName = (link) =>
    named(link) ||
    [text(link), ...[...link.querySelectorAll('img[alt], svg title')]
      .map((part) => part.getAttribute('alt') ?? text(part))].join(' ').trim()
  const start = (element) => element.outerHTML.slice(0, 90).replace(/\s+/g, ' ')

  const references = []
  const attributes = ['href', 'src', 'action', 'poster', 'data', 'srcset', 'formaction', 'cite']
  for (const attribute of attributes) {
    for (const element of all(`[${attribute}]`)) {
      const value = element.getAttribute(attribute)
      const parts = attribute === 'srcset'
        ? value.split(',').map((part) => part.trim().split(/\s+/)[0]) : [value]
      for (const part of parts) {
        references.push({
          element: element.localName, attribute, value: part,
          rel: element.getAttribute('rel'),
        })
      }
    }
  }

  const inline = []
  for (const element of all('*')) {
    for (const attribute of element.attributes) {
      if (attribute.name === 'style' || attribute.name.startsWith('on')) inline.push(start(element))
    }
  }
  inline.push(...all('style').map(start))
  inline.push(...all('script:not([src]):not([type="application/ld+json"])').map(start))

  const classes = new Set()
  for (const element of all('main, main *')) {
    const strand = (name) => !/^strand-\d+$/.test(name)
    const own = [...element.classList].filter(strand)
    classes.add([element.localName, ...own].join('.'))
  }

  return {
    title: document.title,
    lang: document.documentElement.lang,
    policy: meta('Content-Security-Policy'),
    viewport: meta('viewport'),
    description: meta('description'),
    headings: all('h1, h2, h3, h4, h5, h6').map((h) => [Number(h.localName[1]), text(h)]),
    ids: all('[id]').map((element) => element.id),
    names: all('a[name]').map((element) => element.name),
    references,
    links: all('a[href]').map((link) => [link.getAttribute('href'), linkName(link)]),
    landmarks: all('header, nav, main, footer, aside, search').map((part) => [
      part.localName, named(part), part.parentElement === document.body]),
    tables: all('table').map((table) => ({
      start: start(table),
      name: named(table) || text(table.caption ?? document.createElement('i'))
        || named(table.closest('[role="region"]') ?? document.createElement('i')),
      headers: [...table.querySelectorAll('th')].map((th) => [text(th), th.scope]),
    })),
    pictures: all('img').filter((image) => !image.hasAttribute('alt')).map(start),
    foot: text(document.querySelector('body > footer') ?? document.createElement('i')),
    inline,
    parts: [...classes],
  }
}
