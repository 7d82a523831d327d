export default definePageConfig({ navigationBarTitleText: '社区占用' })
