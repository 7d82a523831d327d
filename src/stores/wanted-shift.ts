import type { Device } from '../client/device'
import { remembered } from './remembered'

/** A shift for which somebody wanted to sign up, before they were a volunteer. Instants. */
export interface WantedShift {
  id: string
  title: string
  startsAt: string
}

const [QUESTION, NOTHING] = ['wanted', 'nothing']

/** The last wanted shift, kept on the phone until it has begun. */
export const wantedShift = (device: Pick<Device, 'read' | 'write' | 'now'>) => {
  const memory = remembered<WantedShift>(device, 'wanted-shift')
  return {
    find: (): WantedShift | null => {
      const wanted = memory.find(QUESTION)
      return wanted && Date.parse(wanted.startsAt) > Date.parse(device.now()) ? wanted : null
    },
    put: (wanted: WantedShift): void => memory.put(QUESTION, wanted),
    forget: (): void => memory.put(NOTHING, { id: '', title: '', startsAt: '' }),
  }
}
