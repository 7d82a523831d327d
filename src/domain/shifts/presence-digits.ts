const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff]/g
const LINK = /^https?:\/\/\S+[?&]d=(\d{6})(?:[&#]|$)/i
const TYPED = /^(?:yjs:(?:[a-z\d]*[:.])?)?(\d{6})$/i

/**
 * The six digits in what somebody scanned or typed at a shift: the link of the screen's code, `YJS:482615`, or the
 * digits themselves, with spaces or without. `src/domain/scan/read-scan.ts` reads every kind of code, on the server.
 * @returns null where there are none
 */
export const presenceDigits = (text: string): string | null => {
  const clean = text.normalize('NFKC').replace(INVISIBLE, '')
  return (LINK.exec(clean) ?? TYPED.exec(clean))?.[1] ?? null
}
