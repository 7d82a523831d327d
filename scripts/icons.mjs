// Writes icons.scss beside the drawings and in each subpackage, names.ts, and src/ui/scenes/scenes.scss.
// An icon used by one subpackage only is shipped with it, because every user waits for the main package.
// WeChat cannot show inline SVG, so a drawing is shipped as a data URI: one class for each (icon, tone) in used.json.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** The tones of tokens.scss; `idle` is ink2 without the glow. */
export const toneColours = {
  ink: '#2e2018',
  ink2: '#674f3f',
  accent: '#a8440f',
  'on-accent': '#fff',
  ok: '#2c673d',
  warn: '#7d4b00',
  danger: '#a3132c',
  idle: '#674f3f',
}
const lampless = new Set(['danger', 'idle'])
const stroke = (colour) =>
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='${colour}' stroke-width='1.8' ` +
  "stroke-linecap='round' stroke-linejoin='round'>"

const shortNumbers = (text) =>
  text
    .replace(/(\.\d*?)0+(?=\D|$)/g, '$1')
    .replace(/\.(?=\D|$)/g, '')
    .replace(/(^|[^\d.])0(\.\d)/g, '$1$2')

/** Removes the glowing part of a drawing, for red icons and idle tabs. */
const putOutLamp = (svg) =>
  svg.replace(/<[a-z]+[^>]*class="icon-lit"[^>]*>/g, (part) =>
    part.includes('stroke="none"') ? '' : part.replace(/ fill="[^"]*"/, ''),
  )

/** One icon in one tone, as small SVG text with single quotes. */
export const paint = (svg, tone) => {
  const drawing = (lampless.has(tone) ? putOutLamp(svg) : svg).replace(/ class="icon-lit"/g, '')
  const body = shortNumbers(drawing.replace(/^\s*<svg[^>]*>/, '').trim()).replace(/currentColor/g, toneColours[tone])
  return stroke(toneColours[tone]) + body.replace(/"/g, "'")
}

/** Encodes only what CSS and the URL syntax forbid, which is far smaller than base64. */
export const dataUri = (svg) =>
  'data:image/svg+xml,' + svg.replace(/[<>#%{}]/g, (sign) => '%' + sign.charCodeAt(0).toString(16))

const rule = (name, svg) => `.${name} { background-image: url("${dataUri(svg)}"); }\n`

const iconFolder = new URL('../src/ui/icons/', import.meta.url)
const packageFolder = new URL('../src/packages/', import.meta.url)
/** Of what belongs to the main package, to a subpackage, or to pages of several subpackages. */
const folderOf = (room) => {
  if (room === 'main') return iconFolder
  return room.startsWith('pages/') ? new URL(`../src/${room}/`, import.meta.url) : new URL(`${room}/`, packageFolder)
}
const sceneFolder = new URL('../src/ui/scenes/', import.meta.url)
/** The drawing of an icon: `signs` stand for actions of the interface, `things` for its subjects. */
const drawing = (name) => {
  const path = ['signs', 'things'].map((group) => new URL(`svg/${group}/${name}.svg`, iconFolder)).find(existsSync)
  if (!path) throw new Error(`no drawing of the icon ${name}`)
  return readFileSync(path, 'utf8')
}
const read = (name, folder) => readFileSync(new URL(name, folder), 'utf8')

/**
 * Drawings that a subpackage shows in more than one tone, or on a tab, which no style sheet of a subpackage reaches: in a
 * script, as data URIs.
 */
const pictured = { 'complaints/parts/pictures.ts': ['boxes', 'car', 'drip', 'noise', 'pet', 'smoke'] }

const picturesOf = (names) =>
  '// Written by scripts/icons.mjs from the drawings in src/ui/icons.\n\n' +
  `export const pictures = {\n${names.map((name) => `  ${name}: "${dataUri(paint(drawing(name), 'ink'))}",\n`).join('')}}\n`

/** @returns {Record<string, string>} file URL → the content it must have */
export const writeAll = () => {
  const used = JSON.parse(read('used.json', iconFolder))
  const tonesOf = {}
  const sheets = {}
  for (const [room, tones] of Object.entries(used)) {
    let icons = '// Written by scripts/icons.mjs from the drawings and used.json in src/ui/icons.\n'
    for (const [tone, names] of Object.entries(tones)) {
      for (const name of names) {
        icons += rule(`i-${name}-${tone}`, paint(drawing(name), tone))
        ;(tonesOf[name] ??= new Set()).add(tone)
      }
    }
    sheets[new URL('icons.scss', folderOf(room))] = icons
  }
  const rows = Object.keys(tonesOf)
    .sort()
    .map(
      (name) =>
        `  ${/-/.test(name) ? `'${name}'` : name}: ${[...tonesOf[name]].map((tone) => `'${tone}'`).join(' | ')}\n`,
    )
  const scripts = Object.entries(pictured).map(([file, all]) => [new URL(file, packageFolder), picturesOf(all)])
  const names =
    '/** Every icon that is shipped, and its tones. Written by scripts/icons.mjs from svg/ and used.json. */\n' +
    `export interface IconTones {\n${rows.join('')}}\n`
  const scenes = readdirSync(sceneFolder)
    .filter((file) => file.endsWith('.svg'))
    .sort()
  const sceneRules = scenes.map((file) => {
    const [head = '', ...parts] = read(file, sceneFolder)
      .replace(/\s*\n\s*/g, '')
      .replace(/"/g, "'")
      .split(/(?<=>)/)
    return rule(`sc-${file.replace('.svg', '')}`, head + shortNumbers(parts.join('')))
  })
  return {
    ...sheets,
    ...Object.fromEntries(scripts),
    [new URL('names.ts', iconFolder)]: names,
    [new URL('scenes.scss', sceneFolder)]:
      `// Written by scripts/icons.mjs from the drawings here.\n${sceneRules.join('')}`,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, text] of Object.entries(writeAll())) writeFileSync(new URL(file), text)
}
