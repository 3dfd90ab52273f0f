// The built files, copied to where a host shows static files, as the README tells its user to do.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/project.mjs';

export const copyBuiltFiles = (folder) => cpSync(join(root, 'dist'), folder, { recursive: true });
