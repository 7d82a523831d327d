import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores/root'
import { Segmented } from '../../ui/segmented'
import { words } from './words.zh'

/** How one walks. Remembered, and what every minute on the page is counted by. */
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
