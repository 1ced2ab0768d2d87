// What a word of the glossary means, shown where the word stands. Where that cannot be, its link leads to the glossary.
(() => {
  'use strict'
  if (!('popover' in HTMLElement.prototype) || !document.currentScript) return

  const address = new URL('glossary.js', document.currentScript.src).href
  let loading = null
  let shown = null

  /** The glossary, which is fetched from the hub's own files when it is first asked for. */
  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = address
      script.onload = () => resolve(self.plaitGlossary)
      script.onerror = reject
      document.head.append(script)
    })
    return loading
  }

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties)
    element.append(...children)
    return element
  }

  /** Below the word, or above it where there is no room; always within the window. */
  const place = (note, link) => {
    const [word, box] = [link.getBoundingClientRect(), note.getBoundingClientRect()]
    const gap = 8
    const left = Math.max(gap, Math.min(word.left, document.documentElement.clientWidth - box.width - gap))
    const [below, lowest] = [word.bottom + gap, innerHeight - box.height - gap]
    const top = below <= lowest ? below : word.top - box.height - gap
    note.style.left = `${left}px`
    note.style.top = `${Math.max(gap, Math.min(top, lowest))}px`
  }

  const show = (link, { terms, more, close }) => {
    const anchor = decodeURIComponent(link.hash.slice(1))
    const [, name, meaning] = terms.find(([key]) => key === anchor)
    shown?.remove()
    const button = make('button', { type: 'button', className: 'quiet-button', textContent: close })
    const note = make('div', { className: 'explained', popover: 'auto', tabIndex: -1, autofocus: true },
      make('p', {}, make('b', {}, name)), make('p', {}, meaning),
      make('p', { className: 'explained-foot' }, make('a', { href: link.href, textContent: more }), ' ', button))
    note.setAttribute('role', 'dialog')
    note.setAttribute('aria-label', name)
    button.addEventListener('click', () => note.hidePopover())
    // It stands after the word, so that the next key leads on from there.
    link.after(note)
    note.addEventListener('toggle', ({ newState }) => { if (newState === 'closed') note.remove() })
    shown = note
    note.showPopover()
    place(note, link)
  }

  const links = document.querySelectorAll('a.term')
  for (const link of links) {
    link.setAttribute('aria-haspopup', 'dialog')
    link.addEventListener('click', (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      load().then((glossary) => show(link, glossary)).catch(() => { location.href = link.href })
    })
  }
})();
