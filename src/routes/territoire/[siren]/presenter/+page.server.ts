import { territoryCodes } from '../load.server';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => (await territoryCodes()).map((siren) => ({ siren }));
