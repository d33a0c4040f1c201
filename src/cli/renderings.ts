import { pathToFileURL } from 'node:url';
import type { Message } from '../messages/messages.js';
import type { DocumentContext, Format, Totals } from '../reports/format.js';
import type { DocumentReport } from '../reports/report-schema.js';
import { type Gate, rejects } from './exit-code.js';
import { Failure } from './failure.js';
import { openOutput } from './output.js';
import type { Output } from './output-file.js';
import type { FormatRequest } from './output-requests.js';
import { version } from './version.js';
import type { Voice } from './voice.js';

/** The result on its way out, document by document. */
export interface Renderings {
  document(document: DocumentReport, context: DocumentContext): Promise<void>;
  /** Writes what comes last, and completes the outputs. */
  end(totals: Totals): Promise<void>;
}

interface Rendering {
  readonly format: Format;
  readonly output: Output;
}

/**
 * Opens the outputs that are asked for, each in its format. One that cannot be written, at once or later on a disk that
 * fills, is told to `lost`, and the others are written.
 * @throws {Failure} where none is left to write: at once, if that is known before any work is done.
 */
export async function openRenderings(
  requests: readonly FormatRequest[],
  voice: Voice,
  gate: Gate,
  lost: (message: Message) => void,
): Promise<Renderings> {
  let all: Rendering[] = [];
  let left = requests.length;
  /** The outputs of which the work succeeds. */
  const sound = async <One>(ones: readonly One[], work: (one: One) => Promise<Rendering>): Promise<Rendering[]> => {
    const kept: Rendering[] = [];
    for (const one of ones) {
      try {
        kept.push(await work(one));
      } catch (error) {
        if (!(error instanceof Failure) || --left === 0) throw error;
        lost(error.said);
      }
    }
    return kept;
  };
  const each = async (work: (one: Rendering) => Promise<void>) => {
    all = await sound(all, async (one) => {
      await work(one);
      return one;
    });
  };
  all = await sound(requests, async (request) => ({
    format: await loadFormat(request, voice, gate),
    output: await openOutput(request.file),
  }));
  await each(({ format, output }) => output.write(format.begin()));
  return {
    document: (document, context) => each(({ format, output }) => output.write(format.document(document, context))),
    async end(totals) {
      await each(({ format, output }) => output.write(format.end(totals)));
      await each(({ output }) => output.close());
    },
  };
}

async function loadFormat({ name, file }: FormatRequest, voice: Voice, gate: Gate): Promise<Format> {
  const { language } = voice;
  const tool = { name: 'kanwu', version: version() } as const;
  switch (name) {
    case 'text':
      return (await import('../reports/text.js')).textFormat({ ...voice, color: voice.color && file === null });
    case 'json':
      return (await import('../reports/json.js')).jsonFormat(tool);
    case 'jsonl':
      return (await import('../reports/jsonl.js')).jsonlFormat(tool);
    case 'sarif': {
      const { checks: rules } = await import('../checks/registry.js');
      const root = pathToFileURL(`${process.cwd()}/`).href;
      return (await import('../reports/sarif.js')).sarifFormat({ language, version: tool.version, rules, root });
    }
    case 'github':
      return (await import('../reports/github.js')).githubFormat(language);
    case 'junit': {
      const none = { error: 0, warning: 0, note: 0 };
      const fails = (level: keyof typeof none) => rejects({ ...none, [level]: 1 }, gate);
      return (await import('../reports/junit.js')).junitFormat({ language, fails });
    }
    case 'checkstyle':
      return (await import('../reports/checkstyle.js')).checkstyleFormat(tool.version);
    case 'rdjson':
      return (await import('../reports/rdjson.js')).rdjsonFormat();
    case 'markdown':
      return (await import('../reports/markdown.js')).markdownFormat(language);
    case 'csv':
      return (await import('../reports/csv.js')).csvFormat();
  }
}
