// `assets/qr.js`: QR codes of texts of up to 213 bytes, by ISO/IEC 18004: bytes, error correction of level M, versions 1
// to 10. Drawn in the page; nobody is asked for anything.
self.plaitQR = (() => {
  'use strict'

  // Of each version: codewords, codewords of error correction in a block, blocks, and the middles of alignment patterns
  // (tables 1, 9 and E.1).
  const versions = [
    [26, 10, 1, []], [44, 16, 1, [6, 18]], [70, 26, 1, [6, 22]], [100, 18, 2, [6, 26]], [134, 24, 2, [6, 30]],
    [172, 16, 4, [6, 34]], [196, 18, 4, [6, 22, 38]], [242, 22, 4, [6, 24, 42]], [292, 22, 5, [6, 26, 46]],
    [346, 26, 5, [6, 28, 50]],
  ]
  const masks = [
    (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
    (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => (x * y) % 2 + (x * y) % 3,
    (x, y) => ((x * y) % 2 + (x * y) % 3) % 2, (x, y) => ((x + y) % 2 + (x * y) % 3) % 2,
  ]

  /** The product of two elements of the field of 256, modulo x^8 + x^4 + x^3 + x^2 + 1. */
  const times = (left, right) => {
    let product = 0
    for (let bit = 7; bit >= 0; bit -= 1) {
      product = (product << 1) ^ ((product >>> 7) * 0x11d)
      product ^= ((right >>> bit) & 1) * left
    }
    return product
  }

  /** The codewords that correct errors in a block (Reed and Solomon). */
  const correction = (data, count) => {
    const divisor = Array(count).fill(0)
    divisor[count - 1] = 1
    let root = 1
    for (let index = 0; index < count; index += 1) {
      for (let place = 0; place < count; place += 1) {
        divisor[place] = times(divisor[place], root) ^ (divisor[place + 1] ?? 0)
      }
      root = times(root, 2)
    }
    const rest = Array(count).fill(0)
    for (const byte of data) {
      const factor = byte ^ rest.shift()
      rest.push(0)
      divisor.forEach((one, place) => { rest[place] ^= times(one, factor) })
    }
    return rest
  }

  /** A number with the remainder of a division behind it, for the information on format and version. */
  const withRemainder = (number, bits, divisor) => {
    let rest = number
    for (let index = 0; index < bits; index += 1) rest = (rest << 1) ^ ((rest >>> (bits - 1)) * divisor)
    return (number << bits) | rest
  }

  const dataCount = ([all, each, blocks]) => all - each * blocks
  // A text begins with its mode, and with its length in 8 bits, or in 16 from version 10.
  const lengthBits = (number) => (number < 10 ? 8 : 16)
  const fits = (bytes, number) => 4 + lengthBits(number) + 8 * bytes.length <= 8 * dataCount(versions[number - 1])

  /** All codewords of a text in a version, blocks woven into each other. */
  const codewords = (bytes, number) => {
    const [, each, blocks] = versions[number - 1]
    const count = dataCount(versions[number - 1])
    const bits = []
    const add = (value, length) => {
      for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >>> bit) & 1)
    }
    add(4, 4)
    add(bytes.length, lengthBits(number))
    for (const byte of bytes) add(byte, 8)
    add(0, Math.min(4, 8 * count - bits.length))
    while (bits.length % 8) bits.push(0)
    const data = []
    for (let place = 0; place < bits.length; place += 8) data.push(parseInt(bits.slice(place, place + 8).join(''), 2))
    for (let index = 0; data.length < count; index += 1) data.push(index % 2 ? 0x11 : 0xec)
    const short = Math.floor(count / blocks)
    const parts = []
    for (let index = 0, place = 0; index < blocks; index += 1) {
      const end = place + short + (index >= blocks - (count % blocks) ? 1 : 0)
      parts.push(data.slice(place, end))
      place = end
    }
    const checks = parts.map((part) => correction(part, each))
    const woven = (lists) => {
      const longest = Math.max(...lists.map((list) => list.length))
      return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat()
    }
    return [...woven(parts), ...woven(checks)]
  }

  /** Draws all that does not depend on the text; gives the modules, and which of them are taken. */
  const patterns = (number) => {
    const size = 17 + 4 * number
    const grid = (value) => Array.from({ length: size }, () => Array(size).fill(value))
    const [modules, taken] = [grid(0), grid(false)]
    const set = (x, y, dark) => {
      if (x < 0 || y < 0 || x >= size || y >= size) return
      modules[y][x] = Number(dark)
      taken[y][x] = true
    }
    for (let place = 0; place < size; place += 1) {
      set(6, place, place % 2 === 0)
      set(place, 6, place % 2 === 0)
    }
    const square = (x, y, reach, isDark) => {
      for (let down = -reach; down <= reach; down += 1) {
        for (let across = -reach; across <= reach; across += 1) {
          set(x + across, y + down, isDark(Math.max(Math.abs(across), Math.abs(down))))
        }
      }
    }
    for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) square(x, y, 4, (ring) => ring !== 2 && ring !== 4)
    const middles = versions[number - 1][3]
    const [first, last] = [middles[0], middles.at(-1)]
    for (const x of middles) {
      for (const y of middles) {
        const isCorner = (x === first && (y === first || y === last)) || (x === last && y === first)
        if (!isCorner) square(x, y, 2, (ring) => ring !== 1)
      }
    }
    if (number >= 7) {
      const bits = withRemainder(number, 12, 0x1f25)
      for (let bit = 0; bit < 18; bit += 1) {
        const [long, short] = [size - 11 + (bit % 3), Math.floor(bit / 3)]
        set(long, short, (bits >>> bit) & 1)
        set(short, long, (bits >>> bit) & 1)
      }
    }
    const setFormat = (mask) => {
      // Level M is 00.
      const bits = withRemainder(mask, 10, 0x537) ^ 0x5412
      const bit = (place) => (bits >>> place) & 1
      for (let place = 0; place < 6; place += 1) set(8, place, bit(place))
      set(8, 7, bit(6))
      set(8, 8, bit(7))
      set(7, 8, bit(8))
      for (let place = 9; place < 15; place += 1) set(14 - place, 8, bit(place))
      for (let place = 0; place < 8; place += 1) set(size - 1 - place, 8, bit(place))
      for (let place = 8; place < 15; place += 1) set(8, size - 15 + place, bit(place))
      set(8, size - 8, 1)
    }
    setFormat(0)
    return { size, modules, taken, setFormat }
  }

  /** Fills the modules that are not taken, two columns at a time, up and down. */
  const place = ({ size, modules, taken }, words) => {
    let count = 0
    for (let right = size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5
      for (let step = 0; step < size; step += 1) {
        for (const x of [right, right - 1]) {
          const y = ((right + 1) & 2) === 0 ? size - 1 - step : step
          if (taken[y][x]) continue
          modules[y][x] = ((words[count >>> 3] ?? 0) >>> (7 - (count & 7))) & 1
          count += 1
        }
      }
    }
  }

  /** How hard the modules are to read (section 7.8.3.1). */
  const penalty = (modules) => {
    const size = modules.length
    let sum = 0
    const columns = modules.map((_, x) => modules.map((row) => row[x]))
    for (const line of [...modules, ...columns]) {
      const text = line.join('')
      for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2
      const wide = `0000${text}0000`
      for (const pattern of ['10111010000', '00001011101']) {
        for (let from = wide.indexOf(pattern); from >= 0; from = wide.indexOf(pattern, from + 1)) sum += 40
      }
    }
    for (let y = 1; y < size; y += 1) {
      for (let x = 1; x < size; x += 1) {
        const four = modules[y][x] + modules[y - 1][x] + modules[y][x - 1] + modules[y - 1][x - 1]
        if (four % 4 === 0) sum += 3
      }
    }
    const dark = modules.flat().reduce((all, one) => all + one, 0)
    return sum + 10 * Math.floor(Math.abs(dark / (size * size) - 0.5) * 20)
  }

  /** The modules of a text, as rows of 0 and 1; `null` for a text that is too long. The mask is the best one unless it is given. */
  const make = (text, given) => {
    const bytes = [...new TextEncoder().encode(text)]
    const number = versions.findIndex((_, index) => fits(bytes, index + 1)) + 1
    if (number === 0) return null
    const drawn = patterns(number)
    place(drawn, codewords(bytes, number))
    const masked = (mask) => {
      drawn.setFormat(mask)
      return drawn.modules.map((row, y) =>
        row.map((one, x) => (drawn.taken[y][x] ? one : one ^ Number(masks[mask](x, y) === 0))))
    }
    if (given !== undefined) return masked(given)
    const all = masks.map((_, mask) => masked(mask))
    const marks = all.map(penalty)
    return all[marks.indexOf(Math.min(...marks))]
  }

  /** The code as a drawing, black on white with the quiet zone that readers need, and a title. */
  const draw = (text, title) => {
    const modules = make(text)
    if (!modules) return null
    const side = modules.length + 8
    const add = (parent, name, attributes) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name)
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      parent?.append(element)
      return element
    }
    const picture = add(null, 'svg', { viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': title, 'shape-rendering': 'crispEdges' })
    add(picture, 'rect', { width: side, height: side, fill: '#fff' })
    const path = modules.flatMap((row, y) =>
      [...row.join('').matchAll(/1+/g)].map(({ 0: run, index }) => `M${index + 4} ${y + 4}h${run.length}v1h-${run.length}z`))
    add(picture, 'path', { d: path.join(''), fill: '#000' })
    return picture
  }

  return { make, draw, correction, withRemainder }
})();
