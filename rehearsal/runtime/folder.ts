/** What the process runtime keeps below its folder. */

/** Process id and identity of the rehearsal that uses the folder, in one line. */
export const OWNER = 'owner';
/** One file for each process that was started, named by its id; its content is the process's identity. */
export const PROCESSES = 'processes';
/** A home and a temporary folder for each container. */
export const TASKS = 'tasks';
export const IMAGES = 'images';
export const PRELOAD_FILE = 'preload.cjs';
/** Beside the unpacked images: ends node's way up from one, as the root of a container does: what lies above says nothing of its files. */
export const BOUNDARY = 'package.json';
