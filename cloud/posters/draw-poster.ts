import { spokenPosterCode } from '../../src/domain/scan/poster-code'
import type { PosterTask } from '../../src/domain/scan/poster-task'
import { noStepsWords, posterWords } from '../../src/domain/scan/poster-words.zh'
import { taskWords } from '../../src/domain/scan/task-words.zh'
import { drawCode, type CodePicture } from './draw-code'
import { drawShapes } from './draw-shapes'
import { PICTURE_SIZE, pictures } from './drawing/pictures'
import { scene, sceneSize } from './drawing/scene'
import { type Fitted, fitText } from './fit-text'
import { footWords } from './foot-words.zh'
import { GLYPH_HEIGHT, linesIn, MM } from './pdf-text'

/** What stands on one sheet. What is not known is null and left out. */
export interface PosterSheet {
  task: PosterTask
  /** Twelve characters, for whoever types them. */
  code: string
  picture: CodePicture
  point: string
  /** Of a sign at a door. */
  room: string | null
  /** `每天 9:00–18:00`. */
  hours: string | null
  phone: string | null
  hasNoSteps: boolean
  /** The day it was made, as people write it. */
  madeOn: string
  isSample: boolean
}

/** The layout is in millimetres of A4; A3 is the same sheet, √2 times as large. */
const A4 = { width: 210, height: 297 }
const SCENE_HEIGHT = 60
const MARGIN = 16
const INNER = A4.width - 2 * MARGIN
const CODE_SIDE = 80

const colours = {
  paper: '#fffcf6',
  ink: '#2e2018',
  quiet: '#674f3f',
  accent: '#a8440f',
  onAccent: '#ffffff',
  lamp: '#fdeec9',
}

type Doc = PDFKit.PDFDocument

interface Text {
  font: 'regular' | 'bold'
  colour: string
  x: number
  y: number
  width: number
  height: number
  /** In points. */
  max: number
  min: number
  line?: number
}

const fit = (doc: Doc, text: string, { font, width, height, max, min, line = 1.3 }: Text): Fitted => {
  doc.font(font)
  return fitText(linesIn(doc), text, { width: width * MM, height: height * MM, max, min, line })
}

/** Writes a text as large as its frame allows. @returns the height that it took, in millimetres */
const write = (doc: Doc, text: string, frame: Text): number => {
  const { size, lines } = fit(doc, text, frame)
  const step = size * (frame.line ?? 1.3)
  doc.font(frame.font).fontSize(size).fillColor(frame.colour)
  for (const [place, line] of lines.entries()) {
    const top = frame.y * MM + place * step + (step - size * GLYPH_HEIGHT) / 2
    doc.text(line, frame.x * MM, top, { lineBreak: false })
  }
  return (lines.length * step) / MM
}

const drawScene = (doc: Doc): void => {
  const scale = (A4.width * MM) / sceneSize.width
  const drawn = sceneSize.height * scale
  doc
    .save()
    .rect(0, 0, A4.width * MM, SCENE_HEIGHT * MM)
    .clip()
  drawShapes(doc, scene, { x: 0, y: SCENE_HEIGHT * MM - drawn, scale, ink: colours.ink })
  doc.restore()
}

const drawHead = (doc: Doc, { task, point, room }: PosterSheet): number => {
  const { about } = posterWords[task]
  const where = room === null ? point : `${point} · ${room}`
  let y = SCENE_HEIGHT + 7
  y += write(doc, where, {
    font: 'bold',
    colour: colours.accent,
    x: MARGIN,
    y,
    width: INNER,
    height: 24,
    max: 26,
    min: 16,
  })
  y += write(doc, taskWords[task], {
    font: 'bold',
    colour: colours.ink,
    x: MARGIN,
    y,
    width: INNER,
    height: 46,
    max: 104,
    min: 72,
    line: 1.16,
  })
  y += write(doc, about, {
    font: 'regular',
    colour: colours.ink,
    x: MARGIN,
    y: y + 1,
    width: INNER,
    height: 24,
    max: 23,
    min: 16,
    line: 1.4,
  })
  return y
}

