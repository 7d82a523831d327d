import type { MediationSide } from '../../src/domain/mediation/present/mediation-facts'
import { type MediationView, presentMediation } from '../../src/domain/mediation/present/mediation'
import { findMediation, listMeetings, type MediationRow } from '../storage/mediation/mediation-rows'
import type { Db, Tx } from '../storage/tables'

/** Staff see a mediation as its mediator does. */
export const viewerOf = (side: MediationSide | 'staff'): MediationSide => (side === 'staff' ? 'mediator' : side)

export const showMediation = async (
  db: Db | Tx,
  row: MediationRow,
  side: MediationSide,
  now: string,
): Promise<MediationView> => presentMediation(row, await listMeetings(db, row.id), side, now)

/** The mediation after a change. */
export const showChanged = async (
  tx: Tx,
  row: MediationRow,
  side: MediationSide | 'staff',
  now: string,
): Promise<MediationView> => showMediation(tx, (await findMediation(tx, row.id)) ?? row, viewerOf(side), now)
