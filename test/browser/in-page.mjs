/**
 * Runs in the page. It must stand on its own: nothing outside it exists there.
 *
 * @param {{ target: number, letters: number, frame: { page: string, bar: string | null, map: string } }} least the least sizes
 *   in CSS pixels, and the selectors of pages, of a bar above them that is ours, and of maps
 * @returns {string[]} what is wrong, a sentence each
 */
export function readLayout(least) {
  const CONTRAST = 4.5
  const ROUNDING = 0.6
  const faults = []
  const screen = [...document.querySelectorAll(least.frame.page)].filter((page) => page.checkVisibility()).at(-1)
  const navigationBar = least.frame.bar === null ? null : document.querySelector(least.frame.bar)
  const layers = [screen, navigationBar, ...document.querySelectorAll('.sh')].filter(Boolean)
  if (!screen) return ['no page is shown']

  const short = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 30)
  const isSeen = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
  const styles = new Map()
  const styleOf = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element))
    return styles.get(element)
  }
  const ancestors = (element) => {
    const found = []
    for (let at = element; at; at = at.parentElement) found.push(at)
    return found
  }
  /** The map is a movable picture; the list beside it has the same content. */
  const isOnMap = (element) => element.closest(least.frame.map) !== null

  /** Fixed elements (tab bar, sheet, footer) may cover scrolled content. */
  const layerOf = (element) =>
    ancestors(element).find((box) => box === navigationBar || ['fixed', 'sticky'].includes(styleOf(box).position)) ??
    screen
  const share = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

  const texts = layers.flatMap((layer) => {
    const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
    const found = []
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const element = node.parentElement
      if (node.textContent.trim() === '' || !element || !isSeen(element) || element.closest('style,script')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const size = parseFloat(styleOf(element).fontSize)
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      found.push({ node, element, text: short(node.textContent), size, lines })
    }
    return found
  })

  // ── letters large enough, also those that the stylesheet writes
  for (const { element, text, size } of texts) {
    if (size < least.letters - 0.01) faults.push(`letters of ${size} px: ${text}`)
    for (const pseudo of ['::before', '::after']) {
      const { content, fontSize } = getComputedStyle(element, pseudo)
      if (/[\p{L}\p{N}]/u.test(content.replace(/^(none|normal)$/, '')) && parseFloat(fontSize) < least.letters) {
        faults.push(`letters of ${fontSize} in ${content}`)
      }
    }
  }

  // ── lines far enough apart to keep one's place, where there are several
  const LINE = 1.3
  for (const { element, text, size, lines } of texts) {
    const tops = new Set(lines.map(({ top }) => Math.round(top)))
    const height = parseFloat(styleOf(element).lineHeight)
    if (tops.size > 1 && !isOnMap(element) && !(height / size >= LINE - 0.01)) {
      faults.push(`lines of ${(height / size).toFixed(2)}: ${text}`)
    }
  }

  // ── a telephone number on one line: half a number is misread. A random id with letters in it is none.
  for (const { element, text, node } of texts) {
    for (const { 0: number, index } of node.textContent.matchAll(
      /(?<![a-z\d-])\d[\d\u00a0\u2011 -]{6,}\d(?![a-z\d])/g,
    )) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + number.length)
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top))
      if (!isOnMap(element) && new Set(tops).size > 1) faults.push(`number on two lines: ${text}`)
    }
  }

  // ── nothing cut: by a box that hides what is too long, by the edge of the screen
  for (const { element, text, lines } of texts) {
    if (isOnMap(element)) continue
    for (const line of lines) {
      if (line.left < -ROUNDING || line.right > innerWidth + ROUNDING) faults.push(`off the screen: ${text}`)
      let isScrolled = false
      for (const box of ancestors(element)) {
        const { overflowX, overflowY, display } = styleOf(box)
        if (display === 'inline' || display === 'contents') continue
        const { left, right, top, bottom } = box.getBoundingClientRect()
        const isCutSideways = line.left < left - 1 || line.right > right + 1
        if (overflowX !== 'visible' && isCutSideways) faults.push(`cut sideways: ${text}`)
        if (['auto', 'scroll'].includes(overflowY)) isScrolled = true
        // The font's own line is taller than its letters.
        const spare = line.height * 0.2
        const isCut = line.top + spare < top || line.bottom - spare > bottom
        if (!isScrolled && ['hidden', 'clip'].includes(overflowY) && isCut) faults.push(`cut off: ${text}`)
      }
    }
  }
  for (const input of screen.querySelectorAll('input, textarea')) {
    if (!isSeen(input) || input.value !== '' || !input.placeholder) continue
    const { font, letterSpacing, paddingLeft, paddingRight } = getComputedStyle(input)
    const pen = document.createElement('canvas').getContext('2d')
    pen.font = font
    pen.letterSpacing = letterSpacing
    const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    if (pen.measureText(input.placeholder).width > room + 1) faults.push(`placeholder cut: ${input.placeholder}`)
  }

  // ── no text over another
  const letterBoxes = texts
    .filter(({ element }) => !isOnMap(element))
    .flatMap(({ element, text, size, lines }) =>
      lines.map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2
        return {
          element,
          text,
          layer: layerOf(element),
          left,
          right,
          top: middle - size * 0.42,
          bottom: middle + size * 0.42,
        }
      }),
    )
  letterBoxes.forEach((a, index) => {
    for (const b of letterBoxes.slice(index + 1)) {
      if (a.element === b.element || a.layer !== b.layer) continue
      if (share(a, b)) faults.push(`over each other: ${a.text} and ${b.text}`)
    }
  })

  // ── contrast, by the fills behind the letters. axe gives up wherever a fill also holds an icon.
  const parse = (colour) => {
    const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number)
    return { r, g, b, a }
  }
  const over = (top, under) => {
    const mix = (name) => top[name] * top.a + under[name] * (1 - top.a)
    return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 }
  }
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m)
    return (x + 0.05) / (y + 0.05)
  }
  for (const { element, text } of texts) {
    if (isOnMap(element)) continue // labels on the map have drawn backgrounds; tokens define their contrast
    const fills = ancestors(element).map((box) => parse(styleOf(box).backgroundColor))
    const ground = fills.reduceRight((under, fill) => over(fill, under), { r: 255, g: 255, b: 255, a: 1 })
    const found = contrast(over(parse(styleOf(element).color), ground), ground)
    if (found < CONTRAST) faults.push(`contrast ${found.toFixed(2)}: ${text}`)
  }

  // ── targets
  const targets = layers.flatMap((layer) => [
    ...layer.querySelectorAll(
      '.taro-navigation-bar-home, .taro-navigation-bar-back, [role=button], [role=radio], [role=switch], [role=checkbox], [role=tab], [role=link], a[href], button, input, textarea, [tabindex="0"]',
    ),
  ])
  const nameOf = (target) => short(target.getAttribute('aria-label') ?? target.textContent ?? '') || target.className
  const boxes = targets
    .filter((target) => isSeen(target) && !target.matches(least.frame.map))
    .map((target) => ({ target, layer: layerOf(target), ...target.getBoundingClientRect().toJSON() }))
  for (const { target, width, height } of boxes) {
    if (width < least.target - ROUNDING || height < least.target - ROUNDING) {
      faults.push(`target of ${Math.round(width)} × ${Math.round(height)}: ${nameOf(target)}`)
    }
  }
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const isNested = a.target.contains(b.target) || b.target.contains(a.target)
      const isVeil = [a, b].some(({ target }) => target.classList.contains('sh-veil')) // it lies under the question
      if (isNested || isVeil || a.layer !== b.layer || isOnMap(a.target) || isOnMap(b.target)) continue
      if (share(a, b)) faults.push(`targets over each other: ${nameOf(a.target)} and ${nameOf(b.target)}`)
    }
  })

  // ── one filled button at a time: two next to each other would ask which
  const filled = layers
    .flatMap((layer) => [...layer.querySelectorAll('.bt-main')])
    // on the dark page of a photo the same buttons are outlines
    .filter((button) => isSeen(button) && getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)')
    .map((button) => ({ button, layer: button.closest('.sh') ?? screen, ...button.getBoundingClientRect().toJSON() }))
  filled.forEach((a, index) => {
    for (const b of filled.slice(index + 1)) {
      const isFar = Math.abs(a.top - b.top) > innerHeight
      if (a.layer === b.layer && !isFar) faults.push(`two filled buttons: ${nameOf(a.button)} and ${nameOf(b.button)}`)
    }
  })

  // ── no sideways scroll, and the end of the page stands free of the bar
  for (const box of [document.documentElement, document.body, screen]) {
    if (box.scrollWidth > box.clientWidth + 1) faults.push(`scrolls sideways: ${box.scrollWidth} in ${box.clientWidth}`)
  }
  if (document.documentElement.scrollHeight > innerHeight + 1) {
    faults.push(`the frame is taller than the screen by ${document.documentElement.scrollHeight - innerHeight} px`)
  }
  const before = screen.scrollTop
  screen.scrollTop = screen.scrollHeight
  const bar = screen.querySelector('.tb')
  const floor = Math.min(innerHeight, bar && isSeen(bar) ? bar.getBoundingClientRect().top : innerHeight)
  for (const { element, text } of texts) {
    if (bar?.contains(element) || !screen.contains(element)) continue
    const { bottom } = element.getBoundingClientRect()
    if (bottom > floor + ROUNDING) faults.push(`lies under the bar at the page's end: ${text}`)
  }
  screen.scrollTop = before

  return [...new Set(faults)]
}
