/** All texts of the staff's tasks. */
export const words = {
  loading: '正在打开待办',
  empty: '没有待办',
  emptyText: '居民说哪个服务点关门了，这里就会有一条。',
  failedTitle: '待办没打开',
  reports: (people: number) => `${people} 个人说关门了`,
  since: (age: string) => `第一次是${age}`,
  phone: '打电话问一问',
  visit: '到现场看一看',
  call: (number: string) => `打电话 ${number}`,
  open: '开着的',
  corrected: '真关了，已改',
  edit: '改开门时间',
}
