import { renderSVG } from 'uqr'

/** A text as a square to scan, in SVG: readable with a sixth of it dirty, with a white edge around it. */
export const qrCode = (text: string): string => renderSVG(text, { ecc: 'M', border: 4 })
