import { join } from 'node:path';

/** Where the warehouse and the boundaries are: `static/data` in the sources, told by the server that a build is. */
export const dataFolder = (): string => process.env.BELVEDERE_DATA ?? join('static', 'data');

/** A file of the data folder. */
export const dataFile = (...path: string[]): string => join(dataFolder(), ...path);
