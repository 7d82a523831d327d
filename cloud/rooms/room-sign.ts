import { qrCode } from '../platform/qr-code'

/** What a code at a door begins with, so that a scan of something else is told apart. */
const DOOR = 'YJ:'

/** What hangs at a room's door, to be scanned by whoever has come. An SVG. @param code the room's own */
export const roomSign = (code: string): string => qrCode(`${DOOR}${code}`)
