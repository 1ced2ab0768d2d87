// The last part of `assets/folder.js`: the pages that a reader has put together, in the reader's order, to print, save,
// copy and share.
//
// The list is kept on the reader's device and nowhere else. What was kept or came with the address is only ever looked up
// in the list of the hub's own pages.
(() => {
  'use strict'
  const root = document.querySelector('[data-my-folder]')
  if (!root) return
  const words = root.dataset
  const store = self.plaitFolder(words.hub)
  const part = (name, within = root) => within.querySelector(`[data-${name}]`)
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
  const make = (name, text, properties = {}) => {
    const element = Object.assign(document.createElement(name), properties)
    if (text !== undefined) element.textContent = text
    return element
  }
  const tell = (sentence) => { part('told', part('some')).textContent = sentence }

  const load = (address) => new Promise((resolve) => {
    const script = make('script', undefined, { src: address })
    script.onload = script.onerror = resolve
    document.head.append(script)
  })

  // The pages of the hub by their keys, in files by how the keys begin.
  const known = new Map()
  const loaded = new Map()
  self.plaitPages = (pages) => {
    for (const [keys, title, path, note] of pages) {
      for (const key of keys) if (!known.has(key)) known.set(key, { key: keys[0], title, path, note })
    }
  }
  /** The pages that keys stand for, each once; what is not in the hub is left out. */
  const lookUp = async (keys) => {
    const starts = new Set(keys.map((key) => key.slice(0, Number(words.digits))))
    await Promise.all([...starts].map((start) => {
      if (!loaded.has(start)) loaded.set(start, load(words.files + start + '.js'))
      return loaded.get(start)
    }))
    return [...new Map(keys.filter((key) => known.has(key)).map((key) => [known.get(key).key, known.get(key)])).values()]
  }

  let pages = []
  const keep = () => {
    const isKept = store.write(pages.map(({ key }) => key))
    part('keeping').textContent = isKept ? words.kept : words.unkept
  }

  const move = (index, by) => {
    const [page] = pages.splice(index, 1)
    pages.splice(index + by, 0, page)
    keep()
    show()
    const row = part('list').children[index + by]
    const [up, down] = row.querySelectorAll('button')
    const same = by < 0 ? up : down
    ;(same.disabled ? (by < 0 ? down : up) : same).focus()
    tell(fill(words.moved, { title: page.title, n: index + by + 1, total: pages.length }))
  }

  const takeOut = (index) => {
    const [page] = pages.splice(index, 1)
    keep()
    show()
    const rows = part('list').children
    if (rows.length) rows[Math.min(index, rows.length - 1)].querySelector('button:last-child').focus()
    else part('none').focus()
    tell(fill(words.taken, { title: page.title }))
  }

  const row = (page, index) => {
    const item = make('li')
    const tools = make('span', undefined, { className: 'tools' })
    const add = (text, act, disabled = false) => {
      const button = make('button', text, { type: 'button', className: 'quiet-button', disabled })
      button.setAttribute('aria-label', `${text}: ${page.title}`)
      button.addEventListener('click', act)
      tools.append(button)
    }
    add(words.up, () => move(index, -1), index === 0)
    add(words.down, () => move(index, 1), index === pages.length - 1)
    add(words.out, () => takeOut(index))
    const title = make('p')
    title.append(make('a', page.title, { href: page.path }), ' ', make('span', page.note, { className: 'quiet' }))
    item.append(title, tools)
    return item
  }

  const show = () => {
    part('none').hidden = pages.length > 0
    part('some').hidden = pages.length === 0
    part('link').hidden = true
    part('list').replaceChildren(...pages.map(row))
  }

  // A list that came with the address waits until the reader has said what is to become of it.
  const forgetAddress = () => {
    try {
      history.replaceState(null, '', location.pathname + location.search)
    } catch {
      location.hash = ''
    }
  }
  const decide = (chosen) => {
    forgetAddress()
    part('offered').hidden = true
    if (chosen) {
      pages = chosen.slice(0, store.most)
      keep()
      show()
      if (chosen.length > pages.length) tell(fill(words.full, { n: store.most }))
    }
    ;(pages.length ? part('some').querySelector('h2') : part('none')).focus()
  }
  let offered = []
  const isIn = ({ key }) => pages.some((page) => page.key === key)
  const offer = (found) => {
    offered = found
    part('offered-list').replaceChildren(...found.map(({ title, path }) => {
      const item = make('li')
      item.append(make('a', title, { href: path }))
      return item
    }))
    part('replace').hidden = pages.length === 0
    part('offered').hidden = false
    part('offered').querySelector('h2').focus()
  }

  const receive = async () => {
    const fragment = location.hash.slice(1)
    const [sign, key] = [fragment[0], fragment.slice(1)]
    if ((sign === '+' || sign === '-') && store.isKey(key)) {
      const [page] = await lookUp([key])
      if (page) pages = pages.filter((one) => one.key !== page.key || sign === '+')
      if (page && sign === '+' && !isIn(page)) pages = [...pages, page].slice(0, store.most)
      forgetAddress()
      keep()
      show()
      return
    }
    const keys = store.parse(fragment)
    if (!keys.length) return
    const found = await lookUp(keys)
    const isSame = found.length === pages.length && found.every(({ key }, index) => key === pages[index].key)
    if (found.length && !isSame) offer(found)
    else forgetAddress()
  }

  const begin = async () => {
    const keys = store.read()
    pages = await lookUp(keys)
    part('title').value = store.title() ?? ''
    show()
    keep()
    if (pages.length < keys.length) tell(fill(words.gone, { n: keys.length - pages.length }))
    part('live').hidden = false
    await receive()
  }

  // What becomes of it.
  const name = () => part('title').value.trim() || document.querySelector('h1').textContent.trim()
  const { gather, file } = plaitGather(words)
  const gathered = async (from, act) => {
    const buttons = root.querySelectorAll('[data-some] > .tools button')
    for (const button of buttons) button.disabled = true
    const { whole, missed } = await gather(pages, name(), words.contents, (n) =>
      tell(fill(words.reading, { n, total: pages.length })))
    await act(whole)
    for (const button of buttons) button.disabled = false
    from.focus()
    tell(missed ? fill(words.missed, { n: missed }) : words.ready)
  }

  const printAll = (button) => gathered(button, (whole) => {
    const place = document.querySelector('[data-gathered]')
    place.replaceChildren(whole)
    document.documentElement.classList.add('gathered')
    addEventListener('afterprint', () => document.documentElement.classList.remove('gathered'), { once: true })
    print()
  })

  const saveAll = (button) => gathered(button, async (whole) => {
    if (!self.plaitStyle) await load(words.style)
    const text = file(whole, name(), self.plaitStyle ?? '')
    const link = make('a', undefined, {
      href: URL.createObjectURL(new Blob([text], { type: 'text/html' })),
      download: (name().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'pages') + '.html',
    })
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(link.href), 10000)
  })

  // The hub as it is on the web, where that is known: an address of the disk leads nobody else there.
  const onWeb = location.protocol === 'file:' ? words.base : new URL('.', location.href).href
  const copy = async (text, markup) => {
    const blob = (type, content) => new Blob([content], { type })
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': blob('text/plain', text), ...(markup ? { 'text/html': blob('text/html', markup) } : {}) }),
      ])
      return true
    } catch {
      const area = make('textarea', text)
      root.append(area)
      area.select()
      let isDone = false
      try {
        isDone = document.execCommand('copy')
      } catch {}
      area.remove()
      return isDone
    }
  }

  const copyList = async (button) => {
    const list = make('ol')
    for (const { title, path } of pages) {
      const item = make('li')
      item.append(onWeb ? make('a', title, { href: onWeb + path }) : title)
      list.append(item)
    }
    const text = pages.map(({ title, path }) => `${title}\n${(onWeb ?? '') + path}`).join('\n\n')
    tell(await copy(text, list.outerHTML) ? words.copied : words.notCopied)
    button.focus()
  }

  const share = async () => {
    const address = (onWeb ?? '') + location.pathname.split('/').pop() + '#' + pages.map(({ key }) => key).join('.')
    const box = part('link').querySelector('input')
    part('link').hidden = false
    box.value = address
    const isCopied = await copy(address)
    box.focus()
    box.select()
    tell(!isCopied ? words.notCopied : onWeb ? words.shared : words.beside)
  }

  const on = (name, act) => part(name).addEventListener('click', (event) => act(event.currentTarget))
  on('print', printAll)
  on('save', saveAll)
  on('copy', copyList)
  on('share', share)
  on('forget', () => {
    pages = []
    part('title').value = ''
    store.title('')
    keep()
    show()
    part('none').focus()
  })
  on('take', () => decide([...pages, ...offered.filter((page) => !isIn(page))]))
  on('replace', () => decide(offered))
  on('leave', () => decide(null))
  part('title').addEventListener('change', () => store.title(part('title').value.trim()))
  part('none').tabIndex = -1
  addEventListener('hashchange', receive)
  addEventListener('storage', async ({ key }) => {
    if (key !== store.place) return
    pages = await lookUp(store.read())
    show()
  })
  begin()
})();
