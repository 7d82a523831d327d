import { renderSVG } from 'uqr'

/**
 * A text as a QR code: the address of an SVG, because WeChat does not support inline SVG. Readable with 15 % of it
 * damaged; the page draws a white margin of two more modules around it.
 */
export const qrPicture = (text: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(renderSVG(text, { ecc: 'M', border: 2, pixelSize: 1, blackColor: '#2e2018' }))}`
