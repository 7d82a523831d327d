import { Screen } from '../../../pages/shared/screen'

/** A mediation, as one of its sides or the mediator sees it. */
export default function TalkPage() {
  return <Screen>{null}</Screen>
}
