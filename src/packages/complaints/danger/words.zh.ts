/** All texts of the emergency page. */
export const words = {
  title: '有人有危险？先打电话',
  kept: '您写的话还在，打完再回来。',
  numbers: [
    { number: '110', what: '报警', when: '打人、抢东西、走失' },
    { number: '119', what: '火警', when: '起火、煤气味、被困' },
    { number: '120', what: '急救', when: '晕倒、摔伤、喘不上气' },
  ],
  call: (number: string, what: string, when: string) => `打 ${number}，${what}。${when}`,
  place: '您写的是这里，念给对方听：',
  noPlace: '打通了先说在哪里：哪条路、几号院、几栋几楼。',
  /** Where they live, which need not be where it happens. */
  door: (door: string) => `您家门牌号：${door}`,
  back: '没有危险，接着写',
  leave: '没有危险，回去',
}
