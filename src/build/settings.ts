import { resolve } from 'node:path';
import type { Moment } from '../model/moment.ts';

/** What a build needs to know, passed to Astro’s own process through its environment. */
export interface BuildSettings {
  /** The content folder, absolute. */
  content: string;
  /** How that folder is named to a writer: `content`. */
  label: string;
  /** The date of the build. */
  now: Moment;
  /** True in the live preview: drafts and future items are shown, marked. */
  preview: boolean;
  /** The armoured public key of the demonstration, where the team has none of its own. */
  demonstrationKey?: string | undefined;
  /** Where Astro writes its pages: the mount path’s folder in the web root. */
  outDir?: string | undefined;
  /** Where Astro and Vite keep what they remember between builds. */
  cacheDir?: string | undefined;
}

/** The environment variables that carry the settings. */
export function toEnvironment(settings: BuildSettings): Record<string, string> {
  return {
    SLASH_CONTENT: settings.content,
    SLASH_CONTENT_LABEL: settings.label,
    SLASH_NOW: settings.now,
    SLASH_PREVIEW: settings.preview ? '1' : '',
    SLASH_DEMONSTRATION_KEY: settings.demonstrationKey ?? '',
    SLASH_OUT: settings.outDir ?? '',
    SLASH_CACHE: settings.cacheDir ?? '',
  };
}

/** The settings from the environment; what is not there is as in a plain preview of `content`. */
export function fromEnvironment(environment: NodeJS.ProcessEnv, clock: () => Moment): BuildSettings {
  return {
    content: resolve(environment.SLASH_CONTENT || 'content'),
    label: environment.SLASH_CONTENT_LABEL || 'content',
    now: environment.SLASH_NOW || clock(),
    preview: environment.SLASH_PREVIEW !== '',
    demonstrationKey: environment.SLASH_DEMONSTRATION_KEY || undefined,
    outDir: environment.SLASH_OUT || undefined,
    cacheDir: environment.SLASH_CACHE || undefined,
  };
}
