import { Screen } from '../../../pages/shared/screen'

/** What others will see of it, before it is sent. */
export default function PreviewPage() {
  return <Screen>{null}</Screen>
}
