import { roomCode } from '../rooms/door-code'
import { readScan } from './read-scan'

/**
 * The code in whatever was scanned or typed at a door: the address on a sign, WeChat's page for it, the letters in
 * groups, or a first sign's own code. Text that is no code stays as it is, in lower case, and fits no door.
 */
export const doorCode = (text: string): string => {
  const scan = readScan(text, { hosts: [] })
  return scan.kind === 'poster' || scan.kind === 'door' ? scan.code : roomCode(text)
}
