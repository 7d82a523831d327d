import { Screen } from '../shared/screen'
import { NearbyView } from './view'

/** 附近 opened from the big home: the same view in large letters. */
export default function NearbyPage() {
  return (
    <Screen>
      <NearbyView />
    </Screen>
  )
}
