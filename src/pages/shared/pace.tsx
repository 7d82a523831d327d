import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { Segmented } from '../../ui/segmented'
import { words } from './words.zh'

/** The walking pace. Stored, and used for every number of minutes on the page. */
export const PaceSwitch = observer(function PaceSwitch() {
  const { settings } = useStores()
  return (
    <Segmented
      label={words.paceLabel}
      items={[
        { value: 'standard', label: words.paces.standard, icon: 'walk' },
        { value: 'elder', label: words.paces.elder, icon: 'elder' },
        { value: 'stepfree', label: words.paces.stepfree, icon: 'step-free' },
      ]}
      value={settings.pace}
      onChange={settings.setPace}
    />
  )
})
