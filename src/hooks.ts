import type { Reroute } from '@sveltejs/kit';
import { withoutLanguage } from '$lib/i18n/address';

/** Every page stands in each language; its route is one. */
export const reroute: Reroute = ({ url }) => withoutLanguage(url.pathname);
