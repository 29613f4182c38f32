import { formatBytes } from '../i18n/format';
import { m } from '../paraglide/messages';
import type { FileRefusal } from './bounded-json';

/** Why a file is refused, and what to do, in a sentence. */
export function refusalWords(refusal: FileRefusal): string {
	switch (refusal.why) {
		case 'large':
			return m.refused_large({ size: formatBytes(refusal.bytes) });
		case 'json':
			return m.refused_json({ detail: refusal.detail });
		case 'deep':
			return m.refused_deep();
		case 'key':
			return m.refused_key({ key: refusal.key });
		case 'shape':
			return m.refused_shape({ path: refusal.path, found: refusal.found, expected: refusal.expected });
		case 'format':
			return m.refused_format();
		case 'newer':
			return m.refused_newer();
		case 'version':
			return m.refused_version();
	}
}
