import type { DocumentContext, Format, Totals } from '../reports/format.js';
import type { DocumentReport } from '../reports/report-schema.js';
import type { CheckOptions } from './commands/check-options.js';
import { openOutput } from './output.js';
import { version } from './version.js';
import type { Voice } from './voice.js';

/** The result on its way out, document by document. */
export interface Renderings {
  document(document: DocumentReport, context: DocumentContext): Promise<void>;
  /** Writes what comes last, and completes the outputs. */
  end(totals: Totals): Promise<void>;
}

/** Opens the outputs that the options ask for, each in its format. */
export async function openRenderings({ format: name, outputFile }: CheckOptions, voice: Voice): Promise<Renderings> {
  const format = await loadFormat(name, voice);
  const output = openOutput(outputFile);
  await output.write(format.begin());
  return {
    document: (document, context) => output.write(format.document(document, context)),
    async end(totals) {
      await output.write(format.end(totals));
      await output.close();
    },
  };
}

async function loadFormat(name: CheckOptions['format'], voice: Voice): Promise<Format> {
  switch (name) {
    case 'json':
      return (await import('../reports/json.js')).jsonFormat({ name: 'kanwu', version: version() });
    case 'text':
      return (await import('../reports/text.js')).textFormat(voice);
  }
}
