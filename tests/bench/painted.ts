/** Waits until the frame that is being made is on the screen. */
export const painted = (): Promise<void> =>
	new Promise((resolve) =>
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => resolve();
			channel.port2.postMessage(null);
		})
	);
