// Draws the marks of the map from one source: PNG files for WeChat's Map in src/assets/map, and
// src/ui/reach-map/marks.scss for the browser. Needs the Chromium that the tests use.
import { mkdirSync, writeFileSync } from 'node:fs'
import { launchChromium } from '../test/chromium/find.mjs'
import { dataUri } from './icons.mjs'
import { palettePng } from './palette-png.mjs'

const colours = { ink: '#2e2018', lamp: '#f3b64a', pale: '#f3e7d3', accent: '#a8440f' }
const scale = 2

const outline = 'M0 1l-5-6h-9.5a2.5 2.5 0 0 1-2.5-2.5V-20L0-33l17 13v12.5a2.5 2.5 0 0 1-2.5 2.5H5z'
const looks = {
  open: { fill: colours.lamp, stroke: colours.ink, width: 1.5, dash: '' },
  closed: { fill: colours.pale, stroke: colours.ink, width: 1.5, dash: " stroke-dasharray='3 2'" },
  answer: { fill: colours.accent, stroke: '#fff', width: 1.8, dash: '' },
}

/** A house whose tip at the bottom marks the position, 36 by 37 pixels. */
const house = (state, figure = '') => {
  const { fill, stroke, width, dash } = looks[state]
  const words = figure
    ? `<text y='-10' text-anchor='middle' font-family='Noto Sans CJK SC,Noto Sans SC' font-size='13.5' font-weight='700' ` +
      `fill='${state === 'answer' ? '#fff' : colours.ink}'>${figure}</text>`
    : ''
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='-18 -35 36 37'><path d='${outline}' fill='${fill}' ` +
    `stroke='${stroke}' stroke-width='${width}' stroke-linejoin='round'${dash}/>${words}</svg>`
  )
}

const me =
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='-15 -15 30 30'><circle r='15' fill='${colours.ink}' ` +
  `fill-opacity='.14'/><circle r='7.5' fill='${colours.ink}' stroke='#fff' stroke-width='2.6'/></svg>`

const minutes = Array.from({ length: 10 }, (_, at) => String(at + 1))
const pictures = {
  open: house('open'),
  ...Object.fromEntries(minutes.map((figure) => [`open-${figure}`, house('open', figure)])),
  closed: house('closed', '关'),
  answer: house('answer'),
  ...Object.fromEntries(minutes.map((figure) => [`answer-${figure}`, house('answer', figure)])),
  me,
}

const wide = (name) => (name.startsWith('answer') ? 48 : name === 'me' ? 30 : 36) * scale
const tall = (name) => Math.round(name === 'me' ? wide(name) : (wide(name) * 37) / 36)

const browser = await launchChromium()
const page = await browser.newPage()
const folder = new URL('../src/assets/map/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, svg] of Object.entries(pictures)) {
  const [width, height] = [wide(name), tall(name)]
  const pixels = await page.evaluate(
    async ({ svg, width, height }) => {
      const image = new Image(width, height)
      image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg', `<svg width='${width}' height='${height}'`))}`
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const pen = canvas.getContext('2d')
      pen.drawImage(image, 0, 0, width, height)
      return [...pen.getImageData(0, 0, width, height).data]
    },
    { svg, width, height },
  )
  writeFileSync(new URL(`${name}.png`, folder), palettePng(Uint8Array.from(pixels), width, height))
}
await browser.close()

const rules = { 'rm-open': house('open'), 'rm-closed': house('closed'), 'rm-answer': house('answer'), 'rm-me': me }
writeFileSync(
  new URL('../src/ui/reach-map/marks.scss', import.meta.url),
  '// Written by scripts/map-marks.mjs.\n' +
    Object.entries(rules)
      .map(([name, svg]) => `.${name} { background-image: url("${dataUri(svg)}"); }\n`)
      .join(''),
)
