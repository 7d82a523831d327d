import { Screen } from '../shared/screen'
import { NearbyView } from './view'

/** 附近 opened from the large-text home page: the same view in large type. */
export default function NearbyPage() {
  return (
    <Screen>
      <NearbyView />
    </Screen>
  )
}
