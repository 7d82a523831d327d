import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { When } from '../../domain/points/nearby'
import { type ServiceKind, serviceKinds } from '../../domain/points/point-record'
import { useStores } from '../../stores/root'
import { type Chip, ChipRow } from '../../ui/chip-row'
import { Fold } from '../../ui/fold'
import { SearchButton } from '../../ui/search-field'
import { Segmented } from '../../ui/segmented'
import { go } from '../shared/go'
import { words } from './words.zh'

const icons = {
  office: 'stamp',
  education: 'school',
  eldercare: 'bowl',
  medical: 'medical',
  culture: 'music',
  leisure: 'cup',
} as const satisfies Record<ServiceKind, string>

const whens: readonly When[] = ['now', 'today', 'weekend']

/** Search, service, and time. */
export const Filters = observer(function Filters() {
  const { nearby } = useStores()
  const { service, when } = nearby
  const [isOpen, setIsOpen] = useState(false)
  const chosen = [service ? serviceKinds[service] : words.allServices, words.when[when]].join(' · ')
  const chips: Chip<ServiceKind | 'all'>[] = [
    { value: 'all', label: words.allServices, isOn: service === null },
    ...(Object.keys(serviceKinds) as ServiceKind[]).map((kind) => ({
      value: kind,
      label: serviceKinds[kind],
      icon: icons[kind],
      isOn: service === kind,
    })),
  ]
  return (
    <>
      <SearchButton hint={words.searchHint} onPress={go.search} />
      <Fold
        label={isOpen ? words.filtersDone : words.filters(chosen)}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      >
        <ChipRow
          label={words.serviceLabel}
          chips={chips}
          onToggle={(value) => nearby.setService(value === 'all' || value === service ? null : value)}
        />
        <Segmented
          label={words.whenLabel}
          items={whens.map((value) => ({ value, label: words.when[value] }))}
          value={when}
          onChange={nearby.setWhen}
        />
      </Fold>
    </>
  )
})
