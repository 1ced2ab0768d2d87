// The last part of `assets/page-tools.js`: the controls below a page's title, which put it into the reader's folder and
// print it, and its address as a QR code.
(() => {
  'use strict'
  const tools = document.querySelector('[data-page-tools]')
  if (!tools) return
  const { key, hub, remove, added, removed, unkept, full } = tools.dataset
  const folder = self.plaitFolder(hub)
  const [button, printing, open, told] =
    ['folder', 'print', 'folder-open', 'told'].map((name) => tools.querySelector(`[data-${name}]`))
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

(() => {
  'use strict'
  const share = document.querySelector('[data-share]')
  if (!share) return
  const { title, long } = share.dataset
  const [address, code, save] = ['citation', 'code', 'save'].map((name) => share.querySelector(`[data-${name}]`))
  if (!address.textContent.trim() && location.protocol !== 'file:') {
    address.textContent = location.href.split(/[?#]/)[0]
    share.hidden = false
  }

  const draw = () => {
    const picture = self.plaitQR.draw(address.textContent.trim(), title)
    code.replaceChildren(picture ?? long)
    save.hidden = !picture
  }
  const load = () => {
    const script = document.createElement('script')
    script.src = share.dataset.share
    script.onload = draw
    document.head.append(script)
  }
  share.addEventListener('toggle', () => {
    if (share.open && !code.firstChild) self.plaitQR ? draw() : load()
  })
  save.addEventListener('click', () => {
    const text = new XMLSerializer().serializeToString(code.firstChild)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
    link.download = `${location.pathname.split('/').pop().replace(/\.html$/, '') || 'page'}-qr.svg`
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(link.href), 10000)
  })
})();
