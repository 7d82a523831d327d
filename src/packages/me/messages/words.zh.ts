/** All texts of 消息. */
export const words = {
  loading: '正在打开消息',
  failedTitle: '没打开',
  empty: '还没有消息',
  emptyText: '订房间、报名、说烦心事有了回音，都在这里。',
  fresh: '新的',
  see: '去看看',
  more: '看更早的',
  consentTitle: '微信里也提醒我',
  consentText: '每点一次同意，微信才能提醒一次。不点也不要紧，这里都有。',
  left: (count: number) => (count === 0 ? '还不能提醒' : `还能提醒 ${count} 次`),
  unasked: '微信没有问您，可能是在微信设置里把订阅消息关了。不要紧，这里都有。',
  allow: '再多提醒几次',
}
