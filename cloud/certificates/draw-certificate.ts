import type { PrintedCertificate } from '../platform/certificate-printer'
import { dayWord, hoursWord, kindsWord, periodWord } from '../../src/domain/hours/words.zh'
import { asciiPart } from '../../src/domain/text'
import { drawCode } from '../posters/draw-code'
import { colours, drawFrame, drawRule, INNER, MARGIN, PAGE } from './page-frame'
import { words } from './words.zh'
import { MM } from '../posters/pdf-text'
import { type Doc, writeText } from './write-text'

const LABEL = 30
const ROW = 14
const CODE_SIDE = 42

/** Null: an empty line, to be filled in by hand. */
type Row = readonly [label: string, value: string | null, note?: string]

const rowsOf = (certificate: PrintedCertificate): Row[] => {
  const { name, kinds, minutes, times, from, until, issuer, managers, phone, madeOn } = certificate
  const { rows } = words
  return [
    [rows.name, name],
    [rows.card, null, words.byHand],
    [rows.kinds, kindsWord(kinds)],
    [rows.minutes, words.sum(hoursWord(minutes), times)],
    [rows.period, periodWord(from, until)],
    [rows.issuer, issuer],
    [rows.manager, managers.length > 0 ? managers.join('、') : null],
    [rows.phone, phone],
    [rows.madeOn, dayWord(madeOn)],
  ]
}

const drawRow = (doc: Doc, [label, value, note]: Row, y: number): void => {
  const text = { y, height: ROW, size: 14 } as const
  writeText(doc, label, { ...text, font: 'regular', colour: colours.quiet, x: MARGIN, width: LABEL })
  const [x, width] = [MARGIN + LABEL, INNER - LABEL]
  if (value !== null) writeText(doc, value, { ...text, font: 'bold', colour: colours.ink, x, width, min: 9 })
  else drawRule(doc, y + 7, { x, width: note === undefined ? width : width - 34, colour: colours.quiet })
  if (note === undefined) return
  writeText(doc, note, { ...text, font: 'regular', colour: colours.quiet, x, width, size: 10, align: 'right' })
}

/** `3f9a 2c1b 77de 0a14`: enough to compare two papers. */
const shortHash = (hash: string): string =>
  [0, 4, 8, 12].map((from) => asciiPart(hash, from, from + 4).toUpperCase()).join(' ')

const drawFoot = (doc: Doc, { hash, number }: PrintedCertificate, address: string | null, y: number): void => {
  if (address !== null)
    drawCode(doc, { text: address }, { x: MARGIN * MM, y: y * MM, side: CODE_SIDE * MM, ink: colours.ink })
  const x = address === null ? MARGIN : MARGIN + CODE_SIDE + 6
  const text = { x, width: PAGE.width - MARGIN - x, font: 'regular', colour: colours.quiet } as const
  writeText(doc, words.stamp, { ...text, y: y + 2, height: 9, size: 15, font: 'bold', colour: colours.ink })
  const says = address === null ? words.byNumber : words.byCode
  const taken = writeText(doc, says, { ...text, y: y + 11, height: 16, size: 11 })
  const marks = [words.number(number), words.fingerprint(shortHash(hash))]
  for (const [place, mark] of marks.entries())
    writeText(doc, mark, { ...text, y: y + 13 + taken + place * 6, height: 6, size: 10 })
}

/**
 * Draws the certificate onto the current page: the fields that decree 67 of the Ministry of Civil Affairs names, the
 * number of the identity card as an empty line.
 * @param address of the page that verifies it; null where the installation has no domain
 */
export const drawCertificate = (doc: Doc, certificate: PrintedCertificate, address: string | null): void => {
  drawFrame(doc, certificate.isSample)
  const head = { x: MARGIN, width: INNER, align: 'center' } as const
  writeText(doc, words.title, { ...head, y: 34, height: 20, size: 30, font: 'bold', colour: colours.ink })
  const number = words.number(certificate.number)
  writeText(doc, number, { ...head, y: 51, height: 8, size: 13, font: 'regular', colour: colours.quiet })
  drawRule(doc, 64)
  const rows = rowsOf(certificate)
  for (const [place, row] of rows.entries()) drawRow(doc, row, 71 + place * ROW)
  const end = 71 + rows.length * ROW + 2
  drawRule(doc, end)
  drawFoot(doc, certificate, address, end + 8)
}
