import { useStores } from '../../stores/root'
import { viewed } from '../../stores/viewed-photos'
import { go } from './go'

/** What a page has of the photos that it opens. */
export interface ToView {
  /** From answers of the server, or paths on the phone. */
  addresses: readonly string[]
  title: string
  index?: number
  note?: string
  /** The alternative text of each, counted from 1; the title by default. */
  label?: (number: number) => string
}

/** @returns opens photos full screen, beginning with one of them */
export const useViewer = (): ((photos: ToView) => void) => {
  const { device } = useStores()
  return ({ addresses, title, index = 0, note = '', label = () => title }) => {
    const photos = addresses.map((one, at) => ({ address: device.urlOf(one), label: label(at + 1) }))
    viewed.show({ photos, index, title, note })
    go.photo()
  }
}
