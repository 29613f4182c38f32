/** Whether this machine can draw with WebGL 2, which MapLibre needs. */
export function hasWebGl(): boolean {
	try {
		return document.createElement('canvas').getContext('webgl2') !== null;
	} catch {
		return false;
	}
}
