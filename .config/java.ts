import { spawnSync } from 'node:child_process';

/** Why the Nu HTML checker is skipped. */
export const NO_JAVA = 'there is no Java here';

/** Whether the Java that the Nu HTML checker runs on is there. */
export const hasJava = (): boolean => spawnSync('java', ['-version']).status === 0;
