import { observer } from 'mobx-react-lite'
import { useStores } from '../../../stores/root'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import type { Mine } from '../mine/my-complaints-store'
import { complaintGo } from '../parts/complaint-go'
import { joined } from '../parts/spoken.zh'
import { mineLabel } from './mine-label'
import { words } from './words.zh'

const noteOf = (mine: Mine | null): string => {
  if (mine === null) return ''
  const { open, over, mediationRows } = mine
  return joined([
    mediationRows.some(({ asksAnswer }) => asksAnswer) ? words.mineAsks : '',
    open.length > 1 ? words.mineOpen(open.length) : '',
    over.length > 0 ? words.mineOver(over.length) : '',
  ])
}

/** The way to all that the resident has said, and to a card that was handed to them. */
export const Lines = observer(function Lines({ mine }: { mine: Mine | null }) {
  const { outbox } = useStores()
  return (
    <Card kind="list">
      <LineItem
        isBoxed
        icon="list"
        title={mineLabel(outbox.shelf.drafts)}
        note={noteOf(mine) || undefined}
        onPress={complaintGo.mine}
      />
      <LineItem isBoxed icon="stamp" title={words.card} note={words.cardNote} onPress={complaintGo.card} />
    </Card>
  )
})
