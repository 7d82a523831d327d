const MARK = /^yj:/

/** Normalises a code scanned or typed at a door: without its prefix, in lower case, without spaces. */
export const roomCode = (text: string): string => text.replace(/\s/g, '').toLowerCase().replace(MARK, '')
