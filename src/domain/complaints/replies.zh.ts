/** The occasions on which staff write to the resident. */
export const replyOccasions = ['accept', 'reply', 'settle', 'refuse', 'pause', 'handOver'] as const
export type ReplyOccasion = (typeof replyOccasions)[number]

/**
 * Suggested sentences, which staff may edit before sending. No names, no places, no promised dates. `|` marks where a
 * narrow button may break a line within a clause; it is not part of the text.
 */
export const replies: Readonly<Record<ReplyOccasion, readonly string[]>> = {
  accept: [
    '您说的事|收到了，我来办。',
    '收到了，我先去看看，再跟您|约时间。',
    '收到了。一般什么时候|最厉害？我挑那个时候|去看。',
    '收到了，我先问清楚，有进展|马上跟您说。',
  ],
  reply: [
    '去看过了，正在想办法，有了结果|马上告诉您。',
    '正在|跟那边说，说好了|告诉您。',
    '您什么时候|在家方便？我来看看。',
    '麻烦您再补|一张照片，看得更清楚。',
  ],
  settle: ['已经修好了，您再看看|还有没有。', '东西已经|搬走，过道通了。', '跟那边|说好了，以后会注意。'],
  refuse: [
    '这件事|不归社区管，可以打 12345 问。',
    '这里不是|本社区，请找那边的|社区。',
    '说的事|还不够清楚，请写详细|一点|再说一次。',
    '里面的话|伤人，改一改|再说一次，我们照样办。',
    '这件事|法院已经|在办，社区不能|再插手。',
  ],
  pause: ['要等零件|到了|才能修。', '要等那家人|回来|才能进门。', '要等天晴了|才能施工。', '要等几家人|商量好。'],
  handOver: ['这件事|归他们管，已经转过去了。', '已经转过去，那边会|直接找您。', '您可以用|这个编号|去问|办到哪里了。'],
}
