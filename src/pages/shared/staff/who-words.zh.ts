/** All texts for choosing whom something is done for. */
export const words = {
  known: { no: '以前来过的', yes: '头一回来' },
  name: '怎么称呼',
  age: '满 80 岁了吗',
  ages: { unknown: '没问', no: '没满', yes: '满了' },
}
