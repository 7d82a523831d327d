import type { PrintedCertificate, PrintedService } from '../platform/certificate-printer'
import { dayWord, hoursWord } from '../../src/domain/hours/words.zh'
import { colours, drawFrame, drawRule, INNER, MARGIN, PAGE } from './page-frame'
import { words } from './words.zh'
import { type Doc, writeText } from './write-text'

const TOP = 58
const ROW = 6
/** How many services one page lists. */
export const SERVICES_PER_PAGE = Math.floor((PAGE.height - TOP - 30) / ROW)

/** The columns in millimetres. */
const columns = [
  { name: 'day', x: 0, width: 42 },
  { name: 'title', x: 42, width: 50 },
  { name: 'point', x: 94, width: 38 },
  { name: 'minutes', x: 132, width: INNER - 132 },
] as const

const cellsOf = ({ day, title, point, minutes }: PrintedService) => ({
  day: dayWord(day),
  title,
  point,
  minutes: hoursWord(minutes),
})

const drawLine = (doc: Doc, cells: ReturnType<typeof cellsOf>, y: number, font: 'regular' | 'bold'): void => {
  for (const { name, x, width } of columns) {
    const place = { x: MARGIN + x, y, width: width - 1, height: ROW - 1 }
    writeText(doc, cells[name], {
      ...place,
      font,
      colour: colours.ink,
      size: 10,
      min: 5,
      align: name === 'minutes' ? 'right' : 'left',
    })
  }
}

/** Draws one page of the list of services. @param nth of the document's pages, from 1 */
export const drawServices = (
  doc: Doc,
  { number, isSample }: PrintedCertificate,
  services: readonly PrintedService[],
  [nth, all]: readonly [nth: number, all: number],
): void => {
  drawFrame(doc, isSample)
  const head = { x: MARGIN, width: INNER, align: 'center' } as const
  writeText(doc, words.list, { ...head, y: 28, height: 12, size: 18, font: 'bold', colour: colours.ink })
  const quiet = { ...head, height: 8, size: 11, font: 'regular', colour: colours.quiet } as const
  writeText(doc, words.number(number), { ...quiet, y: 39 })
  drawLine(doc, words.heads, TOP - ROW - 2, 'bold')
  drawRule(doc, TOP - 2)
  for (const [place, service] of services.entries()) drawLine(doc, cellsOf(service), TOP + place * ROW, 'regular')
  writeText(doc, words.page(nth, all), { ...quiet, y: PAGE.height - 24 })
}
