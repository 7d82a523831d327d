import type { Walking } from '../platform/walking'
import type { Db } from '../storage/tables'
export const loadCity = async (_db: Db, _files: { communities?: string; points?: string; walking: Walking }): Promise<void> => {}
