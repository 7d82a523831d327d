import { Screen } from '../../../pages/shared/screen'

/** One case of one's own. */
export default function CasePage() {
  return <Screen>{null}</Screen>
}
