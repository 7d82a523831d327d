import { Screen } from '../../../pages/shared/screen'

/** What one has told or joined. */
export default function MinePage() {
  return <Screen>{null}</Screen>
}
