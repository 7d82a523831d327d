import { View } from '@tarojs/components'
import { useState } from 'react'
import { BigButton } from '../../../ui/big-button'
import { print } from '../parts/print'
import './print-list.scss'
import { keyOf, type SeatRow } from './seat-now-store'
import { words } from './words.zh'

interface PrintListProps {
  title: string
  when: string
  rows: readonly SeatRow[]
}

/** The list for the counter, to be filled in by hand: names as the roster has them, and nothing else about anybody. */
export function PrintList({ title, when, rows }: PrintListProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { name, come, go, by } = words.print
  return (
    <>
      <BigButton kind="line" label={isOpen ? words.print.close : words.print.open} onPress={() => setIsOpen(!isOpen)} />
      {isOpen && (
        <View className="cr-paper">
          <View className="t-title">{title}</View>
          <View>{when}</View>
          <View className="cr-tr t-strong">
            {[name, come, go, by].map((head) => (
              <View key={head}>{head}</View>
            ))}
          </View>
          {rows.map((row) => (
            <View key={keyOf(row)} className="cr-tr">
              <View>{row.name}</View>
            </View>
          ))}
        </View>
      )}
      {isOpen &&
        (print ? (
          <BigButton kind="soft" label={words.print.send} onPress={print} />
        ) : (
          <View className="t-note">{words.print.elsewhere}</View>
        ))}
    </>
  )
}
