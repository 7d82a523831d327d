import type { Forgetting } from '../manifest'
import { ACTED, type Merge } from '../storage/people/merge'
import { forgetMaker } from '../storage/posters/forget-maker'

export const forgetting: Forgetting = { erase: forgetMaker }

export const merge: Merge = { stays: { 'poster.made_by': ACTED } }
