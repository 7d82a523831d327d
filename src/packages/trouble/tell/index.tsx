import { Screen } from '../../../pages/shared/screen'

/** The form for telling a trouble. */
export default function TellPage() {
  return <Screen>{null}</Screen>
}
