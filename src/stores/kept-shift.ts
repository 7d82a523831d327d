import type { Device } from '../client/device'

/** Where the phone keeps the last shift viewed; its own page and the one for checking in show the same answer. */
export const KEPT_SHIFT = 'shift'

/** Whose answer is kept, and about which shift: nobody else on this phone sees it. */
export const keptFor = (device: Pick<Device, 'persona'>, shiftId: string): string => `${device.persona()} ${shiftId}`
