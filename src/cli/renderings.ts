import { pathToFileURL } from 'node:url';
import type { DocumentContext, Format, Totals } from '../reports/format.js';
import type { DocumentReport } from '../reports/report-schema.js';
import { type Gate, rejects } from './exit-code.js';
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

/** Opens the outputs that are asked for, each in its format: one that cannot be written fails before any work is done. */
export async function openRenderings(
  requests: readonly FormatRequest[],
  voice: Voice,
  gate: Gate,
): Promise<Renderings> {
  const all: { format: Format; output: Output }[] = [];
  for (const request of requests)
    all.push({ format: await loadFormat(request, voice, gate), output: await openOutput(request.file) });
  const write = async (piece: (format: Format) => string) => {
    for (const { format, output } of all) await output.write(piece(format));
  };
  await write((format) => format.begin());
  return {
    document: (document, context) => write((format) => format.document(document, context)),
    async end(totals) {
      await write((format) => format.end(totals));
      for (const { output } of all) await output.close();
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
