/** Why a map is drawn flat: this machine has no WebGL, or its context was lost and did not come back. */
export type Flat = 'none' | 'lost';

/** Whether this machine draws with WebGL now. */
export function hasWebGl(): boolean {
	const gl = document.createElement('canvas').getContext('webgl2');
	// Browsers give out few contexts: one that nobody draws with would take that of a map.
	gl?.getExtension('WEBGL_lose_context')?.loseContext();
	return gl !== null;
}

/** How a map is drawn: live, or flat, and why. */
export class LiveMap {
	flat = $state<Flat | null>(null);
	private wasLost = false;

	/** It cannot be drawn live, or not any more. A machine that did draw may do so again. */
	fail = (why: Flat): void => {
		this.wasLost ||= why === 'lost';
		this.flat = this.wasLost ? 'lost' : why;
	};

	/** Draws it live again. */
	again = (): void => {
		this.flat = null;
	};
}
