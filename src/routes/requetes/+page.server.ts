import { warehouseSchema } from '$lib/server/schema';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ schema: await warehouseSchema() });
