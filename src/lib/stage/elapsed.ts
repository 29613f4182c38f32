/** Minutes and seconds since a talk began; 0:00 before. Both are ms since 1970, `started` 0 where it has not. */
export function elapsed(started: number, now: number): string {
	const seconds = started === 0 ? 0 : Math.max(0, Math.floor((now - started) / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
