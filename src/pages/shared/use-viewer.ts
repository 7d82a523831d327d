import { useStores } from '../../stores/root'
import type { ToView } from '../../stores/viewed-photos'
import { go } from './go'

/** @returns opens photos full screen, beginning with one of them */
export const useViewer = (): ((photos: ToView) => void) => {
  const { viewed } = useStores()
  return (photos) => {
    viewed.show(photos)
    go.photo()
  }
}
