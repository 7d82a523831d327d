/**
 * Draws the pictures of the sample's complaints into data/sample/pictures: `node scripts/complaint-pictures.mjs
 * [folder]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import sharp from 'sharp'
import { drawings } from './complaint-drawings.mjs'

const WIDTH = 640
const HEIGHT = 480
const QUALITY = 78
const BYTES_MAX = 25 * 1024
const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
)

/** Marks each drawing as a demonstration, so that nobody takes it for a photo of somebody's home. */
const mark = await sharp({
  text: { text: '<span foreground="#ffffff">演示</span>', font: 'Noto Sans SC', fontfile: font, rgba: true, dpi: 200 },
})
  .extend({ top: 8, bottom: 8, left: 14, right: 14, background: '#00000099' })
  .flatten({ background: '#333333' })
  .png()
  .toBuffer()

const folder = process.argv[2] ?? 'data/sample/pictures'
mkdirSync(folder, { recursive: true })
for (const [name, shapes] of Object.entries(drawings)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${shapes}</svg>`
  const jpeg = await sharp(Buffer.from(svg))
    .composite([{ input: mark, gravity: 'southeast' }])
    .jpeg({ quality: QUALITY })
    .toBuffer()
  if (jpeg.length > BYTES_MAX) throw new Error(`${name}: ${jpeg.length} bytes are too many`)
  writeFileSync(join(folder, `${name}.jpg`), jpeg)
}
