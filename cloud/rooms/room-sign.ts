/** The prefix of a room's QR code, by which scans of other codes are recognised. */
const DOOR = 'YJ:'

/** The sign with the QR code for check-in that hangs at a room's entrance. An SVG. @param code the room's own */
export const roomSign = async (code: string): Promise<string> => {
  const { qrCode } = await import('../platform/qr-code')
  return qrCode(`${DOOR}${code}`)
}
