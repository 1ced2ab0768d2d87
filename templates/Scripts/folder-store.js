// The first part of `assets/page-tools.js` and of `assets/folder.js`: the folder on the reader's device.
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
