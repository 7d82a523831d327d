export default definePageConfig({ navigationBarTitleText: '订好的房间', enablePullDownRefresh: true })
