/** For what the staff say something to the resident. */
export const replyOccasions = ['accept', 'reply', 'settle', 'refuse', 'pause', 'handOver'] as const
export type ReplyOccasion = (typeof replyOccasions)[number]

/** Sentences to begin with: whoever picks one may change it before it is sent. No names, no places, no promises of dates. */
export const replies: Readonly<Record<ReplyOccasion, readonly string[]>> = {
  accept: [
    '您说的事收到了，我来办。',
    '收到了，我先去看看，再跟您约时间。',
    '收到了。一般什么时候最厉害？我挑那个时候去看。',
    '收到了，我先问清楚，有进展马上跟您说。',
  ],
  reply: [
    '去看过了，正在想办法，有了结果马上告诉您。',
    '正在跟那边说，说好了告诉您。',
    '您什么时候在家方便？我来看看。',
    '麻烦您再补一张照片，看得更清楚。',
  ],
  settle: ['已经修好了，您再看看还有没有。', '东西已经搬走，过道通了。', '跟那边说好了，以后会注意。'],
  refuse: [
    '这件事不归社区管，可以打 12345 问。',
    '这里不是本社区，请找那边的社区。',
    '说的事还不够清楚，请写详细一点再说一次。',
    '里面的话伤人，改一改再说一次，我们照样办。',
    '这件事法院已经在办，社区不能再插手。',
  ],
  pause: ['要等零件到了才能修。', '要等那家人回来才能进门。', '要等天晴了才能施工。', '要等几家人商量好。'],
  handOver: ['这件事归他们管，已经转过去了。', '已经转过去，那边会直接找您。', '您可以用这个编号去问办到哪里了。'],
}
