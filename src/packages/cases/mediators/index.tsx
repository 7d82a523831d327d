import { Screen } from '../../../pages/shared/screen'

/** Who may mediate. */
export default function MediatorsPage() {
  return <Screen>{null}</Screen>
}
