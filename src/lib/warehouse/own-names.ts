/** Catalogue that tables of one's own stand in, beside the warehouse: in memory only. */
export const OWN_CATALOGUE = 'mes_donnees';

/** A name as SQL takes it whatever it holds. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
