import { Screen } from '../../../pages/shared/screen'

/** Figures of a community or the district. */
export default function FiguresPage() {
  return <Screen>{null}</Screen>
}
