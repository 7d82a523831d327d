import { Screen } from '../../../pages/shared/screen'

/** Somebody is in danger: telephone first. */
export default function DangerPage() {
  return <Screen>{null}</Screen>
}
