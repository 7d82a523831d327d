const MARK = /^yj:/

/** What was scanned or typed at a door, as it is written down: without its mark, in small letters, without spaces. */
export const roomCode = (text: string): string => text.replace(/\s/g, '').toLowerCase().replace(MARK, '')
