import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './service.ts';

// After all that a file does at its end. Its process goes on, and a database is tens of megabytes of memory.
afterAll(removeTemporaryFolders);
