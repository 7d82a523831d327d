/** The prefix of a room's own code in a QR code, by which scans of other codes are recognised. */
const DOOR = 'YJ:'

/** What a room's own code is as a QR code: on the signs of rooms that have no poster. */
export const roomCodeText = (code: string): string => `${DOOR}${code}`

/** The sign with the QR code for check-in that hangs at a room's entrance. An SVG. @param text what the code holds */
export const roomSign = async (text: string): Promise<string> => {
  const { qrCode } = await import('../platform/qr-code')
  return qrCode(text)
}
