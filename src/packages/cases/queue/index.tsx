import { Screen } from '../../../pages/shared/screen'

/** The queue of cases, by clock. */
export default function QueuePage() {
  return <Screen>{null}</Screen>
}
