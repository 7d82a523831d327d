import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useStores } from '../../stores/root'
import { Card } from '../../ui/card'
import { ChipRow } from '../../ui/chip-row'
import { SampleTag } from '../../ui/tag'
import { words } from './personas-words.zh'

/** Chooses the demo persona. Renders nothing on a server without personas. */
export const Personas = observer(function Personas() {
  const { device, session, settings } = useStores()
  const [names, setNames] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState(device.persona)
  useEffect(() => {
    void device.personas().then(setNames, () => setNames([]))
  }, [device])
  if (names.length === 0) return null

  const play = (name: string) => {
    device.play(name)
    setChosen(name)
    session.forget()
    if (name === 'elder') settings.setLetters('elder')
    if (name !== '') void session.load()
  }
  return (
    <Card>
      <View className="between">
        <View className="t-lead">{words.demo}</View>
        <SampleTag />
      </View>
      <ChipRow
        label={words.demo}
        chips={['', ...names].map((value) => ({
          value,
          label: words.personas[value] ?? value,
          isOn: value === chosen,
        }))}
        onToggle={play}
      />
      <View className="t-note">{words.demoNote}</View>
    </Card>
  )
})
