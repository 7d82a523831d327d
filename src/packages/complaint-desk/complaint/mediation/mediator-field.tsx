import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { distinctLabels } from '../../../../domain/people/distinct-labels.zh'
import type { ComplaintMediationStore } from './complaint-mediation-store'
import type { SeenComplaint } from '../staff-complaint-store'
import { ChipRow } from '../../../../ui/chip-row'
import { words } from './words.zh'

interface MediatorFieldProps {
  store: ComplaintMediationStore
  mediators: SeenComplaint['mediators']
}

/** Chooses the mediator to be asked; pressing the chosen one again clears the choice. */
export const MediatorField = observer(function MediatorField({ store, mediators }: MediatorFieldProps) {
  const { mediatorId } = store.typed
  if (mediators.length === 0) return <View className="t-quiet">{words.mediatorNone}</View>
  const labels = distinctLabels(
    mediators.map(({ name, phoneEnd, isStaff }) => ({ name: isStaff ? name : words.outsider(name), phoneEnd })),
  )
  return (
    <View className="stack cs-names">
      <View className="t-strong">{words.mediator}</View>
      <ChipRow
        label={words.mediator}
        chips={mediators.map(({ id, name }, index) => ({
          value: id,
          label: labels[index] ?? name,
          isOn: id === mediatorId,
        }))}
        onToggle={(id) => store.type({ mediatorId: id === mediatorId ? '' : id })}
      />
    </View>
  )
})
