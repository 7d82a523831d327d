import { Screen } from '../../../pages/shared/screen'

/** Telling a trouble for a caller. */
export default function CallerPage() {
  return <Screen>{null}</Screen>
}
