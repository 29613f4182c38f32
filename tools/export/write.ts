import { constants } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What writing asks of a disk. */
export interface Disk {
	mkdir(path: string, options: { recursive: true }): Promise<unknown>;
	writeFile(path: string, content: string | Uint8Array): Promise<void>;
	copyFile(from: string, to: string, mode?: number): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	rm(path: string, options: { force: true }): Promise<void>;
}

export const realDisk: Disk = { mkdir, writeFile, copyFile, rename, rm };

/** Ends the name of a file that is not whole yet. */
export const UNFINISHED = '.en-cours';

async function whole(path: string, disk: Disk, fill: (path: string) => Promise<void>): Promise<void> {
	await disk.mkdir(dirname(path), { recursive: true });
	const unfinished = path + UNFINISHED;
	try {
		await fill(unfinished);
		await disk.rename(unfinished, path);
	} catch (cause) {
		await disk.rm(unfinished, { force: true });
		throw cause;
	}
}

/** Writes a file that is whole under its name or not there. */
export const writeWhole = (path: string, content: string | Uint8Array, disk: Disk): Promise<void> =>
	whole(path, disk, (unfinished) => disk.writeFile(unfinished, content));

/** Copies a file the same way, sharing its blocks where the disk can. */
export const copyWhole = (from: string, to: string, disk: Disk): Promise<void> =>
	whole(to, disk, (unfinished) => disk.copyFile(from, unfinished, constants.COPYFILE_FICLONE));
