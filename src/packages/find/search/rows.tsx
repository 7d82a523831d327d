import { View } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { PointRow } from '../../../ui/point-row'
import { go } from '../../../pages/shared/go'
import { RowButtons } from './buttons'
import { foundLine, type View as Asked, whyFound } from './found-line'
import './index.scss'
import type { FoundRow } from './search-store'

/** Found points under a title, each with its reason and its two buttons. */
export function FoundRows({ title, rows, view }: { title: string; rows: readonly FoundRow[]; view: Asked }) {
  if (rows.length === 0) return null
  return (
    <>
      <View className="t-lead">{title}</View>
      <Card kind="list">
        {rows.map((row) => (
          <View key={row.id} className="fr">
            <PointRow point={foundLine(row, view, whyFound(row))} onPress={go.point} />
            <RowButtons row={row} phone={row.service?.phone} />
          </View>
        ))}
      </Card>
    </>
  )
}
