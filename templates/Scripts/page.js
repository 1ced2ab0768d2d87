// What every page does beyond its markup: it marks in the list of contents where the reader is, and copies texts. Without
// it the list is a list of links, and texts are selected by hand.
(() => {
  'use strict'

  // A page of the disk cannot be read by another but in a frame, where it says itself what it holds: the reader's folder
  // asks for it so. On a server nothing is said, since any site may frame a page there.
  if (location.protocol === 'file:' && parent !== self) {
    parent.postMessage({ plaitPage: document.querySelector('main').outerHTML }, '*')
  }

  /** Marks in the list of contents the last heading that has been scrolled past. */
  const followContents = (side) => {
    const entries = [...side.querySelectorAll('.contents a')]
      .map((link) => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
      .filter(({ heading }) => heading)
    if (!entries.length) return
    const details = side.querySelector('details')
    const scrollers = [side, entries[0].link.closest('nav')]
    let marked = null
    let isWaiting = false

    const find = () => {
      const page = document.documentElement
      if (page.scrollTop > 0 && page.scrollTop + innerHeight > page.scrollHeight - 2) return entries.at(-1).link
      const line = innerHeight / 4
      let found = null
      for (const { link, heading } of entries) {
        if (heading.getBoundingClientRect().top <= line) found = link
      }
      return found
    }

    const keepInSight = (link) => {
      for (const scroller of scrollers) {
        if (scroller.scrollHeight <= scroller.clientHeight) continue
        const [box, place] = [scroller.getBoundingClientRect(), link.getBoundingClientRect()]
        if (place.top < box.top || place.bottom > box.bottom) {
          scroller.scrollTop += place.top - box.top - box.height / 2
        }
      }
    }

    const mark = () => {
      isWaiting = false
      const found = find()
      if (found === marked) return
      marked?.removeAttribute('aria-current')
      found?.setAttribute('aria-current', 'location')
      marked = found
      if (found) keepInSight(found)
    }

    const wait = () => {
      if (isWaiting) return
      isWaiting = true
      requestAnimationFrame(mark)
    }

    // Where the lists stand beside the text they are open for everyone, programs that read aloud among them; on a small
    // screen the open bar would lie over what it leads to.
    const isBeside = matchMedia('(min-width: 64em)')
    const open = () => { details.open = isBeside.matches }
    isBeside.addEventListener('change', open)
    open()
    side.addEventListener('click', (event) => {
      if (event.target.closest('a')) open()
    })
    addEventListener('scroll', wait, { passive: true })
    addEventListener('resize', wait, { passive: true })
    mark()
  }

  /** Puts a button below a text that copies it. */
  const addCopyButton = (text) => {
    const button = document.createElement('button')
    const status = document.createElement('span')
    button.type = 'button'
    button.className = 'quiet-button'
    button.textContent = text.dataset.citation
    status.setAttribute('role', 'status')
    button.addEventListener('click', async () => {
      status.textContent = ''
      getSelection().selectAllChildren(text)
      const copied = await navigator.clipboard?.writeText(text.textContent.trim()).then(() => true, () => false)
      // A page that is neither secure nor from the disk has no clipboard, but may copy what is selected.
      if (copied || document.execCommand('copy')) status.textContent = text.dataset.copied
    })
    text.after(button, ' ', status)
  }

  const side = document.querySelector('.side')
  if (side) followContents(side)
  document.querySelectorAll('[data-citation]').forEach(addCopyButton)
})();
