import { useStores } from '../../stores/root'
import type { Viewed } from '../../stores/viewed-photos'
import { go } from './go'

/** @returns opens photos full screen, beginning with one of them */
export const useViewer = (): ((shown: Viewed) => void) => {
  const { viewed } = useStores()
  return (shown) => {
    viewed.show(shown)
    go.photo()
  }
}
