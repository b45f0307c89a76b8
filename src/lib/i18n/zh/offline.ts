import type { offline as english } from '../en/offline';

export const offline: typeof english = {
	stored: '已存到这台设备：没有网络也能打开。',
	label: '新版本',
	ready: '新版本已准备好。这台设备上保存的方案会保留；如果价格有更新，金额可能会变。',
	use: '现在使用',
	opening: '正在打开新版本。',
	goOn: '继续用当前版本'
};
