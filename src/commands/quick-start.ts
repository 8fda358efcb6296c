import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Loaded before a command: its modules, compiled once, are kept beside what npm installed, and the next start is faster.
enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/slash-security/compiled'));
