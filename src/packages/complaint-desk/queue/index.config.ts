export default definePageConfig({ navigationBarTitleText: '烦心事', enablePullDownRefresh: true })
