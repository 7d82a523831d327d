import type { Tx } from '../tables'

/** Posters go on working without the name of the one who had them printed. */
export const forgetMaker = async (tx: Tx, personId: string): Promise<void> => {
  await tx.updateTable('poster').set({ made_by: null }).where('made_by', '=', personId).execute()
}
