// The last part of `assets/page.js`: the controls below a page's title, and the folder on the reader's device into which
// it goes.
//
// Any page of the disk can write where the folder is kept there, so that nothing but keys is read from it.
self.plaitFolder = (hub) => {
  'use strict'
  const place = `plait-folder ${hub}`
  const most = 60
  const isKey = (text) => /^[0-9a-z]{8}$/.test(text)
  /** The keys in a text that holds nothing else, each once; none in any other text. */
  const parse = (text) => {
    const keys = (text ?? '').split('.')
    return keys.every(isKey) ? [...new Set(keys)].slice(0, most) : []
  }

  const attempt = (act, otherwise) => {
    try {
      return act()
    } catch {
      return otherwise
    }
  }

  return {
    most,
    place,
    isKey,
    parse,
    read: () => parse(attempt(() => localStorage.getItem(place))),
    /** Keeps the keys, and says whether the browser does. */
    write: (keys) => attempt(() => {
      localStorage.setItem(place, keys.join('.'))
      if (!keys.length) localStorage.removeItem(place)
      return true
    }, false),
    /** The title of the folder, or `undefined` where nothing may be kept. */
    title: (text) => attempt(() => {
      if (text === undefined) return (localStorage.getItem(`${place} title`) ?? '').slice(0, 100)
      if (text) localStorage.setItem(`${place} title`, text)
      else localStorage.removeItem(`${place} title`)
      return text
    }),
  }
};

(() => {
  'use strict'
  const tools = document.querySelector('[data-page-tools]')
  if (!tools) return
  const { key, hub, remove, added, removed, unkept, full } = tools.dataset
  const folder = self.plaitFolder(hub)
  const [button, printing, open, told] =
    ['folder', 'print', 'open', 'told'].map((name) => tools.querySelector(`[data-${name}]`))
  const add = button.textContent
  const address = open.getAttribute('href')

  const show = () => {
    const isIn = folder.read().includes(key)
    button.textContent = isIn ? remove : add
    if (!isIn && !told.textContent) open.hidden = true
    else open.hidden = false
    open.setAttribute('href', address)
  }

  button.addEventListener('click', () => {
    const keys = folder.read()
    const wasIn = keys.includes(key)
    if (!wasIn && keys.length >= folder.most) {
      told.textContent = full.replace('{n}', folder.most)
      open.hidden = false
      return
    }
    const isKept = folder.write(wasIn ? keys.filter((one) => one !== key) : [...keys, key])
    told.textContent = !isKept ? unkept : wasIn ? removed : added
    show()
    // Firefox keeps what pages of the disk write for each of them alone, so that the folder is told by its address.
    open.setAttribute('href', `${address}#${wasIn ? '-' : '+'}${key}`)
  })
  printing?.addEventListener('click', () => print())
  addEventListener('storage', show)
  addEventListener('pageshow', show)
  show()
  tools.hidden = false
})();
