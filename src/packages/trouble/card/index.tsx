import { Screen } from '../../../pages/shared/screen'

/** The card that was given at the door. */
export default function CardPage() {
  return <Screen>{null}</Screen>
}