const drawSteps = (doc: Doc, task: PosterTask, top: number): void => {
  const [x, height] = [MARGIN + CODE_SIDE + 8, CODE_SIDE / 3]
  for (const [place, [picture, says]] of posterWords[task].steps.entries()) {
    const middle = top + height * (place + 0.5)
    doc.circle((x + 6) * MM, middle * MM, 6 * MM).fill(colours.accent)
    doc.font('bold').fontSize(24).fillColor(colours.onAccent)
    doc.text(String(place + 1), x * MM, middle * MM - 24 * 0.72, { width: 12 * MM, align: 'center', lineBreak: false })
    const scale = (15 * MM) / PICTURE_SIZE
    drawShapes(doc, pictures[picture], { x: (x + 15) * MM, y: (middle - 7.5) * MM, scale, ink: colours.ink })
    const frame = {
      font: 'bold',
      colour: colours.ink,
      x: x + 33,
      y: middle,
      width: INNER - CODE_SIDE - 41,
      height,
      max: 22,
      min: 14,
    } as const
    const { size, lines } = fit(doc, says, frame)
    write(doc, says, { ...frame, y: middle - (lines.length * size * 1.3) / MM / 2 })
  }
}

const drawPhone = (doc: Doc, { task, phone }: PosterSheet, top: number): void => {
  if (phone === null) return
  doc.roundedRect(MARGIN * MM, top * MM, INNER * MM, 40 * MM, 6 * MM).fill(colours.lamp)
  const scale = (17 * MM) / PICTURE_SIZE
  drawShapes(doc, pictures.phone, { x: (MARGIN + 8) * MM, y: (top + 11.5) * MM, scale, ink: colours.ink })
  const [x, width] = [MARGIN + 32, INNER - 40]
  write(doc, posterWords[task].byPhone, {
    font: 'bold',
    colour: colours.ink,
    x,
    y: top + 6,
    width,
    height: 11,
    max: 22,
    min: 14,
  })
  write(doc, phone, {
    font: 'bold',
    colour: colours.ink,
    x,
    y: top + 17,
    width,
    height: 20,
    max: 44,
    min: 24,
    line: 1.2,
  })
}

const drawFoot = (doc: Doc, { hours, hasNoSteps, madeOn, isSample, code }: PosterSheet): void => {
  const about = [hours, hasNoSteps ? noStepsWords : null].filter((part) => part !== null).join(' · ')
  const by = [footWords.name, isSample ? footWords.sample : null, footWords.made(madeOn)]
  const foot = { font: 'regular', colour: colours.quiet, x: MARGIN, width: INNER, height: 7, max: 13, min: 9 } as const
  write(doc, about, { ...foot, y: A4.height - 21 })
  write(doc, [...by.filter((part) => part !== null), footWords.code(spokenPosterCode(code))].join(' · '), {
    ...foot,
    y: A4.height - 14,
  })
}

/**
 * Draws one sheet onto the current page. Fonts `regular` and `bold` are registered with the document.
 * @param scale 1 for A4, √2 for A3
 */
export const drawPoster = (doc: Doc, sheet: PosterSheet, scale: number): void => {
  doc.save().scale(scale)
  doc.rect(0, 0, A4.width * MM, A4.height * MM).fill(colours.paper)
  drawScene(doc)
  const headEnd = drawHead(doc, sheet)
  const [phoneTop, room] = [A4.height - 64, A4.height - 68 - headEnd]
  const codeTop = headEnd + Math.max(2, (room - CODE_SIDE) / 2)
  drawCode(doc, sheet.picture, { x: MARGIN * MM, y: codeTop * MM, side: CODE_SIDE * MM, ink: colours.ink })
  drawSteps(doc, sheet.task, codeTop)
  drawPhone(doc, sheet, phoneTop)
  drawFoot(doc, sheet)
  doc.restore()
}
