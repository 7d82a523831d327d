export default definePageConfig({ navigationBarTitleText: '这件烦心事', enablePullDownRefresh: true })
