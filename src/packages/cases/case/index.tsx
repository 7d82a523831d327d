import { Screen } from '../../../pages/shared/screen'

/** One case, as the staff see it. */
export default function CasePage() {
  return <Screen>{null}</Screen>
}
