/** Texts shared by several complaint pages for the staff. */
export const words = {
  parts: { morning: '上午', afternoon: '下午', evening: '晚上' },
  day: '哪一天',
  clock: '几点',
}
